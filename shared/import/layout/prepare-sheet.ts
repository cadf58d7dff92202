import type { SheetRow } from '../cell-batch';
import { isBlankCell } from './cell-text';
import type { ColumnFacts } from './column-facts';
import { columnFacts } from './column-facts';
import type { HeaderPlace } from './find-header-row';
import { findHeaderRow } from './find-header-row';
import type { HeaderTexts } from './header-texts';
import { headerTexts } from './header-texts';
import type { SheetSample } from './workbook-guess';

/** Excel's last column. */
const MAX_COLUMNS = 16_384;
/** Cells looked at for what the columns hold: of very wide sheets the first rows only. */
const MAX_CELLS = 300_000;
const LEAST_ROWS = 20;

/** A sample with its header found and its columns profiled. */
export interface PreparedSheet {
  readonly sample: SheetSample;
  readonly place: HeaderPlace;
  readonly header: HeaderTexts;
  /** Sample rows above the header. */
  readonly above: readonly SheetRow[];
  /** Sample rows below the header. */
  readonly rows: readonly SheetRow[];
  readonly facts: readonly ColumnFacts[];
  /** Sheet row number of the first header row, 0 without header. */
  readonly headerRow: number;
}

/** What was made of samples, by header row; gone with them. */
const prepared = new WeakMap<SheetSample, Map<number | null, PreparedSheet>>();

/**
 * Header, data rows and column facts of a sample; `fixedRow` (sheet row number, 0 = no header) overrides the search.
 * Several steps of understanding a workbook ask for it: a sample, which nobody changes, is looked at once.
 */
export function prepareSheet(sample: SheetSample, fixedRow: number | null = null): PreparedSheet {
  const known = prepared.get(sample) ?? new Map<number | null, PreparedSheet>();
  prepared.set(sample, known);
  const sheet = known.get(fixedRow) ?? lookAt(sample, fixedRow);
  known.set(fixedRow, sheet);
  return sheet;
}

function lookAt(sample: SheetSample, fixedRow: number | null): PreparedSheet {
  const place = findHeaderRow(sample, fixedRow);
  let width = 0;
  for (const row of sample.rows)
    width = Math.max(width, row.cells.findLastIndex((cell) => !isBlankCell(cell)) + 1);
  width = Math.min(width, MAX_COLUMNS);
  const rows = sample.rows.slice(place.dataFrom);
  const header = headerTexts(sample, place, width);
  const looked = Math.max(LEAST_ROWS, Math.floor(MAX_CELLS / Math.max(1, width)));
  return {
    sample,
    place,
    header,
    above: sample.rows.slice(0, Math.max(0, place.from)),
    rows,
    facts: columnFacts(header, rows.slice(0, looked)),
    headerRow: place.from < 0 ? 0 : (sample.rows[place.from]?.rowNumber ?? 0),
  };
}
