import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';
import type { OpenedImport } from '@shared/ipc/import-methods';

/** What stands on the screen for one sheet: the guess (made anew under another header or layout) and the mapping as edited. */
export interface SheetDraft {
  readonly guess: SheetGuess;
  /** Null where the sheet cannot be imported. */
  readonly mapping: SheetMapping | null;
  /** The first rows with the columns of changed joins; absent = as the file was opened. */
  readonly sample?: SheetSample;
}

/** Everything the user can change before the import. */
export interface ImportDraft {
  /** Index into `sheets`, −1 when the workbook has none. */
  readonly chosen: number;
  readonly sheets: readonly SheetDraft[];
  /** Near matches: incoming key → client id they go to, null = kept apart. Absent = not decided, which keeps them apart too. */
  readonly matches: Readonly<Record<string, string | null>>;
  /** Points of the to-decide list the user confirmed, by their ids. */
  readonly confirmed: ReadonlySet<string>;
}

export type DraftChange =
  | { readonly kind: 'sheet'; readonly index: number }
  | { readonly kind: 'guess'; readonly guess: SheetGuess }
  | { readonly kind: 'mapping'; readonly mapping: SheetMapping }
  /** The first rows of the chosen sheet under changed joins. */
  | { readonly kind: 'sample'; readonly sample: SheetSample }
  | { readonly kind: 'match'; readonly key: string; readonly clientId: string | null }
  | { readonly kind: 'undecide'; readonly key: string }
  | { readonly kind: 'confirm'; readonly id: string };

/** The draft an opened workbook starts with: everything as guessed, the best sheet chosen (else the first). */
export function startDraft({ guess }: OpenedImport): ImportDraft {
  return {
    chosen: guess.best >= 0 ? guess.best : guess.sheets.length > 0 ? 0 : -1,
    sheets: guess.sheets.map((sheet) => ({ guess: sheet, mapping: sheet.mapping })),
    matches: {},
    confirmed: new Set(),
  };
}

/** The draft after a change. What was confirmed about one sheet or mapping does not hold for another. */
export function changeDraft(draft: ImportDraft, change: DraftChange): ImportDraft {
  switch (change.kind) {
    case 'sheet':
      return change.index === draft.chosen
        ? draft
        : { ...draft, chosen: change.index, matches: {}, confirmed: new Set() };
    case 'guess':
      return {
        ...withSheetDraft(draft, {
          ...draft.sheets[draft.chosen],
          guess: change.guess,
          mapping: change.guess.mapping,
        }),
        confirmed: new Set(),
      };
    case 'mapping': {
      const sheet = draft.sheets[draft.chosen];
      return sheet === undefined
        ? draft
        : withSheetDraft(draft, { ...sheet, mapping: change.mapping });
    }
    case 'sample': {
      const sheet = draft.sheets[draft.chosen];
      return sheet?.guess.sheet === change.sample.sheet
        ? withSheetDraft(draft, { ...sheet, sample: change.sample })
        : draft;
    }
    case 'match':
      return { ...draft, matches: { ...draft.matches, [change.key]: change.clientId } };
    case 'undecide':
      return {
        ...draft,
        matches: Object.fromEntries(
          Object.entries(draft.matches).filter(([key]) => key !== change.key),
        ),
      };
    case 'confirm':
      return { ...draft, confirmed: new Set([...draft.confirmed, change.id]) };
  }
}

/** The near matches to send with the import: only those the user said are the same client. */
export function mergesOf(draft: ImportDraft): Record<string, string> {
  const same = Object.entries(draft.matches).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return Object.fromEntries(same);
}

function withSheetDraft(draft: ImportDraft, sheet: SheetDraft): ImportDraft {
  return {
    ...draft,
    sheets: draft.sheets.map((one, index) => (index === draft.chosen ? sheet : one)),
  };
}
