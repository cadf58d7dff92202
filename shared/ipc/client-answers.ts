import type { MergedField } from '@shared/domain/merged-fields';
import type { StatusJudgement } from '@shared/analysis/client-status/judge-status';
import type { PortfolioGuards } from '@shared/analysis/key-types/portfolio-guards';
import type { BreadwinnerProposal } from '@shared/analysis/key-types/propose-breadwinner';
import type { ProspectiveProposal } from '@shared/analysis/key-types/propose-prospective';
import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { Qualification } from '@shared/analysis/qualification/qualify';
import type {
  StageFacts,
  StageResult,
  StageScores,
} from '@shared/analysis/relationship-stage/stage-score';
import type { Answer, Criterion, KeyType, RelationshipStage } from '@shared/domain/client-terms';
import type { KeyClientRules } from '@shared/domain/key-client-rules';
import type { NearReason } from '@shared/import/clients/match-clients';
import type { PasteMeaning } from '@shared/import/clients/paste-meaning';

/** A client by name, to go to. */
export interface ClientRef {
  readonly id: string;
  readonly name: string;
}

/** A client that belongs to another, with what it brought in the last full months. */
export interface ChildClient extends ClientRef {
  readonly code: string | null;
  readonly salesE4: number;
}

/** Sales of the last full months, ten-thousandths. */
export interface RecentSales {
  readonly ownE4: number;
  /** With all clients that belong to it; the same as its own when there are none. */
  readonly groupE4: number;
  readonly totalE4: number;
  /** First and last day that counts, ISO. */
  readonly from: string;
  readonly to: string;
  readonly isFull: boolean;
}

/** Something that should not wait, with its arithmetic. Days are counts. */
export type ClientAlarm =
  | { readonly kind: 'promise-late'; readonly count: number; readonly days: number }
  | { readonly kind: 'slowing' | 'lost'; readonly days: number; readonly limit: number }
  | { readonly kind: 'no-touch'; readonly days: number; readonly limit: number };

/** What the header of a client's page says, and what stands behind it. */
export interface ClientPageAnswer {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly legalName: string | null;
  readonly owner: string | null;
  readonly note: string | null;
  readonly isKey: boolean | null;
  readonly keySince: string | null;
  readonly industry: string | null;
  readonly region: string | null;
  readonly employees: number | null;
  readonly web: string | null;
  readonly leadSource: string | null;
  readonly cadenceDays: number | null;
  /** Other names and codes it was met under. */
  readonly aliases: readonly { readonly name: string; readonly code: string | null }[];
  /** Classes in force; null without sales in the workspace. */
  readonly abc: AbcMark | null;
  readonly xyz: XyzMark | null;
  readonly isClassByHand: boolean;
  readonly status: StatusJudgement;
  /** Last day with sales of anyone, ISO; null without sales. */
  readonly dataTo: string | null;
  /** Confirmed types, the primary one first. */
  readonly types: readonly KeyType[];
  readonly primaryType: KeyType | null;
  readonly stage: RelationshipStage | null;
  readonly stageDay: string | null;
  readonly isFragile: boolean;
  readonly position: string | null;
  readonly potential: string | null;
  readonly sales: RecentSales | null;
  readonly currency: string | null;
  readonly lastTouch: { readonly day: string; readonly kind: string; readonly days: number } | null;
  readonly alarms: readonly ClientAlarm[];
  readonly counts: {
    readonly people: number;
    readonly deals: number;
    readonly contacts: number;
    /** Completeness of the dossier, 0–1; null when nothing of it applies. */
    readonly dossier: number | null;
  };
  readonly parent: ClientRef | null;
  readonly children: readonly ChildClient[];
  readonly qualification: Qualification;
  /** True once any of the three P was answered. */
  readonly isQualificationBegun: boolean;
}

/** A key client as the sidebar shows it. */
export interface KeyClient extends ClientRef {
  readonly abc: AbcMark | null;
  readonly xyz: XyzMark | null;
}

export interface KeyClientsAnswer {
  /** Largest first. */
  readonly clients: readonly KeyClient[];
  /** All clients that are not archived. */
  readonly total: number;
}

/** A known client a new one may be. */
export interface NearClient extends ClientRef {
  readonly code: string | null;
  /** Same code or name: it is known already. */
  readonly isSame: boolean;
}

/** One value of a known client that pasted cells would change. */
export interface PasteChange {
  readonly field: PasteMeaning;
  readonly from: string | null;
  readonly to: string;
}

/** One pasted line and what it would do. */
export interface PasteLine {
  /** Number of the line in the pasted block, from 1. */
  readonly line: number;
  readonly name: string;
  readonly code: string | null;
  readonly kind: 'new' | 'known' | 'near' | 'repeated' | 'empty';
  /** The known client, or the first line a repeated one repeats. */
  readonly clientId: string | null;
  readonly knownName: string | null;
  readonly sameAsLine: number | null;
  readonly candidates: readonly NearClient[];
  /** What would change at the known client (or at the candidate chosen first). */
  readonly changes: readonly PasteChange[];
}

export interface PastePreview {
  readonly columns: readonly { readonly header: string; readonly meaning: PasteMeaning }[];
  readonly hasHeader: boolean;
  readonly lines: readonly PasteLine[];
  readonly counts: Readonly<Record<PasteLine['kind'], number>>;
}

/** Two clients that may be one. */
export interface DuplicatePair {
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  readonly reason: NearReason;
}

export interface DuplicateSide extends ClientRef {
  readonly code: string | null;
  readonly salesE4: number;
}

/** One field of two clients that are to be one. */
export interface MergeField {
  readonly field: MergedField;
  readonly kept: string | number | boolean | null;
  readonly gone: string | number | boolean | null;
}

/** What merging two clients does. */
export interface MergePreview {
  readonly kept: DuplicateSide;
  readonly gone: DuplicateSide;
  /** Fields said of either; equal ones included. */
  readonly fields: readonly MergeField[];
  /** What goes over from the one that goes, by table; none that is empty. */
  readonly moves: readonly { readonly table: string; readonly count: number }[];
  /** The kept one belongs to the gone one or the other way round. */
  readonly isParent: boolean;
}

/** A type decided by a person. */
export interface TypeDecision {
  readonly type: KeyType;
  readonly decision: 'confirmed' | 'refused';
  readonly reason: string;
  readonly day: string;
  readonly author: string | null;
  readonly reviewDay: string | null;
  readonly isReviewDue: boolean;
}

export interface KeyTypesAnswer {
  readonly breadwinner: BreadwinnerProposal;
  readonly prospective: ProspectiveProposal;
  /** Clients summed up in the proposals: the client and those below it. */
  readonly groupSize: number;
  /** First and last day of the income, ISO; null without sales. */
  readonly from: string | null;
  readonly to: string | null;
  readonly rules: KeyClientRules;
  readonly decisions: readonly TypeDecision[];
  readonly primaryType: KeyType | null;
}

/** A type the rules propose and nobody decided. */
export interface OpenProposal extends ClientRef {
  readonly type: KeyType;
  /** The share the proposal rests on. */
  readonly share: number | null;
}

export interface PortfolioGuardsAnswer {
  readonly guards: PortfolioGuards;
  readonly rules: KeyClientRules;
  readonly proposals: readonly OpenProposal[];
  /** Breadwinners by decision that are not ones by the figures any more. */
  readonly fallen: readonly OpenProposal[];
  readonly toReview: readonly (ClientRef & {
    readonly type: KeyType;
    readonly reviewDay: string;
  })[];
  readonly from: string | null;
  readonly to: string | null;
  readonly isFull: boolean;
  readonly currency: string | null;
  /** No line has a margin, though the rules ask for it. */
  readonly isMarginUnknown: boolean;
}

/** One answer to one of the three P. */
export interface CriterionAnswer {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly evidence: string;
  readonly source: string | null;
  readonly day: string;
  readonly author: string | null;
}

export interface QualificationAnswers {
  readonly verdict: Qualification;
  /** The answers in force. */
  readonly answers: readonly CriterionAnswer[];
  /** Earlier ones, newest first. */
  readonly earlier: readonly CriterionAnswer[];
}

/** One dated assessment of the relationship. */
export interface StageAssessment {
  readonly day: string;
  readonly author: string | null;
  readonly scores: StageScores;
  readonly computed: RelationshipStage | null;
  readonly override: RelationshipStage | null;
  readonly reason: string | null;
  readonly desired: RelationshipStage | null;
}

export interface StageAnswer {
  /** The newest assessment; null when none was made. */
  readonly newest: StageAssessment | null;
  /** What the newest scores come to with the facts of today. */
  readonly result: StageResult;
  readonly facts: StageFacts;
  readonly earlier: readonly StageAssessment[];
}

/** A view of the list a person saved. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly value: unknown;
}
