/** The tab after (or before) the current one, round the ends; undefined when there is none. */
export function neighbourTab<Key extends string>(
  tabs: readonly Key[],
  current: Key | undefined,
  by: 1 | -1,
): Key | undefined {
  const at = current === undefined ? 0 : tabs.indexOf(current);
  return tabs.at((at + by) % Math.max(1, tabs.length));
}
