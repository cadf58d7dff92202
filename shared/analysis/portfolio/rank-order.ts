import type { FactClient } from '@shared/domain/sales-facts';

/**
 * Indexes of the clients in ABC order: value descending, then name, then id (by code units, the same on every
 * computer). Clients outside the base (value ≤ 0) follow by the same order.
 * Sorts the bare numbers and looks up each client's place: a comparison function would cost four times as much.
 */
export function rankOrder(values: Float64Array, clients: readonly FactClient[]): Uint32Array {
  const n = values.length;
  const ascending = values.slice().sort();
  const taken = new Uint32Array(n);
  const order = new Uint32Array(n);
  for (let client = 0; client < n; client++) {
    const value = values[client]!;
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ascending[middle]! < value) low = middle + 1;
      else high = middle;
    }
    const ties = taken[low]!++;
    order[n - 1 - low - ties] = client;
  }
  const byName = (a: number, b: number): number => {
    const [left, right] = [clients[a], clients[b]];
    if (!left || !right) return a - b;
    return compareText(left.name, right.name) || compareText(left.id, right.id) || a - b;
  };
  for (let from = 0; from < n;) {
    const value = values[order[from]!];
    let to = from + 1;
    while (to < n && values[order[to]!] === value) to++;
    if (to - from > 1) order.subarray(from, to).sort(byName);
    from = to;
  }
  return order;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
