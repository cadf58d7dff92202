import type { SheetRow } from '@shared/import/cell-batch';
import { cellText } from '@shared/import/layout/cell-text';
import { TOTAL_WORD, totalWord } from '@shared/import/words/total-words';
import { parseClassMark } from './class-mark';
import type { StatedPlan, StatedRow, StatedSheet } from './stated-plan';

/** Share of clients that may be given two different letters before the letters are taken to be about something else. */
const MAX_CONTRADICTED = 0.02;
const MAX_SAFE_UNITS = 9e11;

interface Entry {
  code: string | null;
  name: string;
  row: number;
  abc: StatedRow['abc'];
  xyz: StatedRow['xyz'];
  totalE4: number | null;
  isAbcTorn: boolean;
  isXyzTorn: boolean;
  rows: number;
}

/** Collects what the rows of a sheet say of each client. */
export interface StatedCollector {
  add(row: SheetRow): void;
  /** Null when nothing was said, or when what was said is not about clients. */
  end(): StatedSheet | null;
}

/**
 * Takes the rows one by one. Lines of one client must agree: a letter that changes from line to line is one of the
 * product or the order, and the whole column is put aside. Rows of totals and rows without client say nothing.
 * A client named twice with a total has none (it is not known which counts).
 */
export function createStatedCollector(plan: StatedPlan): StatedCollector {
  const entries = new Map<string, Entry>();
  const at = (row: SheetRow, column: number | null): string =>
    column === null ? '' : cellText(row.cells[column]);

  return {
    add: (row) => {
      if (row.rowNumber <= plan.headerRow) return;
      const code = at(row, plan.codeColumn);
      const name = at(row, plan.nameColumn);
      if (code === '' && name === '') return;
      if (totalWord(name === '' ? code : name) >= TOTAL_WORD.subtotal) return;
      const abc =
        plan.abcColumn === null ? null : (parseClassMark(at(row, plan.abcColumn))?.abc ?? null);
      const xyz =
        plan.xyzColumn === null ? null : (parseClassMark(at(row, plan.xyzColumn))?.xyz ?? null);
      const totalE4 = totalOf(row, plan.totalColumn);
      const key = `${code}\u0000${name}`;
      const entry = entries.get(key);
      if (!entry) {
        entries.set(key, {
          code: code === '' ? null : code,
          name,
          row: row.rowNumber,
          abc,
          xyz,
          totalE4,
          isAbcTorn: false,
          isXyzTorn: false,
          rows: 1,
        });
        return;
      }
      entry.rows++;
      if (abc !== null && entry.abc !== null && abc !== entry.abc) entry.isAbcTorn = true;
      if (xyz !== null && entry.xyz !== null && xyz !== entry.xyz) entry.isXyzTorn = true;
      entry.abc ??= abc;
      entry.xyz ??= xyz;
    },
    end: () => {
      const all = [...entries.values()];
      const isTorn = (count: number): boolean => count > all.length * MAX_CONTRADICTED;
      const noAbc = isTorn(all.filter((entry) => entry.isAbcTorn).length);
      const noXyz = isTorn(all.filter((entry) => entry.isXyzTorn).length);
      const rows = all
        .map(
          ({
            code,
            name,
            abc,
            xyz,
            totalE4,
            row,
            isAbcTorn,
            isXyzTorn,
            rows: count,
          }): StatedRow => ({
            code,
            name,
            row,
            abc: noAbc || isAbcTorn ? null : abc,
            xyz: noXyz || isXyzTorn ? null : xyz,
            totalE4: count > 1 ? null : totalE4,
          }),
        )
        .filter((entry) => entry.abc !== null || entry.xyz !== null || entry.totalE4 !== null);
      return rows.length === 0 ? null : { plan, rows };
    },
  };
}

function totalOf(row: SheetRow, column: number | null): number | null {
  const cell = column === null ? undefined : row.cells[column];
  if (cell?.kind !== 'number' || Math.abs(cell.value) > MAX_SAFE_UNITS) return null;
  return Math.round(cell.value * 10_000);
}
