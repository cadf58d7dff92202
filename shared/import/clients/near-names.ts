import { askName, codesOf, searchSorted, sortNames } from './sorted-names';
import type { SortedNames } from './sorted-names';

/** A known name that differs from the asked one by a few letters or only by the order of its words. */
export interface NearName {
  /** Index of the name in the list the search was built from. */
  readonly index: number;
  /** Edits between the folded names; 0 when only the word order differs. */
  readonly distance: number;
}

/** Finds names near a given one among many. */
export interface NearNames {
  /** Nearest first, then in list order; the equal name itself is not given. */
  find(core: string): readonly NearName[];
}

/** Names shorter than this are never near: one letter makes another name. */
const SHORTEST = 4;
/** A doubled letter is a slip from this length on. */
const SHORTEST_SINGLE = 3;
/** From this length on two edits are allowed instead of one. */
const LONG = 8;

/** Names of one length, in both directions. */
interface BothWays {
  readonly forward: SortedNames;
  readonly backward: SortedNames;
  /** Characters of the first part; the rest is the second. */
  readonly split: number;
}

/**
 * Builds a search for near names over folded company names (without legal form). Two names are near when both have at
 * least four characters, the same numbers ("Branch 12" and "Branch 13" are two clients, however alike), and are at most
 * one edit apart (two when both have eight characters or more; edits as in Damerau–Levenshtein), or hold the same
 * words in another order, or differ only by doubled letters ("Foo" and "Fooo", however short). Cut anywhere in two, of at most k edits no more than k/2 fall into one of the parts, so every
 * near name is found by spending at most k/2 of them in the first part, read forward or backward, which keeps the search short.
 * Worked line: `createNearNames(['mleczarnia']).find('mleczrania')` = `[{ index: 0, distance: 1 }]`.
 */
export function createNearNames(cores: readonly string[]): NearNames {
  const byNumbers = groupNames(cores);
  const byWords = new Map<string, number[]>();
  const bySingle = new Map<string, number[]>();
  cores.forEach((core, index) => {
    if (core.includes(' ')) push(byWords, sortedWords(core), index);
    if (core.length >= SHORTEST_SINGLE) push(bySingle, singleLetters(core), index);
  });

  return {
    find(core) {
      if (core.length < SHORTEST_SINGLE) return [];
      const near = new Map<number, number>();
      const take = (index: number, distance: number): void => {
        if (cores[index] !== core && !near.has(index)) near.set(index, distance);
      };
      if (core.includes(' ')) byWords.get(sortedWords(core))?.forEach((index) => take(index, 0));
      for (const index of bySingle.get(singleLetters(core)) ?? []) {
        const apart = Math.abs((cores[index] ?? '').length - core.length);
        if (apart > 0 && apart <= 2) take(index, apart);
      }
      if (core.length < SHORTEST) return nearestFirst(near);
      const byLength = byNumbers.get(numbersOf(core)) ?? new Map<number, BothWays>();
      const asked = askName(codesOf(core), core.length + 2);
      const reversed = askName(codesOf(reverse(core)), core.length + 2);
      for (let length = core.length - 2; length <= core.length + 2; length++) {
        const group = byLength.get(length);
        if (!group) continue;
        const most = Math.min(length, core.length) < LONG ? 1 : 2;
        searchSorted(group.forward, asked, most, group.split, take);
        searchSorted(group.backward, reversed, most, length - group.split, take);
      }
      return nearestFirst(near);
    },
  };
}

function nearestFirst(near: ReadonlyMap<number, number>): readonly NearName[] {
  return [...near]
    .map(([index, distance]) => ({ index, distance }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
}

/** The name with every run of one letter written once; figures stay, "11" is not "1". */
function singleLetters(core: string): string {
  return core.replace(/(\p{L})\1+/gu, '$1');
}

/** Names long enough, by their numbers and then by their length. */
function groupNames(cores: readonly string[]): Map<string, Map<number, BothWays>> {
  const lists = new Map<string, Map<number, { text: string; index: number }[]>>();
  cores.forEach((text, index) => {
    if (text.length < SHORTEST) return;
    const numbers = numbersOf(text);
    const byLength = lists.get(numbers) ?? new Map<number, { text: string; index: number }[]>();
    lists.set(numbers, byLength);
    push(byLength, text.length, { text, index });
  });
  const groups = new Map<string, Map<number, BothWays>>();
  for (const [numbers, byLength] of lists) {
    const both = new Map<number, BothWays>();
    for (const [length, list] of byLength) {
      const forward = sortNames(length, list);
      const backward = sortNames(
        length,
        list.map(({ text, index }) => ({ text: reverse(text), index })),
      );
      both.set(length, { forward, backward, split: balancedSplit(forward, backward) });
    }
    groups.set(numbers, both);
  }
  return groups;
}

/** Where to cut the names so that the first parts differ about as much as the second ones ("handlowe …" says little). */
function balancedSplit(forward: SortedNames, backward: SortedNames): number {
  const { length } = forward;
  const beginnings = countBeginnings(forward);
  const endings = countBeginnings(backward);
  for (let split = 1; split < length; split++) {
    if ((beginnings[split] ?? 0) >= (endings[length - split] ?? 0)) return split;
  }
  return length >> 1;
}

/** Different beginnings of each length. */
function countBeginnings({ length, shared }: SortedNames): Uint32Array {
  const counts = new Uint32Array(length + 1);
  for (const same of shared)
    for (let size = same + 1; size <= length; size++) counts[size] = (counts[size] ?? 0) + 1;
  return counts;
}

function numbersOf(text: string): string {
  return text.replace(/\D+/gu, ' ').trim();
}

function sortedWords(core: string): string {
  return core.split(' ').sort().join(' ');
}

/** UTF-16 units backwards; the result is only compared, never shown. */
function reverse(text: string): string {
  let reversed = '';
  for (let i = text.length - 1; i >= 0; i--) reversed += text.charAt(i);
  return reversed;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
