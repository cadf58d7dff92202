import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { RelationshipStage } from '@shared/domain/client-terms';

/** Texts of one column; null = not said. */
export type TextColumn = readonly (string | null)[];

/**
 * All clients as columns of equal length, so that 20,000 of them cross into the window at once. Codes: status and
 * primary type are indexes into `CLIENT_STATUSES` and `KEY_TYPES`, types a bit set over `KEY_TYPES`.
 */
export interface ClientListColumns {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly code: TextColumn;
  readonly owner: TextColumn;
  readonly region: TextColumn;
  readonly industry: TextColumn;
  readonly note: TextColumn;
  readonly leadSource: TextColumn;
  /** 1 key, 0 not key, −1 not decided. */
  readonly isKey: Int8Array;
  /** Empty text where there are no sales in the workspace. */
  readonly abc: readonly (AbcMark | '')[];
  readonly xyz: readonly (XyzMark | '')[];
  readonly isClassByHand: Uint8Array;
  readonly status: Uint8Array;
  readonly isStatusByHand: Uint8Array;
  readonly types: Uint8Array;
  /** −1 = none. */
  readonly primaryType: Int8Array;
  /** Sales of the last full months, ten-thousandths; of the client alone, and with those below it. */
  readonly ownE4: Float64Array;
  readonly groupE4: Float64Array;
  /** Row of the parent; −1 = none. */
  readonly parent: Int32Array;
  /** Day number; NaN = never. */
  readonly lastPurchase: Float64Array;
  /** Last contact, ISO. */
  readonly lastTouch: TextColumn;
  readonly stage: readonly (RelationshipStage | null)[];
  readonly position: TextColumn;
  readonly potential: TextColumn;
  /** −1 never asked; else number of yes, 0–3, plus 10 when a no stops it. */
  readonly qualification: Int8Array;
  /** Promises of ours past their day. */
  readonly latePromises: Uint8Array;
}

/** The list of clients. */
export interface ClientListAnswer {
  readonly columns: ClientListColumns;
  readonly currency: string | null;
  /** Last full months the sales are of, ISO days; null without sales. */
  readonly window: {
    readonly from: string;
    readonly to: string;
    readonly isFull: boolean;
    readonly months: number;
    readonly totalE4: number;
  } | null;
  /** Last day with sales, ISO. */
  readonly dataTo: string | null;
  readonly elapsedMs: number;
}
