import type { IsoDay } from '@shared/domain/iso-day';
import type { PeopleRecords } from '@shared/domain/people-records';
import type { BuyingRole, LinkType } from '@shared/domain/people-scales';

/** One thing that changed on the map on a day. */
export type MapEvent = { readonly day: IsoDay; readonly personId: string } & (
  | { readonly kind: 'known' }
  | { readonly kind: 'left' }
  | { readonly kind: 'attitude'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'influence'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'role'; readonly role: BuyingRole }
  | { readonly kind: 'link'; readonly type: LinkType; readonly otherId: string }
);

/** Everything that changed on one day. */
export interface MapDay {
  readonly day: IsoDay;
  /** The most telling first: who left, attitude, roles, links, influence, who came. */
  readonly events: readonly MapEvent[];
}

const ORDER: readonly MapEvent['kind'][] = [
  'left',
  'attitude',
  'role',
  'link',
  'influence',
  'known',
];

/**
 * Days on which the map changed, oldest first: a person came to be known or left, attitude or influence was judged
 * anew with another value, a role or a link began. Repeating or confirming a value is no change.
 */
export function mapDays(records: PeopleRecords): readonly MapDay[] {
  const events: MapEvent[] = [
    ...records.people.map(({ id, knownDay }): MapEvent => ({
      kind: 'known',
      day: knownDay,
      personId: id,
    })),
    ...records.people.flatMap(({ id, leftDay }): MapEvent[] =>
      leftDay === null ? [] : [{ kind: 'left', day: leftDay, personId: id }],
    ),
    ...records.roles.map(({ personId, role, fromDay }): MapEvent => ({
      kind: 'role',
      day: fromDay,
      personId,
      role,
    })),
    ...records.links.map(({ fromId, toId, type, fromDay }): MapEvent => ({
      kind: 'link',
      day: fromDay,
      personId: fromId,
      type,
      otherId: toId,
    })),
    ...judgementEvents(records),
  ];
  const days = new Map<IsoDay, MapEvent[]>();
  for (const event of events) {
    const day = days.get(event.day);
    if (day) day.push(event);
    else days.set(event.day, [event]);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, list]) => ({
      day,
      events: list.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind)),
    }));
}

function judgementEvents({ judgements }: PeopleRecords): readonly MapEvent[] {
  const inOrder = [...judgements].sort((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : one.atMs - other.atMs,
  );
  const last = new Map<string, string | null>();
  return inOrder.flatMap(({ personId, attribute, value, day }): MapEvent[] => {
    if (attribute !== 'attitude' && attribute !== 'influence') return [];
    const key = `${personId} ${attribute}`;
    const from = last.get(key) ?? null;
    last.set(key, value);
    return from === value ? [] : [{ kind: attribute, day, personId, from, to: value }];
  });
}
