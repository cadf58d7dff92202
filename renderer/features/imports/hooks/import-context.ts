import { createContext, useContext } from 'react';
import type { RefObject } from 'react';
import type { TFunction } from 'i18next';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { RowKind, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { GuessReason, SheetSample } from '@shared/import/layout/workbook-guess';
import type { OpenedImport } from '@shared/ipc/import-methods';
import type { Format } from '../../../lib/format/create-format';
import type { Blocker } from '../model/import-blocker';
import type { DraftChange, ImportDraft, SheetDraft } from '../model/import-draft';
import type { OpenStyle } from '../model/open-styles';
import type { SampleColumn } from '../model/sample-columns';
import type { TodoItem } from '../model/todo-items';
import type { CheckHandle } from './use-check';

/** What other parts ask of the grid. */
export interface MappingGridHandle {
  readonly focus: () => void;
  /** Moves the cursor to a cell and brings it into sight; false when the row is not among those shown. */
  readonly showCell: (row: number, column: number | null) => boolean;
  /** Focuses the meaning of a column. */
  readonly focusMeaning: (column: number) => void;
  /** Moves to the next cell with a problem; false when the rows shown have none. */
  readonly nextProblem: () => boolean;
}

/** What every part of the import screen needs. */
export interface ImportSession {
  readonly opened: OpenedImport;
  readonly draft: ImportDraft;
  readonly change: (change: DraftChange) => void;
  readonly sheet: SheetDraft | null;
  readonly sample: SheetSample | null;
  readonly mapping: SheetMapping | null;
  /** Kinds of the rows shown, by row number. */
  readonly kinds: Readonly<Record<number, RowKind>>;
  /** Why each row shown is taken as what it is. */
  readonly rowReasons: Readonly<Record<number, GuessReason>>;
  readonly columns: readonly SampleColumn[];
  readonly check: CheckHandle;
  readonly styles: readonly OpenStyle[];
  readonly items: readonly TodoItem[];
  readonly blocker: Blocker | null;
  /** Cells with an issue, by `cellKey`. */
  readonly issues: ReadonlyMap<string, ImportIssue>;
  readonly t: TFunction<'imports'>;
  readonly format: Format;
  /** A sum in the currency of the sheet, where it is one. */
  readonly money: (amountE4: number | null) => string;
  readonly grid: RefObject<MappingGridHandle | null>;
  readonly setHeaderRow: (row: number) => void;
  /** Another table of the sheet, by its range. */
  readonly setTable: (range: string) => void;
  readonly setLayout: (layout: SheetMapping['layout']) => void;
  readonly setRowKind: (row: number, kind: RowKind) => void;
  /** Opens the file anew: it was changed meanwhile. */
  readonly reopen: () => void;
}

export const ImportContext = createContext<ImportSession | null>(null);

/** The import on screen. */
export function useImport(): ImportSession {
  const session = useContext(ImportContext);
  if (!session) throw new Error('Parts of the import screen stand inside it.');
  return session;
}
