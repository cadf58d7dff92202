import type { CallOutcome, QuestionKind } from '@shared/analysis/contact/call-checks';
import type { Cadence } from '@shared/analysis/contact/cadence';
import type { PromiseState } from '@shared/analysis/contact/promise-state';
import type {
  DossierCompleteness,
  EvidenceStatus,
} from '@shared/analysis/dossier/dossier-completeness';
import type { DossierPart } from '@shared/analysis/dossier/dossier-fields';
import type { Freshness } from '@shared/analysis/dossier/fact-freshness';
import type { IsoDay } from '@shared/domain/iso-day';

/** A value of a fact with its evidence. */
export interface FactValue {
  readonly versionId: string;
  readonly value: string;
  readonly source: string | null;
  readonly day: IsoDay;
  readonly status: EvidenceStatus;
  readonly expiresDay: IsoDay | null;
  readonly author: string | null;
  readonly freshness: Freshness;
}

/** A line of the dossier. */
export interface FactLine {
  /** `field:<key>` for a standard line, `fact:<id>` for one of the user's own; stable. */
  readonly key: string;
  /** Null: a standard line nobody wrote into yet. */
  readonly factId: string | null;
  /** Null: the user's own line, with its label. */
  readonly fieldKey: string | null;
  readonly label: string | null;
  readonly part: DossierPart;
  readonly isSoft: boolean;
  readonly weight: number;
  readonly isApplicable: boolean;
  /** The question as a person wrote it; null = the usual one. */
  readonly question: string | null;
  /** Null: not known. */
  readonly known: FactValue | null;
  /** Versions so far, taken back ones included. */
  readonly versions: number;
  /** The open question that waits for it; null = none. */
  readonly askedId: string | null;
  readonly files: number;
}

export type EventKind = 'delivery' | 'tender' | 'claim' | 'project' | 'other';
export type EventResult = 'won' | 'lost' | 'done' | 'late' | 'open';

export interface RelationEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly day: IsoDay;
  readonly what: string;
  readonly result: EventResult;
  readonly reason: string | null;
  readonly amountE4: number | null;
  readonly source: string | null;
}

export type Stance = 'fight' | 'coexist' | 'subcontract';

/** A competitor at the client in a category (null = all). Shares 0–1. */
export interface CompetitorLine {
  readonly id: string;
  readonly competitorId: string;
  readonly name: string;
  readonly categoryId: string | null;
  readonly category: string | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly strengths: string | null;
  readonly weaknesses: string | null;
  readonly stance: Stance | null;
  readonly source: string | null;
  readonly day: IsoDay;
  readonly status: EvidenceStatus;
}

export interface AttachmentLine {
  readonly id: string;
  readonly factId: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly addedDay: IsoDay;
  readonly author: string | null;
}

export interface OpenQuestion {
  readonly id: string;
  readonly factId: string | null;
  readonly text: string;
  readonly kind: QuestionKind | null;
  /** Meeting it is to be asked at; null = none yet. */
  readonly interactionId: string | null;
  readonly createdDay: IsoDay;
}

/** Everything the dossier of a client shows. */
export interface DossierAnswer {
  readonly today: IsoDay;
  readonly lines: readonly FactLine[];
  readonly completeness: DossierCompleteness;
  readonly events: readonly RelationEvent[];
  readonly competitors: readonly CompetitorLine[];
  readonly files: readonly AttachmentLine[];
  readonly questions: readonly OpenQuestion[];
  readonly nextMeeting: { readonly id: string; readonly day: IsoDay } | null;
  /** Names to choose from. */
  readonly knownCompetitors: readonly string[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
}

/** A version of a fact as the history shows it, newest first; value null = taken back. */
export interface FactVersion {
  readonly id: string;
  readonly value: string | null;
  readonly source: string | null;
  readonly day: IsoDay;
  readonly status: EvidenceStatus;
  readonly expiresDay: IsoDay | null;
  readonly author: string | null;
  readonly atMs: number;
}

export interface PromiseLine {
  readonly id: string;
  readonly text: string;
  readonly isOurs: boolean;
  /** Who of ours, and who of theirs; null = not said. */
  readonly colleague: string | null;
  readonly person: string | null;
  readonly dueDay: IsoDay | null;
  readonly toldDay: IsoDay | null;
  readonly state: PromiseState;
}

export type InteractionKind = 'visit' | 'call' | 'video' | 'mail' | 'event' | 'note';

/** A meeting, call or note in short. */
export interface Touch {
  readonly id: string;
  readonly day: IsoDay;
  readonly time: string | null;
  readonly kind: InteractionKind;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly people: readonly string[];
  readonly colleagues: readonly string[];
  readonly objective: string | null;
  readonly note: string | null;
  readonly words: string | null;
  readonly outcome: CallOutcome | null;
  readonly nextStep: string | null;
  readonly nextDay: IsoDay | null;
  readonly nextOwner: string | null;
}

/** Sales of a client by month, ten-thousandths, up to the last complete month of the data. */
export interface MonthlySales {
  /** First day of the first month, ISO. */
  readonly from: IsoDay;
  readonly series: readonly number[];
  /** Sum of the last 12 months. */
  readonly lastE4: number;
  /** Sum of the 12 before; null when the data does not go back that far. */
  readonly beforeE4: number | null;
  readonly currency: string | null;
}

/** What stands beside the dossier: what comes next, what was promised, the last touch, sales. */
export interface ClientSideAnswer {
  readonly today: IsoDay;
  readonly nextMeeting: Touch | null;
  readonly questionsWaiting: number;
  /** Open ones: late first, then by day. */
  readonly promises: readonly PromiseLine[];
  readonly lastTouch: Touch | null;
  readonly cadence: Cadence;
  readonly isStalled: boolean;
  readonly sales: MonthlySales | null;
}
