import { z } from 'zod';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import type { SettingName } from '@shared/analysis/movement/setting-differences';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { returns } from './define-method';
import { isoDay, nothing } from './schemas';

const runId = z.string().max(60);

/**
 * One side of a comparison: the data as it is; the same data as it was on an earlier day, under the settings in force;
 * or an analysis that was kept, under its own.
 */
const movementSide = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('day'), day: isoDay }),
  z.strictObject({ kind: z.literal('run'), id: runId }),
]);

export type MovementSide = z.infer<typeof movementSide>;

/** Why an analysis was kept. */
export type RunTrigger = 'import' | 'settings' | 'person';

/** A kept analysis as it is listed. */
export interface KeptRun {
  readonly id: string;
  readonly trigger: RunTrigger;
  /** What the person called it, or null. */
  readonly name: string | null;
  /** Last day of the data it saw, day number. */
  readonly asOfDay: number;
  readonly createdAtMs: number;
  readonly clients: number;
  readonly positiveTotal: number;
  readonly settings: AnalysisSettings;
}

/** What one side of a comparison rests on. */
export interface ComparedSide {
  readonly settings: AnalysisSettings;
  /** Day the side was asked for, or the last day of its data: clients are judged on it. */
  readonly asOfDay: number;
  /** Last day of a line that counts in it. */
  readonly dataDay: number;
  readonly periods: number;
  readonly clients: number;
  readonly positiveTotal: number;
  /** Twelve full months the 10 % share is measured over; null when the data does not hold them. */
  readonly year: { readonly from: number; readonly to: number } | null;
}

/** Everything the movement screen shows for two sides. */
export interface MovementView {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Settings that are not the same on both sides; said first. The chosen last day is not one of them. */
  readonly differences: readonly SettingName[];
  /** Every client with a line on one of the sides, in the order of the later one. */
  readonly movements: readonly ClientMovement[];
  readonly currency: string | null;
}

export const movementMethods = {
  /** Kept analyses, newest first. */
  'movement.runs': returns<readonly KeptRun[]>().query(nothing),
  /** Keeps the analysis as it stands under a name; when the last kept one says the same, that one gets the name. */
  'movement.keep': returns<KeptRun>().command(
    z.strictObject({ name: z.string().trim().min(1).max(80) }),
  ),
  /** Forgets a kept analysis. Data and settings stay as they are. */
  'movement.forget': returns<null>().command(z.strictObject({ id: runId })),
  /** What happened to every client between two sides; null without sales. NOT_FOUND for a run that is gone. */
  'movement.compare': returns<MovementView | null>().query(
    z.strictObject({ before: movementSide, after: movementSide }),
  ),
};
