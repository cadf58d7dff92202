import type { ClientListRow } from './client-row';

/** Clients and all that belong to them, by id; none of these can become their parent. */
export function descendantsOf(
  rows: readonly ClientListRow[],
  clientIds: readonly string[],
): ReadonlySet<string> {
  const below = new Set(clientIds);
  let size = -1;
  while (size !== below.size) {
    size = below.size;
    for (const { id, parent } of rows) {
      const parentId = rows[parent]?.id;
      if (parentId !== undefined && below.has(parentId)) below.add(id);
    }
  }
  return below;
}
