import type { ClientLookup } from '@shared/import/layout/sheet-mapping';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { cellText } from './cell-text';
import { toSheetRows } from './to-sheet-rows';

/** Reads the sheet that names the clients: id as text → name. Rows without an id or a name are passed over; the first name wins. */
export async function readLookup(
  workbook: OpenWorkbook,
  lookup: ClientLookup,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const texts: string[] = [];
  await workbook.readRows(lookup.sheet, {
    onBatch: (batch) => {
      for (const text of batch.newTexts) texts.push(text);
      for (const row of toSheetRows(batch, texts)) {
        if (row.rowNumber <= lookup.headerRow) continue;
        const id = cellText(row.cells[lookup.idColumn]);
        const name = cellText(row.cells[lookup.nameColumn]);
        if (id !== '' && name !== '' && !names.has(id)) names.set(id, name);
      }
    },
  });
  return names;
}
