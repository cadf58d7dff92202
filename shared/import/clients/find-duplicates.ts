import { splitCompanyName } from '../values/fold-text';
import type { KnownClient, NearReason } from './match-clients';
import { createNearNames } from './near-names';

/** Two known clients that may be one; a person decides. */
export interface DuplicateClients {
  readonly one: string;
  readonly other: string;
  readonly reason: NearReason;
  /** Edits between the folded names, 0 when they are equal. */
  readonly distance: number;
}

/**
 * Pairs among known clients whose folded names are equal (another legal form, another code) or near (a few letters, word
 * order), each pair once, nearest first and in the order of the list among equals.
 * Worked line: "Młyn Sp. z o.o." and "MLYN S.A." → one pair, `legal-form`.
 */
export function findDuplicates(known: readonly KnownClient[]): readonly DuplicateClients[] {
  const split = known.map(({ name }) => splitCompanyName(name));
  const byCore = new Map<string, number[]>();
  split.forEach(({ core }, i) => {
    if (core === '') return;
    const list = byCore.get(core);
    if (list) list.push(i);
    else byCore.set(core, [i]);
  });
  const pairs: (DuplicateClients & { readonly place: number })[] = [];
  const add = (a: number, b: number, reason: NearReason, distance: number): void => {
    const [one, other] = [known[a], known[b]];
    if (one && other) pairs.push({ one: one.id, other: other.id, reason, distance, place: a });
  };
  for (const equal of byCore.values()) {
    equal.forEach((a, i) => {
      for (const b of equal.slice(i + 1)) add(a, b, equalReason(split, known, a, b), 0);
    });
  }
  // One entry a core: equal names are paired above, and near ones need one search.
  const cores = [...byCore.keys()];
  const near = createNearNames(cores);
  cores.forEach((core, i) => {
    for (const { index, distance } of near.find(core)) {
      if (index <= i) continue;
      const [a, b] = [byCore.get(core)?.[0], byCore.get(cores[index] ?? '')?.[0]];
      if (a !== undefined && b !== undefined)
        add(Math.min(a, b), Math.max(a, b), distance === 0 ? 'word-order' : 'spelling', distance);
    }
  });
  return pairs
    .sort((p, q) => p.distance - q.distance || p.place - q.place)
    .map(({ place: _place, ...pair }) => pair);
}

function equalReason(
  split: readonly { readonly legalForm: string }[],
  known: readonly KnownClient[],
  a: number,
  b: number,
): NearReason {
  const [form, other] = [split[a]?.legalForm ?? '', split[b]?.legalForm ?? ''];
  if (form !== '' && other !== '' && form !== other) return 'legal-form';
  return known[a]?.code != null && known[b]?.code != null ? 'other-code' : 'several';
}
