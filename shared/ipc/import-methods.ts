import { z } from 'zod';
import type { ImportIssue, LinesSummary } from '@shared/import/lines/line-batch';
import type { NearReason } from '@shared/import/clients/match-clients';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { GuessReason, SheetSample, WorkbookGuess } from '@shared/import/layout/workbook-guess';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import { returns } from './define-method';
import type { RoundTripInfo } from './roundtrip-methods';
import { fileToken, jobId, nothing, sheetMapping } from './schemas';

const importId = z.string().regex(/^import-[0-9a-f]{32}$/);

/** A workbook that is open for import: what it is, its first rows, and what Keybook makes of it. */
export interface OpenedImport {
  readonly importId: string;
  readonly fileName: string;
  readonly info: WorkbookInfo;
  readonly samples: readonly SheetSample[];
  readonly guess: WorkbookGuess;
  /** Set when the mapping was remembered from an earlier import of the same layout. */
  readonly rememberedFrom: { readonly fileName: string; readonly importedAtMs: number } | null;
  /** Set when this very file (same content) was imported before and not undone. */
  readonly alreadyImported: {
    readonly batchId: string;
    readonly importedAtMs: number;
    readonly fileName: string;
  } | null;
  /** Set when Keybook had exported this workbook: its edits can be reviewed instead of importing it. */
  readonly roundTrip: RoundTripInfo | null;
}

/** How one client of the file meets the workspace. */
export interface ClientMatch {
  /** Key of the incoming client: code when it has one, else name. */
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  readonly lines: number;
  readonly amountE4: number;
  readonly kind: 'code' | 'name' | 'folded' | 'near' | 'new';
  readonly clientId: string | null;
  /** For `near`: known clients that might be the same; never merged unasked. */
  readonly candidates: readonly {
    readonly clientId: string;
    readonly name: string;
    readonly code: string | null;
    readonly reason: NearReason;
  }[];
}

/** Result of a whole pass over the sheet, before anything is kept. */
export interface ImportCheck {
  readonly summary: LinesSummary;
  /** Against the workspace: lines not there yet, lines whose amount differs, lines already there. */
  readonly diff: { readonly added: number; readonly changed: number; readonly known: number };
  readonly clients: {
    readonly byCode: number;
    readonly byName: number;
    readonly folded: number;
    readonly near: readonly ClientMatch[];
    readonly added: number;
    /** Names read as a client met under another spelling: how many, and the first of them. */
    readonly spellings: {
      readonly count: number;
      readonly examples: readonly { readonly written: string; readonly kept: string }[];
    };
    /** Pairs of new clients whose names look alike; they are kept apart. How many, and the first of them. */
    readonly alike: {
      readonly count: number;
      readonly examples: readonly { readonly one: string; readonly other: string }[];
    };
  };
  /** Days of text columns that could not be decided, by column; the import must not run before they are answered. */
  readonly undecided: readonly { readonly column: number; readonly what: 'number' | 'date' }[];
  /** Credit notes, cancelled sales and payments below the rows of the sample; params as in the guess, and {column}. */
  readonly late: readonly GuessReason[];
  /** The mapping with styles as decided from all rows of the sheet (not only the sample). */
  readonly mapping: SheetMapping;
  readonly elapsedMs: number;
}

export interface ImportResult {
  readonly batchId: string;
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly clientsAdded: number;
  readonly rejectedRows: number;
  readonly elapsedMs: number;
}

/** One past import. */
export interface ImportBatchInfo {
  readonly id: string;
  readonly fileName: string;
  readonly sheetName: string;
  readonly importedAtMs: number;
  readonly undoneAtMs: number | null;
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly rejectedRows: number;
  readonly totalE4: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

export const importMethods = {
  /** A file is about to be chosen: has the reader process ready for it. */
  'import.prepare': returns<null>().errand(nothing),
  /**
   * Opens a chosen file in the reader process and guesses its layout. `more` = further files read with it as one workbook; `password`
   * opens an encrypted one and is forgotten with the import.
   */
  'import.open': returns<OpenedImport>().errand(
    z.strictObject({
      file: fileToken,
      more: z.array(fileToken).max(19).exactOptional(),
      password: z.string().min(1).max(255).exactOptional(),
      jobId,
    }),
  ),
  /** The first rows of the sheet of a mapping whose joins were changed, with the joined columns as they are now. */
  'import.sample': returns<SheetSample>().query(
    z.strictObject({ importId, mapping: sheetMapping }),
  ),
  /** Reads the whole sheet with a mapping and compares it with the workspace; keeps nothing. */
  'import.check': returns<ImportCheck>().errand(
    z.strictObject({ importId, mapping: sheetMapping, jobId }),
  ),
  /** Reads and keeps, in one transaction. `merges`: near matches the user confirmed, incoming key → client id. */
  'import.commit': returns<ImportResult>().command(
    z.strictObject({
      importId,
      mapping: sheetMapping,
      merges: z.record(z.string().max(400), z.string().max(60)),
      jobId,
    }),
  ),
  /** Forgets an opened workbook. */
  'import.close': returns<null>().errand(z.strictObject({ importId })),
  'import.list': returns<readonly ImportBatchInfo[]>().query(nothing),
  /** Takes a whole import back: its lines go, lines it changed get their old values, clients only it brought go. */
  'import.undo': returns<ImportBatchInfo>().command(
    z.strictObject({ batchId: z.string().max(60) }),
  ),
  'import.issues': returns<readonly ImportIssue[]>().query(
    z.strictObject({ batchId: z.string().max(60) }),
  ),
  /** Writes the list of rejected cells of an open check or a past import as a file. */
  'import.saveIssues': returns<{ readonly file: string; readonly rows: number }>().errand(
    z.strictObject({ source: z.union([importId, z.string().max(60)]), file: fileToken }),
  ),
};
