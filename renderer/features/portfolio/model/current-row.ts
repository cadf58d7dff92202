import type { ClientRow } from './client-row';

/** The client whose arithmetic is shown: the one chosen, and before anyone is chosen the largest. */
export function currentRow(rows: readonly ClientRow[], clientId: string | null): ClientRow | null {
  return rows.find((row) => row.key === clientId) ?? rows[0] ?? null;
}
