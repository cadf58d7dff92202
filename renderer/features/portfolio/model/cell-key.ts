import type {
  AbcMark,
  ClientAnalysis,
  XyzMark,
} from '@shared/analysis/portfolio/portfolio-analysis';

export const ABC_ROWS = ['A', 'B', 'C'] as const;
export const XYZ_COLUMNS = ['X', 'Y', 'Z', 'N', '–'] as const;

/** The line under the matrix: every client outside the base, whatever its rhythm. */
export const NONE_KEY = '–';

/** A matrix cell as it is chosen and kept: two letters (`AX`, `BN`, `C–`), or {@link NONE_KEY}. */
export type CellKey =
  | `${(typeof ABC_ROWS)[number]}${(typeof XYZ_COLUMNS)[number]}`
  | typeof NONE_KEY;

/** Key of the cell with these marks; all clients without a value class share one cell. */
export function cellKeyOf(abc: AbcMark, xyz: XyzMark): CellKey {
  return abc === '–' ? NONE_KEY : `${abc}${xyz}`;
}

/** Cell a client stands in. */
export function cellOfClient(figures: ClientAnalysis): CellKey {
  return cellKeyOf(figures.abc, figures.xyz);
}

/** True when a text from a file names a cell. */
export function isCellKey(text: unknown): text is CellKey {
  return typeof text === 'string' && (text === NONE_KEY || /^[ABC][XYZN–]$/.test(text));
}
