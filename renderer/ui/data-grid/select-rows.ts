/**
 * Rows chosen after a step. `toggle` turns one over, `range` takes all from the anchor to the row,
 * `all` and `none` speak for themselves. Keys are in the order shown.
 */
export function selectRows(
  mode: 'toggle' | 'range' | 'all' | 'none',
  keys: readonly string[],
  selected: ReadonlySet<string>,
  row: number,
  anchor: number,
): ReadonlySet<string> {
  if (mode === 'all') return new Set(keys);
  if (mode === 'none') return new Set();
  if (mode === 'range')
    return new Set(keys.slice(Math.min(row, anchor), Math.max(row, anchor) + 1));
  const key = keys[row];
  const next = new Set(selected);
  if (key !== undefined && !next.delete(key)) next.add(key);
  return next;
}
