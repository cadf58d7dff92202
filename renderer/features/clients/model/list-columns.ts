/** Columns of the list, in the order offered. */
export const LIST_COLUMNS = [
  'class',
  'name',
  'code',
  'key',
  'types',
  'status',
  'sales',
  'share',
  'owner',
  'region',
  'industry',
  'lastPurchase',
  'lastTouch',
  'stage',
  'rating',
  'qualification',
  'parent',
  'leadSource',
  'promises',
  'note',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Always shown. */
export const FIXED_LIST_COLUMNS: readonly ListColumn[] = ['class', 'name'];

/** Shown until other ones are chosen. */
const DEFAULT_LIST_COLUMNS: readonly ListColumn[] = [
  'class',
  'name',
  'key',
  'types',
  'status',
  'sales',
  'share',
  'owner',
  'region',
  'industry',
  'lastTouch',
];

/** Widths in pixels, least ones for columns that grow. */
export const LIST_COLUMN_WIDTHS: Readonly<Record<ListColumn, number>> = {
  class: 64,
  name: 184,
  code: 96,
  key: 76,
  types: 132,
  status: 112,
  owner: 120,
  region: 112,
  industry: 104,
  sales: 108,
  share: 68,
  lastPurchase: 108,
  lastTouch: 108,
  stage: 128,
  rating: 132,
  qualification: 96,
  parent: 144,
  leadSource: 112,
  promises: 96,
  note: 200,
};

/** Columns that take of the window's spare room, and how much of it: names and words first, figures a little. */
export const LIST_COLUMN_GROW: Readonly<Partial<Record<ListColumn, number>>> = {
  name: 2,
  key: 0.2,
  types: 0.6,
  status: 0.3,
  sales: 0.3,
  share: 0.3,
  owner: 0.6,
  region: 0.9,
  industry: 0.7,
  lastTouch: 0.3,
  parent: 0.8,
  note: 2,
};

/** Columns of figures. */
export const FIGURE_COLUMNS: ReadonlySet<ListColumn> = new Set([
  'sales',
  'share',
  'lastPurchase',
  'lastTouch',
  'promises',
]);

/** Columns chosen, in the order offered; always with the fixed ones. */
export function shownListColumns(chosen: readonly ListColumn[] | null): readonly ListColumn[] {
  const wanted = new Set([...FIXED_LIST_COLUMNS, ...(chosen ?? DEFAULT_LIST_COLUMNS)]);
  return LIST_COLUMNS.filter((column) => wanted.has(column));
}
