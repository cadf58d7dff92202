import { CELL_KIND } from '@shared/import/cell-batch';
import { settledStyle } from '@shared/import/layout/settled-style';
import { NUMBER_ROLES } from '@shared/import/layout/number-roles';
import type { ColumnMapping, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { DateStyle, NumberStyle, StyleVerdict } from '@shared/import/values/column-style';
import { createDateEvidence } from '@shared/import/values/date-evidence';
import { createNumberEvidence } from '@shared/import/values/number-evidence';
import type { OpenWorkbook } from '../excel/read/open-workbook';

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
        seen: new SeenTexts(),
      },
    ]),
  );
  const texts: string[] = [];
  const firstRow = mapping.headerRow + Math.max(mapping.headerRows, mapping.headerRow > 0 ? 1 : 0);
  await workbook.readRows(mapping.sheet, {
    lendsBatches: true,
    onBatch: (batch) => {
      for (const text of batch.newTexts) texts.push(text);
      for (let row = 0; row < batch.rows; row++) {
        if ((batch.rowNumber[row] ?? 0) < firstRow) continue;
        const end = batch.cellStart[row + 1] ?? 0;
        for (let i = batch.cellStart[row] ?? 0; i < end; i++) {
          if (batch.kind[i] !== CELL_KIND.text) continue;
          const entry = evidence.get(batch.column[i] ?? -1);
          const id = batch.value[i] ?? 0;
          if (entry === undefined || entry.seen.addAndTell(id)) continue;
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
      const dateStyle = withOpenShapes(provedStyle(verdict, column.dateStyle), column.dateStyle);
      if (isOpen(verdict, dateStyle)) undecided.push({ column: column.column, what: 'date' });
      return { ...column, dateStyle };
    }
    if (entry?.number) {
      const verdict = entry.number.verdict();
      const numberStyle = provedStyle(verdict, column.numberStyle);
      if (isOpen(verdict, numberStyle)) undecided.push({ column: column.column, what: 'number' });
      return { ...column, numberStyle };
    }
    return column;
  });
  return { mapping: { ...mapping, columns }, undecided };
}

/** Ids of the texts met in one column: a mark each, because a set of a million numbers takes forty times the room. */
class SeenTexts {
  #marks = new Uint8Array(4096);

  /** Marks an id; whether it was marked before. */
  addAndTell(id: number): boolean {
    if (id >= this.#marks.length) {
      const larger = new Uint8Array(Math.max(id + 1, this.#marks.length * 2));
      larger.set(this.#marks);
      this.#marks = larger;
    }
    if (this.#marks[id] === 1) return true;
    this.#marks[id] = 1;
    return false;
  }
}

/** The style all rows prove; where they do not decide, the one the mapping has (of the sample, or the user's choice). */
function provedStyle<S>(verdict: StyleVerdict<S>, given: S | null): S | null {
  if (verdict.certainty === 'unknown') return given;
  return settledStyle(verdict) ?? given;
}

/** Shapes of dates that prove no order take the one order the user chose for the column. */
function withOpenShapes(style: DateStyle | null, given: DateStyle | null): DateStyle | null {
  if (style?.byShape === undefined || given === null || given.byShape !== undefined) return style;
  const byShape = Object.entries(style.byShape).map(([shape, order]) => [
    shape,
    order ?? given.order,
  ]);
  return { ...style, byShape: Object.fromEntries(byShape) };
}

function isOpen<S extends NumberStyle | DateStyle>(
  verdict: StyleVerdict<S>,
  style: S | null,
): boolean {
  if (verdict.certainty === 'certain' || verdict.of === 0) return false;
  if (style === null) return true;
  return 'byShape' in style && Object.values(style.byShape ?? {}).includes(null);
}

function needsStyle(column: ColumnMapping): boolean {
  if (column.role === 'date') return column.dateStyle !== null || column.hasTexts === true;
  return NUMBER_ROLES.has(column.role) && (column.numberStyle !== null || column.hasTexts === true);
}
