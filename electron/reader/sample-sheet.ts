import type { CellBatch, SheetRow } from '@shared/import/cell-batch';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import type { SheetInfo } from '@shared/import/workbook-info';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { toSheetRows } from './to-sheet-rows';

/** Rows shown and looked at before the whole sheet is read. */
const SAMPLE_ROWS = 300;

/** The first rows of one sheet, for guessing the layout and for the preview. */
export async function sampleSheet(workbook: OpenWorkbook, sheet: SheetInfo): Promise<SheetSample> {
  const rows: SheetRow[] = [];
  const texts: string[] = [];
  const end = await workbook.readRows(sheet.index, {
    maxRows: SAMPLE_ROWS,
    batchRows: SAMPLE_ROWS,
    onBatch: (batch: CellBatch) => {
      for (const text of batch.newTexts) texts.push(text);
      rows.push(...toSheetRows(batch, texts));
    },
  });
  return {
    sheet: sheet.index,
    sheetName: sheet.name,
    rows: rows.slice(0, SAMPLE_ROWS),
    visibility: sheet.visibility,
    isWhole: !end.stopped,
    merges: end.merges,
  };
}
