import type { ClientListRow } from './client-row';

/** Texts already used in a column, the most used first, to be filled in while typing. */
export function usedTexts(
  rows: readonly ClientListRow[],
  field: 'owner' | 'region' | 'industry' | 'leadSource',
): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = row[field];
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
}
