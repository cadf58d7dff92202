import type { DealPerson } from '@shared/analysis/pipeline/excuse-answers';
import type { FrozenPipeline } from '@shared/analysis/pipeline/frozen-pipeline';
import type { DealFacts, PipelineFacts } from '@shared/analysis/pipeline/pipeline-facts';
import type { PipelineThresholds } from '@shared/analysis/pipeline/thresholds';
import type { IsoDay } from '@shared/domain/iso-day';

/** Something agreed in an earlier review and not done yet. */
export interface FollowUp {
  readonly answerId: string;
  readonly dealId: string;
  readonly dealName: string;
  readonly question: number;
  readonly text: string;
  readonly owner: string | null;
  readonly day: IsoDay | null;
}

/** A kept review in a list. */
export interface ReviewHead {
  readonly id: string;
  readonly day: IsoDay;
  readonly isClosed: boolean;
  readonly followUpDay: IsoDay | null;
  readonly note: string | null;
  readonly answers: number;
}

/** Everything the pipeline screen is reckoned from; the window does the arithmetic. */
export interface PipelineAnswer {
  readonly facts: PipelineFacts;
  readonly thresholds: PipelineThresholds;
  readonly currency: string | null;
  /** The review being written; null = none begun. */
  readonly openReview: ReviewHead | null;
  /** Answers of the open review by deal. */
  readonly answered: Readonly<Record<string, number>>;
  /** The newest closed review; `frozen` null = its pipeline cannot be read. */
  readonly lastReview: (ReviewHead & { readonly frozen: FrozenPipeline | null }) | null;
  /** Closed reviews in all. */
  readonly closedReviews: number;
  readonly followUps: readonly FollowUp[];
}

/** An answer to one of the six questions. */
export interface ReviewAnswer {
  readonly id: string;
  readonly question: number;
  readonly answer: string;
  readonly followUp: string | null;
  readonly followUpOwner: string | null;
  readonly followUpDay: IsoDay | null;
  readonly isDone: boolean;
}

/** One of need, solvency, authority with its evidence. */
export interface DealQualification {
  readonly criterion: 'need' | 'solvency' | 'authority';
  readonly answer: 'yes' | 'partly' | 'no' | 'unknown';
  readonly evidence: string;
  readonly day: IsoDay;
}

/** One deal with everything its pane and editor show. */
export interface DealAnswer {
  readonly deal: DealFacts;
  readonly client: { readonly id: string; readonly name: string; readonly isKey: boolean };
  readonly unitId: string | null;
  readonly categoryId: string | null;
  readonly owner: string | null;
  readonly note: string | null;
  readonly ourStepOwner: string | null;
  readonly isTender: boolean;
  readonly tenderNumber: string | null;
  readonly tenderDeadline: IsoDay | null;
  readonly tenderCriteria: string | null;
  readonly closeReason: string | null;
  readonly closeNote: string | null;
  readonly competitors: readonly string[];
  /** People of the client who have not left; roles are those for this deal, or of the client where the deal has none. */
  readonly people: readonly (DealPerson & { readonly dealRoles: readonly string[] })[];
  readonly qualification: readonly DealQualification[];
  /** Answers in the open review, and in the newest closed one that has any about this deal. */
  readonly answers: readonly ReviewAnswer[];
  readonly lastAnswers: readonly ReviewAnswer[];
  readonly lastAnswersDay: IsoDay | null;
}

/** A client a deal can be given. */
export interface ChoosableClient {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly isKey: boolean;
}

/** What a deal can be given: clients first, then what belongs to the client asked for. */
export interface DealChoices {
  readonly clients: readonly ChoosableClient[];
  /** Put away: a new deal is not proposed for them, but rows from elsewhere may name them. */
  readonly archivedClients: readonly ChoosableClient[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly competitors: readonly string[];
  readonly colleagues: readonly string[];
}

/** A kept review to be read. */
export interface ReviewAnswers extends ReviewHead {
  readonly frozen: FrozenPipeline | null;
  readonly deals: readonly {
    readonly dealId: string;
    readonly name: string;
    readonly client: string;
    readonly answers: readonly ReviewAnswer[];
  }[];
}
