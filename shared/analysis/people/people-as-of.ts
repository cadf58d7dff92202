import type { IsoDay } from '@shared/domain/iso-day';
import type {
  Colleague,
  MapDeal,
  PeopleRecords,
  Person,
  PersonJudgement,
  PersonLink,
  PersonRole,
  Unit,
} from '@shared/domain/people-records';
import type {
  Adaptability,
  BuyingRole,
  Coverage,
  JudgementStatus,
  Orientation,
  PersonAttribute,
  Politics,
  RelationLevel,
  ResponseMode,
} from '@shared/domain/people-scales';
import { isOnScale } from '@shared/domain/people-scales';

/** The judgement of an attribute in force on a day. */
export interface Judged<Value> {
  /** Null = unknown: never judged, or judged as unknown. */
  readonly value: Value | null;
  /** Null when it was never judged. */
  readonly status: JudgementStatus | null;
  readonly day: IsoDay | null;
  readonly source: string | null;
  readonly author: string | null;
}

/** A relation in force on a day. */
export interface RelationNow {
  readonly colleague: Colleague;
  readonly levelNow: RelationLevel | null;
  readonly levelTarget: RelationLevel | null;
  readonly day: IsoDay;
}

/** A person with everything that holds on a day. */
export interface PersonNow {
  readonly person: Person;
  /** Has left by that day; kept for the history, in no figure. */
  readonly isGone: boolean;
  /** 1–5. */
  readonly influence: Judged<number>;
  /** −2 to +2. */
  readonly attitude: Judged<number>;
  readonly coverage: Judged<Coverage>;
  readonly politics: Judged<Politics>;
  readonly orientation: Judged<Orientation>;
  readonly adaptability: Judged<Adaptability>;
  readonly responseMode: Judged<ResponseMode>;
  /** Roles in force; of who has left, those held last. */
  readonly roles: readonly PersonRole[];
  readonly relations: readonly RelationNow[];
  /** Held meetings up to the day, and the last of them. */
  readonly meetings: number;
  readonly lastMetDay: IsoDay | null;
}

/** The people of a client as they stood on a day. */
export interface PeopleNow {
  readonly day: IsoDay;
  /** In the order of the records; people not known by the day are not in it. */
  readonly people: readonly PersonNow[];
  readonly byId: ReadonlyMap<string, PersonNow>;
  readonly units: readonly Unit[];
  /** Links in force between two people who were there on that day. */
  readonly links: readonly PersonLink[];
  /** Deals open on that day. */
  readonly deals: readonly MapDeal[];
  readonly colleagues: readonly Colleague[];
}

const NEVER: Judged<never> = { value: null, status: null, day: null, source: null, author: null };

/**
 * The map as of a day. Of each attribute the judgement with the latest day counts, of one day the one written last;
 * roles and links count from their first day until the day before they end; a person counts from the day we knew of him,
 * and as gone from the day he left.
 * Worked line: attitude +1 on 1 Mar and −1 on 7 Oct → on 6 Oct it is +1, on 7 Oct −1.
 */
export function peopleAsOf(records: PeopleRecords, day: IsoDay): PeopleNow {
  const judged = newestJudgements(records.judgements, day);
  const roles = grouped(records.roles, (role) => role.personId);
  const colleagues = new Map(records.colleagues.map((colleague) => [colleague.id, colleague]));
  const relations = newestRelations(records, colleagues, day);
  const meetings = grouped(
    records.meetings.filter((meeting) => meeting.day <= day),
    (meeting) => meeting.personId,
  );
  const people = records.people
    .filter((person) => person.knownDay <= day)
    .map((person): PersonNow => {
      const of = <Value>(
        attribute: PersonAttribute,
        read: (text: string) => Value,
      ): Judged<Value> => {
        const found = judged.get(`${person.id} ${attribute}`);
        if (found === undefined) return NEVER;
        const { value, status, source, author } = found;
        const isKnown = value !== null && isOnScale(attribute, value);
        return { value: isKnown ? read(value) : null, status, day: found.day, source, author };
      };
      const met = meetings.get(person.id) ?? [];
      return {
        person,
        isGone: person.leftDay !== null && person.leftDay <= day,
        influence: of('influence', Number),
        attitude: of('attitude', Number),
        // The scale was checked above; the texts of the scales are these types.
        coverage: of('coverage', (text) => text as Coverage),
        politics: of('politics', (text) => text as Politics),
        orientation: of('orientation', (text) => text as Orientation),
        adaptability: of('adaptability', (text) => text as Adaptability),
        responseMode: of('responseMode', (text) => text as ResponseMode),
        roles: rolesOf(person, roles.get(person.id) ?? [], day),
        relations: relations.get(person.id) ?? [],
        meetings: met.length,
        lastMetDay: met.reduce<IsoDay | null>(
          (last, meeting) => (last === null || meeting.day > last ? meeting.day : last),
          null,
        ),
      };
    });
  const byId = new Map(people.map((now) => [now.person.id, now]));
  const isThere = (id: string): boolean => byId.get(id)?.isGone === false;
  return {
    day,
    people,
    byId,
    units: records.units,
    links: records.links.filter(
      (link) =>
        isInForce(link.fromDay, link.toDay, day) && isThere(link.fromId) && isThere(link.toId),
    ),
    deals: records.deals.filter(
      (deal) => deal.openedDay <= day && (deal.closedDay === null || deal.closedDay > day),
    ),
    colleagues: records.colleagues,
  };
}

/** The people who were there: known and not gone. */
export function peopleThere(now: PeopleNow): readonly PersonNow[] {
  return now.people.filter(({ isGone }) => !isGone);
}

/** Roles of a person without repeats, in the order given; with a deal, those of it and those of the client as a whole. */
export function roleNames(now: PersonNow, dealId: string | null = null): readonly BuyingRole[] {
  const roles = now.roles.filter(
    (role) => dealId === null || role.dealId === null || role.dealId === dealId,
  );
  return [...new Set(roles.map(({ role }) => role))];
}

function isInForce(fromDay: IsoDay, toDay: IsoDay | null, day: IsoDay): boolean {
  return fromDay <= day && (toDay === null || toDay > day);
}

function rolesOf(
  { leftDay }: Person,
  roles: readonly PersonRole[],
  day: IsoDay,
): readonly PersonRole[] {
  return leftDay !== null && leftDay <= day
    ? roles.filter(
        ({ fromDay, toDay }) => fromDay <= leftDay && (toDay === null || toDay >= leftDay),
      )
    : roles.filter(({ fromDay, toDay }) => isInForce(fromDay, toDay, day));
}

function newestJudgements(
  judgements: readonly PersonJudgement[],
  day: IsoDay,
): ReadonlyMap<string, PersonJudgement> {
  const newest = new Map<string, PersonJudgement>();
  for (const judgement of judgements) {
    if (judgement.day > day) continue;
    const key = `${judgement.personId} ${judgement.attribute}`;
    const known = newest.get(key);
    if (known === undefined || isLater(judgement, known)) newest.set(key, judgement);
  }
  return newest;
}

function newestRelations(
  { relations }: PeopleRecords,
  colleagues: ReadonlyMap<string, Colleague>,
  day: IsoDay,
): ReadonlyMap<string, readonly RelationNow[]> {
  const newest = new Map<string, PeopleRecords['relations'][number]>();
  for (const relation of relations) {
    if (relation.day > day) continue;
    const key = `${relation.personId} ${relation.colleagueId}`;
    const known = newest.get(key);
    if (known === undefined || isLater(relation, known)) newest.set(key, relation);
  }
  const now = [...newest.values()].flatMap((relation) => {
    const colleague = colleagues.get(relation.colleagueId);
    const { levelNow, levelTarget } = relation;
    const isOver = levelNow === null && levelTarget === null;
    const isGone = colleague?.leftDay !== null && (colleague?.leftDay ?? '') <= day;
    return colleague === undefined || isOver || isGone
      ? []
      : [
          {
            personId: relation.personId,
            now: { colleague, levelNow, levelTarget, day: relation.day },
          },
        ];
  });
  // By name, so that the order on a card does not change when a relation is judged anew.
  return new Map(
    [...grouped(now, ({ personId }) => personId)].map(([personId, items]) => [
      personId,
      items
        .map((item) => item.now)
        .toSorted((one, other) =>
          one.colleague.name < other.colleague.name
            ? -1
            : one.colleague.name > other.colleague.name
              ? 1
              : 0,
        ),
    ]),
  );
}

interface Dated {
  readonly day: IsoDay;
  readonly atMs: number;
}

function isLater(one: Dated, other: Dated): boolean {
  return one.day > other.day || (one.day === other.day && one.atMs >= other.atMs);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
