import type { SalesFacts } from '@shared/domain/sales-facts';
import type { Trial } from './trial';

/** 1 for lines that are exact copies of an earlier one, by line; null when it is not known. */
export type DuplicateLines = Uint8Array | null;

/** The lines a trial counts; the facts themselves when it counts all. */
export function trialFacts(
  facts: SalesFacts,
  { returns, duplicates }: Pick<Trial, 'returns' | 'duplicates'>,
  copies: DuplicateLines,
): SalesFacts {
  const dropsCopies = duplicates === 'drop' && copies !== null;
  if (returns === 'keep' && !dropsCopies) return facts;
  const kept = new Uint32Array(facts.length);
  let length = 0;
  for (let i = 0; i < facts.length; i++) {
    if (returns === 'drop' && (facts.amountE4[i] ?? 0) < 0) continue;
    if (dropsCopies && copies[i] === 1) continue;
    kept[length++] = i;
  }
  const places = kept.subarray(0, length);
  return {
    ...facts,
    length,
    client: Uint32Array.from(places, (i) => facts.client[i] ?? 0),
    day: Int32Array.from(places, (i) => facts.day[i] ?? 0),
    amountE4: Float64Array.from(places, (i) => facts.amountE4[i] ?? 0),
    marginE4: facts.marginE4 ? pick(facts.marginE4, places) : null,
    order: facts.order ? Uint32Array.from(places, (i) => facts.order?.[i] ?? 0) : null,
  };
}

function pick(values: Float64Array, places: Uint32Array): Float64Array {
  return Float64Array.from(places, (i) => values[i] ?? Number.NaN);
}
