/** The `t` of a cell. */
export const cellType = {
  number: 0,
  shared: 1,
  formulaText: 2,
  inlineText: 3,
  boolean: 4,
  error: 5,
  isoDate: 6,
  unknown: 7,
} as const;
export type CellType = (typeof cellType)[keyof typeof cellType];

const BY_NAME: ReadonlyMap<string, CellType> = new Map<string, CellType>([
  ['n', cellType.number],
  ['s', cellType.shared],
  ['str', cellType.formulaText],
  ['inlineStr', cellType.inlineText],
  ['b', cellType.boolean],
  ['e', cellType.error],
  ['d', cellType.isoDate],
]);

/** The type a `t` attribute names; without one a cell holds a number. */
export function cellTypeOf(name: string | null): CellType {
  if (name === null) return cellType.number;
  return BY_NAME.get(name) ?? cellType.unknown;
}
