import type { CallCheck, CallOutcome, QuestionKind } from '@shared/analysis/contact/call-checks';
import type { IsoDay } from '@shared/domain/iso-day';
import type { OpenQuestion, PromiseLine, Touch } from './dossier-answers';

/** A person of the client as a note or plan names him. */
export interface NotePerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** −2 enemy … +2 mentor; null = unknown. */
  readonly attitude: number | null;
}

/** Everything the forms for a note and a meeting choose from. */
export interface ContactForm {
  readonly today: IsoDay;
  readonly clientName: string;
  readonly people: readonly NotePerson[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly competitors: readonly { readonly id: string; readonly name: string }[];
  readonly deals: readonly { readonly id: string; readonly name: string }[];
  readonly questions: readonly OpenQuestion[];
  /** Planned, up to today and the next one: a note can say that it was held. */
  readonly planned: readonly Touch[];
  /** Who works with the workspace; null = not said. */
  readonly author: string | null;
}

/** A meeting or note in full, to be shown or changed. */
export interface ContactDetail extends Touch {
  readonly clientId: string;
  readonly isHeld: boolean;
  readonly travelMinutes: number | null;
  readonly dealId: string | null;
  readonly fallback: string | null;
  readonly personIds: readonly string[];
  readonly colleagueIds: readonly string[];
  readonly questions: readonly (OpenQuestion & { readonly status: string })[];
  readonly check: CallCheck;
}

export const HISTORY_KINDS = [
  'meeting',
  'note',
  'promise',
  'fact',
  'event',
  'deal',
  'person',
  'rating',
  'class',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** Something that happened with a client. Days only; within a day newest first. */
export type HistoryEntry =
  | {
      readonly kind: 'meeting' | 'note';
      readonly id: string;
      readonly day: IsoDay;
      readonly isHeld: boolean;
      readonly touch: Touch;
    }
  | {
      readonly kind: 'promise';
      readonly id: string;
      readonly day: IsoDay;
      readonly promise: PromiseLine;
    }
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly day: IsoDay;
      readonly fieldKey: string | null;
      readonly label: string | null;
      readonly value: string | null;
      readonly before: string | null;
      readonly status: string;
      readonly author: string | null;
    }
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly day: IsoDay;
      readonly eventKind: string;
      readonly what: string;
      readonly result: string;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'deal';
      readonly id: string;
      readonly day: IsoDay;
      readonly dealId: string;
      readonly name: string;
      readonly stage: string;
    }
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly day: IsoDay;
      readonly name: string;
      /** What was judged, or that the person came or left. */
      readonly what: string;
      readonly value: string | null;
      readonly before: string | null;
    }
  | {
      readonly kind: 'rating';
      readonly id: string;
      readonly day: IsoDay;
      readonly axis: string;
      readonly value: string;
      readonly argument: string;
    }
  | {
      readonly kind: 'class';
      readonly id: string;
      readonly day: IsoDay;
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    };

export interface HistoryAnswer {
  /** Newest first; planned meetings stand at the top. */
  readonly entries: readonly HistoryEntry[];
  /** How many there are of each kind in all. */
  readonly counts: Readonly<Record<HistoryKind, number>>;
  readonly total: number;
}

export type { CallOutcome, QuestionKind };
