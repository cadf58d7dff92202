/** A cell as a second reader gives it: dates as the number behind them. */
export type PlainCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

/** Cells of one sheet by `row:column`, both from 0. */
export type PlainSheet = ReadonlyMap<string, PlainCell>;

/** A sheet with its name, null where the format knows none. */
export interface NamedSheet {
  readonly name: string | null;
  readonly cells: PlainSheet;
}
