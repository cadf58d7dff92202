import type { IsoDay } from './iso-day';
import type {
  BuyingRole,
  JudgementStatus,
  LinkType,
  PersonAttribute,
  RelationLevel,
  UnitKind,
} from './people-scales';

/** One of our own people. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly title: string | null;
  readonly leftDay: IsoDay | null;
}

/** A part of a client. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
}

/** A person at a client. From `leftDay` on he is no longer there; before `knownDay` we did not know of him. */
export interface Person {
  readonly id: string;
  readonly unitId: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly sinceDay: IsoDay | null;
  readonly leftDay: IsoDay | null;
  readonly successorId: string | null;
  readonly knownDay: IsoDay;
}

/** A role from a day on, until the day before `toDay`; of the client as a whole when `dealId` is null. */
export interface PersonRole {
  readonly id: string;
  readonly personId: string;
  readonly dealId: string | null;
  readonly role: BuyingRole;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay | null;
}

/** A dated judgement; value null = "we do not know" as a judgement of its own. */
export interface PersonJudgement {
  readonly personId: string;
  readonly attribute: PersonAttribute;
  readonly value: string | null;
  readonly day: IsoDay;
  readonly status: JudgementStatus;
  readonly source: string | null;
  readonly author: string | null;
  readonly atMs: number;
}

/** A line from a day on, until the day before `toDay`. */
export interface PersonLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly type: LinkType;
  readonly strength: number | null;
  readonly note: string | null;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay | null;
}

/** Dated level of the relation between a colleague and a person; both levels null = no relation any more. */
export interface Relation {
  readonly colleagueId: string;
  readonly personId: string;
  readonly levelNow: RelationLevel | null;
  readonly levelTarget: RelationLevel | null;
  readonly day: IsoDay;
  readonly atMs: number;
}

/** What the map needs of a deal. Amount null = not known. */
export interface MapDeal {
  readonly id: string;
  readonly name: string;
  readonly amountE4: number | null;
  readonly openedDay: IsoDay;
  /** Null = open. */
  readonly closedDay: IsoDay | null;
}

/** A held meeting, call or letter with a person. */
export interface Meeting {
  readonly personId: string;
  readonly day: IsoDay;
}

/** Everything known of the people of one client, with its history. */
export interface PeopleRecords {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly roles: readonly PersonRole[];
  readonly judgements: readonly PersonJudgement[];
  readonly links: readonly PersonLink[];
  readonly relations: readonly Relation[];
  readonly colleagues: readonly Colleague[];
  readonly deals: readonly MapDeal[];
  readonly meetings: readonly Meeting[];
}
