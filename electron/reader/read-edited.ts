import type { SheetRow } from '@shared/import/cell-batch';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { findEditedColumns } from '@shared/roundtrip/edited-columns';
import type { EditedColumns } from '@shared/roundtrip/edited-columns';
import { readEditedRow } from '@shared/roundtrip/edited-workbook';
import type { EditedRow, EditedWorkbook } from '@shared/roundtrip/edited-workbook';
import { MARK_SHEET, readMark } from '@shared/report/workbook-mark';
import type { WorkbookMark } from '@shared/report/workbook-mark';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { toSheetRows } from './to-sheet-rows';

/** More clients than a book of ours can list are not a book of ours. */
const MAX_ROWS = 1_048_576;

/** Reads a workbook Keybook had exported; null when it is none. The sheets are found by what they hold, then by name. */
export async function readEdited(
  workbook: OpenWorkbook,
  samples: readonly SheetSample[],
): Promise<EditedWorkbook | null> {
  const mark = findMark(samples);
  if (!mark) return null;
  const found = findSheet(samples, mark);
  if (!found) return { mark, sheetName: null, columns: {}, rows: [] };
  const { sample, columns } = found;
  const rows: EditedRow[] = [];
  const texts: string[] = [];
  const take = (row: SheetRow): void => {
    if (row.rowNumber <= columns.headerRow || rows.length >= MAX_ROWS) return;
    const edited = readEditedRow(row, columns);
    if (edited) rows.push(edited);
  };
  await workbook.readRows(sample.sheet, {
    onBatch: (batch) => {
      for (const text of batch.newTexts) texts.push(text);
      for (const row of toSheetRows(batch, texts)) take(row);
    },
  });
  return { mark, sheetName: sample.sheetName, columns: columns.columns, rows };
}

function findMark(samples: readonly SheetSample[]): WorkbookMark | null {
  // Its own name first; a program that renamed it has not lost it.
  const ordered = [...samples].toSorted(
    (a, b) => Number(b.sheetName === MARK_SHEET) - Number(a.sheetName === MARK_SHEET),
  );
  for (const sample of ordered) {
    const mark = readMark(sample.rows);
    if (mark) return mark;
  }
  return null;
}

function findSheet(
  samples: readonly SheetSample[],
  mark: WorkbookMark,
): { sample: SheetSample; columns: EditedColumns } | null {
  let best: { sample: SheetSample; columns: EditedColumns } | null = null;
  let most = 0;
  for (const sample of samples) {
    const columns = findEditedColumns(sample.rows, mark);
    if (!columns) continue;
    const count = Object.keys(columns.columns).length + (sample.sheetName === mark.sheet ? 0.5 : 0);
    if (count > most) {
      best = { sample, columns };
      most = count;
    }
  }
  return best;
}
