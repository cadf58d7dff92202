import { z } from 'zod';
import type { ClientDetails } from '@shared/domain/client-details';
import type { EditedDiff } from '@shared/roundtrip/compare-edits';
import { returns } from './define-method';
import { nothing } from './schemas';

const importId = z.string().regex(/^import-[0-9a-f]{32}$/);
const editId = z.string().max(60);

/**
 * What an opened workbook is when Keybook had exported it. `own`: from this workspace, changes can be taken over.
 * `other`: from another one. `none-open`: no workspace is open. `no-sheet`: the sheet of clients is not in it any more.
 */
export interface RoundTripInfo {
  readonly kind: 'own' | 'other' | 'none-open' | 'no-sheet';
  readonly sheetName: string | null;
  /** Rows that name a client. */
  readonly rows: number;
}

/** What an edited workbook would change. */
export interface RoundTripDiff extends EditedDiff {
  /** False when the book comes from another copy of the workspace, so that later changes here cannot be told. */
  readonly isExportKnown: boolean;
}

export interface TakenEdit {
  /** Null when nothing was changed. */
  readonly editId: string | null;
  readonly changes: number;
}

export interface UndoneEdit {
  readonly changes: number;
  /** Values that were changed again since and stay. */
  readonly kept: number;
}

/** One workbook taken back. */
export interface TakenEditInfo {
  readonly editId: string;
  readonly fileName: string | null;
  readonly takenAtMs: number;
  readonly changes: number;
  readonly undoneAtMs: number | null;
}

export const roundTripMethods = {
  /** What the edited workbook that is open would change. */
  'roundtrip.diff': returns<RoundTripDiff>().query(z.strictObject({ importId })),
  /** Takes over the chosen changes (their keys) in one transaction and closes the workbook. */
  'roundtrip.apply': returns<TakenEdit>().command(
    z.strictObject({ importId, keys: z.array(z.string().max(100)).max(1_000_000) }),
  ),
  /** Gives back the values an edit found, except those changed again since. */
  'roundtrip.undo': returns<UndoneEdit>().command(z.strictObject({ editId })),
  'roundtrip.list': returns<readonly TakenEditInfo[]>().query(nothing),
  /** Owner, note, key flag, own classes and plan by client id, of the clients anything is said about. */
  'client.details': returns<Readonly<Record<string, ClientDetails>>>().query(nothing),
};
