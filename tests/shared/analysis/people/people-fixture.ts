import type {
  PeopleRecords,
  Person,
  PersonJudgement,
  PersonLink,
  PersonRole,
} from '@shared/domain/people-records';
import type { BuyingRole, LinkType, PersonAttribute } from '@shared/domain/people-scales';

/** What a test says of a person; everything else is empty. */
export interface Said {
  readonly influence?: number | null;
  readonly attitude?: number | null;
  readonly coverage?: string;
  readonly politics?: string;
  readonly roles?: readonly BuyingRole[];
  readonly leftDay?: string;
  readonly successorId?: string;
  readonly sinceDay?: string;
  readonly knownDay?: string;
  readonly unitId?: string;
  readonly isConfirmed?: boolean;
}

/** Records of the people a test names, known and judged from the first of 2026 on. */
export function peopleRecords(
  said: Readonly<Record<string, Said>>,
  more: Partial<PeopleRecords> = {},
): PeopleRecords {
  const entries = Object.entries(said);
  return {
    people: entries.map(([id, of]): Person => ({
      id,
      name: id,
      unitId: of.unitId ?? null,
      title: null,
      phone: null,
      email: null,
      language: null,
      note: null,
      sinceDay: of.sinceDay ?? null,
      leftDay: of.leftDay ?? null,
      successorId: of.successorId ?? null,
      knownDay: of.knownDay ?? '2026-01-01',
    })),
    judgements: entries.flatMap(([personId, of]) =>
      (['influence', 'attitude', 'coverage', 'politics'] as const).flatMap((attribute) => {
        const value = of[attribute];
        return value === undefined
          ? []
          : [
              judgement(personId, attribute, value === null ? null : String(value), {
                status: of.isConfirmed === true ? 'confirmed' : 'assumed',
              }),
            ];
      }),
    ),
    roles: entries.flatMap(([personId, of]) =>
      (of.roles ?? []).map((role): PersonRole => roleOf(personId, role, null)),
    ),
    units: [],
    links: [],
    relations: [],
    colleagues: [],
    deals: [],
    meetings: [],
    ...more,
  };
}

export function judgement(
  personId: string,
  attribute: PersonAttribute,
  value: string | null,
  more: Partial<PersonJudgement> = {},
): PersonJudgement {
  return {
    personId,
    attribute,
    value,
    day: '2026-01-01',
    status: 'assumed',
    source: null,
    author: null,
    atMs: 1,
    ...more,
  };
}

export function roleOf(personId: string, role: BuyingRole, dealId: string | null): PersonRole {
  return {
    id: `${personId} ${role} ${dealId ?? ''}`,
    personId,
    dealId,
    role,
    fromDay: '2026-01-01',
    toDay: null,
  };
}

export function linkOf(
  fromId: string,
  toId: string,
  type: LinkType,
  more: Partial<PersonLink> = {},
): PersonLink {
  return {
    id: `${fromId} ${type} ${toId}`,
    fromId,
    toId,
    type,
    strength: null,
    note: null,
    fromDay: '2026-01-01',
    toDay: null,
    ...more,
  };
}
