import { CELL_KIND } from '@shared/import/cell-batch';
import type { ColumnMapping, ColumnRole, SheetMapping } from '@shared/import/layout/sheet-mapping';
import { createDateEvidence } from '@shared/import/values/date-evidence';
import { createNumberEvidence } from '@shared/import/values/number-evidence';
import type { OpenWorkbook } from '../excel/read/open-workbook';

const NUMBER_ROLES: ReadonlySet<ColumnRole> = new Set([
  'amount',
  'quantity',
  'price',
  'discount',
  'cost',
  'unit-cost',
  'margin',
  'period',
]);

export interface DecidedStyles {
  readonly mapping: SheetMapping;
  /** Columns whose texts fit several styles alike, so that the user must say which. */
  readonly undecided: readonly { readonly column: number; readonly what: 'number' | 'date' }[];
}

/**
 * Decides the decimal sign and the day/month order of the mapped text columns from every row of the sheet, not only
 * the sample. Columns of true numbers and dates, and styles the evidence does not contradict, stay as they are.
 * A style the user set by hand reaches here in the mapping and is kept where the texts do not decide.
 */
export async function decideStyles(
  workbook: OpenWorkbook,
  mapping: SheetMapping,
): Promise<DecidedStyles> {
  const watched = mapping.columns.filter((column) => needsStyle(column));
  if (watched.length === 0) return { mapping, undecided: [] };

  const evidence = new Map(
    watched.map((column) => [
      column.column,
      {
        date: column.role === 'date' ? createDateEvidence() : null,
        number: column.role === 'date' ? null : createNumberEvidence(),
        seen: new Set<number>(),
      },
    ]),
  );
  const texts: string[] = [];
  const firstRow = mapping.headerRow + Math.max(mapping.headerRows, mapping.headerRow > 0 ? 1 : 0);
  await workbook.readRows(mapping.sheet, {
    onBatch: (batch) => {
      for (const text of batch.newTexts) texts.push(text);
      for (let row = 0; row < batch.rows; row++) {
        if ((batch.rowNumber[row] ?? 0) < firstRow) continue;
        const end = batch.cellStart[row + 1] ?? 0;
        for (let i = batch.cellStart[row] ?? 0; i < end; i++) {
          if (batch.kind[i] !== CELL_KIND.text) continue;
          const entry = evidence.get(batch.column[i] ?? -1);
          const id = batch.value[i] ?? 0;
          if (entry === undefined || entry.seen.has(id)) continue;
          entry.seen.add(id);
          (entry.date ?? entry.number)?.add(texts[id] ?? '');
        }
      }
    },
  });

  const undecided: { column: number; what: 'number' | 'date' }[] = [];
  const columns = mapping.columns.map((column): ColumnMapping => {
    const entry = evidence.get(column.column);
    if (entry?.date) {
      const verdict = entry.date.verdict();
      if (verdict.certainty === 'unknown' && column.dateStyle === null && verdict.of > 0)
        undecided.push({ column: column.column, what: 'date' });
      return {
        ...column,
        dateStyle:
          verdict.certainty === 'unknown'
            ? (column.dateStyle ?? verdict.style)
            : (verdict.style ?? column.dateStyle),
      };
    }
    if (entry?.number) {
      const verdict = entry.number.verdict();
      if (verdict.certainty === 'unknown' && column.numberStyle === null && verdict.of > 0)
        undecided.push({ column: column.column, what: 'number' });
      return {
        ...column,
        numberStyle:
          verdict.certainty === 'unknown'
            ? (column.numberStyle ?? verdict.style)
            : (verdict.style ?? column.numberStyle),
      };
    }
    return column;
  });
  return { mapping: { ...mapping, columns }, undecided };
}

function needsStyle(column: ColumnMapping): boolean {
  if (column.role === 'date') return column.dateStyle !== null;
  return NUMBER_ROLES.has(column.role) && column.numberStyle !== null;
}
