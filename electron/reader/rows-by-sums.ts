import { RowsBySums, withRowsBySums } from '@shared/import/layout/rows-by-sums';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { UnreadableError } from '../excel/read/unreadable-error';
import { toSheetRows } from './to-sheet-rows';

/**
 * A report whose groups only their sums tell, with its groups and parts marked by row: all rows are looked at once before the lines are read.
 * Other mappings stay as they are. Errors: UnreadableError when the groups do not add up further down, because then nothing says what is a sale.
 */
export async function markRowsBySums(
  workbook: OpenWorkbook,
  mapping: SheetMapping,
): Promise<SheetMapping> {
  if (mapping.levels?.by !== 'sums') return mapping;
  const rows = new RowsBySums(mapping);
  const texts: string[] = [];
  await workbook.readRows(mapping.sheet, {
    onBatch: (batch) => {
      for (const text of batch.newTexts) texts.push(text);
      for (const row of toSheetRows(batch, texts)) rows.add(row);
    },
  });
  const kinds = rows.kinds(true);
  if (kinds === null) throw new UnreadableError('SUMS_DISAGREE', { sheet: mapping.sheetName });
  return withRowsBySums(mapping, kinds);
}
