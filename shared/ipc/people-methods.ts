import { z } from 'zod';
import type { Colleague, PeopleRecords } from '@shared/domain/people-records';
import {
  BUYING_ROLES,
  JUDGEMENT_STATUSES,
  LINK_TYPES,
  MAP_VIEWS,
  PERSON_ATTRIBUTES,
  RELATION_LEVELS,
  UNIT_KINDS,
} from '@shared/domain/people-scales';
import type { MapView } from '@shared/domain/people-scales';
import { returns } from './define-method';
import { isoDay, nothing } from './schemas';

const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(200);
const line = z.string().trim().max(300).nullable();
const role = z.enum(BUYING_ROLES);
const level = z.enum(RELATION_LEVELS).nullable();
const view = z.enum(MAP_VIEWS);
const place = z.number().min(-1_000_000).max(1_000_000);
const value = z.string().max(20).nullable();

/** Where a person was put on a view by hand. */
export interface MapPosition {
  readonly personId: string;
  readonly view: MapView;
  readonly x: number;
  readonly y: number;
}

/** Everything the map of one client shows, on every day of its history. */
export interface PeopleMap {
  readonly clientName: string;
  readonly currency: string | null;
  /** Today where the user is. */
  readonly today: string;
  /** Who works with the workspace; null = not said. */
  readonly author: string | null;
  readonly records: PeopleRecords;
  readonly positions: readonly MapPosition[];
}

/** A person to add. Unit and superior by id, or by name: a unit that is not there is made, a superior that is not is left out. */
const newPerson = z.strictObject({
  name,
  title: line,
  unitId: id.nullable().default(null),
  unitName: line.default(null),
  reportsToId: id.nullable().default(null),
  reportsToName: line.default(null),
  roles: z.array(role).max(8).default([]),
  influence: value.default(null),
  attitude: value.default(null),
  phone: line.default(null),
  email: line.default(null),
});
export type NewPerson = z.infer<typeof newPerson>;

const personChange = z.strictObject({
  name: name.exactOptional(),
  title: line.exactOptional(),
  unitId: id.nullable().exactOptional(),
  phone: line.exactOptional(),
  email: line.exactOptional(),
  language: line.exactOptional(),
  note: z.string().max(20_000).nullable().exactOptional(),
  sinceDay: isoDay.nullable().exactOptional(),
});
export type PersonChange = z.infer<typeof personChange>;

const departure = z.strictObject({
  personId: id,
  day: isoDay,
  /** Somebody there, somebody new by name, or nobody. */
  successor: z.union([z.strictObject({ id }), z.strictObject({ name, title: line })]).nullable(),
  /** Roles and lines the successor takes over; the others end. */
  roleIds: z.array(id).max(1000),
  linkIds: z.array(id).max(1000),
});
export type DepartureInput = z.infer<typeof departure>;

const judgements = z.strictObject({
  judgements: z
    .array(z.strictObject({ personId: id, attribute: z.enum(PERSON_ATTRIBUTES), value }))
    .min(1)
    .max(3000),
  status: z.enum(JUDGEMENT_STATUSES),
  source: line,
});
export type JudgementsInput = z.infer<typeof judgements>;

/** Decision-maker map: people, units, roles, judgements, links, relations with ours. Every command is one undoable action. */
export const peopleMethods = {
  /** NOT_FOUND for a client that is gone. */
  'people.map': returns<PeopleMap>().query(z.strictObject({ clientId: id })),
  /** Adds one person, or all rows of a paste at once; answers their ids in the same order. */
  'people.add': returns<readonly string[]>().command(
    z.strictObject({ clientId: id, people: z.array(newPerson).min(1).max(2000) }),
  ),
  'people.edit': returns<null>().command(z.strictObject({ personId: id, change: personChange })),
  /** Marks a person as left and hands over; answers the successor's id, null without one. */
  'people.leave': returns<string | null>().command(departure),
  /** Takes back that a person has left. Roles and lines that ended stay ended. */
  'people.comeBack': returns<null>().command(z.strictObject({ personId: id })),
  /** Deletes a person with everything said of him, for mistakes; people who left are marked as left. */
  'people.remove': returns<null>().command(z.strictObject({ personId: id })),
  /** RULE when a value is not on the scale of its attribute. */
  'people.judge': returns<null>().command(judgements),
  'people.setRoles': returns<null>().command(
    z.strictObject({ personId: id, dealId: id.nullable(), roles: z.array(role).max(8) }),
  ),
  /** Sets to whom a person reports (the unbroken line), null = nobody. RULE report-cycle. */
  'people.report': returns<null>().command(z.strictObject({ personId: id, toId: id.nullable() })),
  /** RULE same-person, link-exists, report-cycle. */
  'people.link': returns<string>().command(
    z.strictObject({
      fromId: id,
      toId: id,
      type: z.enum(LINK_TYPES),
      strength: z.number().int().min(1).max(3).nullable(),
      note: line,
    }),
  ),
  'people.changeLink': returns<null>().command(
    z.strictObject({
      linkId: id,
      note: line,
      strength: z.number().int().min(1).max(3).nullable(),
    }),
  ),
  'people.unlink': returns<null>().command(z.strictObject({ linkId: id })),
  /** Both levels null end the relation. */
  'people.relate': returns<null>().command(
    z.strictObject({ personId: id, colleagueId: id, levelNow: level, levelTarget: level }),
  ),
  'people.addUnit': returns<string>().command(
    z.strictObject({ clientId: id, name, kind: z.enum(UNIT_KINDS), parentId: id.nullable() }),
  ),
  /** RULE unit-cycle. */
  'people.editUnit': returns<null>().command(
    z.strictObject({ unitId: id, name, kind: z.enum(UNIT_KINDS), parentId: id.nullable() }),
  ),
  /** Its people and parts go to the unit above. */
  'people.removeUnit': returns<null>().command(z.strictObject({ unitId: id })),
  /** Our people, those who left last. */
  'people.colleagues': returns<readonly Colleague[]>().query(nothing),
  'people.addColleague': returns<string>().command(
    z.strictObject({ name, title: line, initials: z.string().trim().max(4) }),
  ),
  'people.editColleague': returns<null>().command(
    z.strictObject({
      colleagueId: id,
      name,
      title: line,
      initials: z.string().trim().min(1).max(4),
      leftDay: isoDay.nullable(),
    }),
  ),
  /** Keeps where people were put on a view. */
  'people.place': returns<null>().command(
    z.strictObject({
      view,
      places: z
        .array(z.strictObject({ personId: id, x: place, y: place }))
        .min(1)
        .max(2000),
    }),
  ),
  /** Forgets all places of a view: the computed layout counts again. */
  'people.arrange': returns<null>().command(z.strictObject({ clientId: id, view })),
};
