/** Products that look like one category. */
export interface CategoryProposal {
  /** The word they share, as first written, or the category whose products have it. */
  readonly name: string;
  /** An existing category with this name; null = a new one. */
  readonly categoryId: string | null;
  readonly productNums: readonly number[];
}

/** A product and the category it is in. */
export interface NamedProduct {
  readonly num: number;
  readonly name: string;
  readonly categoryId: string | null;
  /** The category its workbook has it in, null = none said. */
  readonly stated: string | null;
}

/** Shorter words (of, dn, kg) and those with figures in them (DN50) say nothing of the kind. */
const LEAST_LETTERS = 4;
/** Most letters of a word that are compared. */
const STEM_LETTERS = 7;
/** Endings that tell forms of one word apart: pump and pumps, pompa and pompy, насос and насосы. */
const ENDING = /(?<=.{4})(?:[aeiouyąęóаеёиоуыэюяйь]{1,2}|s|es)$/u;

/**
 * Proposes categories for the products without one. What the workbooks themselves say comes first (equal names, case
 * aside, are one category); the rest goes by the words of the names: first by the words of products already sorted; then the commonest word of the rest (most products, then earliest in the name) makes a proposal, its
 * products are taken out, and so on while a word is shared by at least two. Words are compared
 * without case and ending, so that singular and plural fall together.
 * Worked line: "Pump DN50", "Pumps, spare", "Seal kit", "Seals 40 mm", "Freight" → Pump (2), Seal (2); freight stays.
 */
export function proposeCategories(
  products: readonly NamedProduct[],
  categories: readonly { readonly id: string; readonly name: string }[],
): readonly CategoryProposal[] {
  const open = new Map(
    products
      .filter(({ categoryId }) => categoryId === null)
      .map(({ num, name }) => [num, wordsOf(name)] as const),
  );
  const proposals: CategoryProposal[] = [];
  const take = (name: string, categoryId: string | null, nums: readonly number[]) => {
    for (const num of nums) open.delete(num);
    proposals.push({ name, categoryId, productNums: nums });
  };
  for (const { name, nums } of statedGroups(products)) {
    const known = categories.find((category) => fold(category.name) === fold(name));
    take(known?.name ?? name, known?.id ?? null, nums);
  }
  for (const { id, name } of categories) {
    const stems = knownStems(id, name, products);
    const fitting = [...open]
      .filter(([, words]) => words.some(({ stem }) => stems.has(stem)))
      .map(([num]) => num);
    if (fitting.length > 0) take(name, id, fitting);
  }
  for (;;) {
    const best = commonestWord(open);
    if (best === null) return proposals;
    take(best.name, null, best.nums);
  }
}

/** Products without a category by the one their workbook has them in, those with most products first. */
function statedGroups(
  products: readonly NamedProduct[],
): readonly { readonly name: string; readonly nums: readonly number[] }[] {
  const groups = new Map<string, { name: string; nums: number[] }>();
  for (const { num, categoryId, stated } of products) {
    if (categoryId !== null || stated === null) continue;
    const group = groups.get(fold(stated));
    if (group) group.nums.push(num);
    else groups.set(fold(stated), { name: stated, nums: [num] });
  }
  return [...groups.values()].toSorted((one, other) => other.nums.length - one.nums.length);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

interface Word {
  readonly stem: string;
  readonly word: string;
  readonly place: number;
}

function wordsOf(name: string): readonly Word[] {
  return [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(([word], place) =>
    word.length < LEAST_LETTERS || /\p{N}/u.test(word)
      ? []
      : [{ stem: word.toLowerCase().replace(ENDING, '').slice(0, STEM_LETTERS), word, place }],
  );
}

/** Words that only products of one category have, and those of its name. */
function knownStems(
  id: string,
  name: string,
  products: readonly NamedProduct[],
): ReadonlySet<string> {
  const stems = new Set(wordsOf(name).map(({ stem }) => stem));
  const other = new Set<string>();
  const own = new Set<string>();
  for (const product of products) {
    if (product.categoryId === null) continue;
    const into = product.categoryId === id ? own : other;
    for (const { stem } of wordsOf(product.name)) into.add(stem);
  }
  for (const stem of own) if (!other.has(stem)) stems.add(stem);
  return stems;
}

function commonestWord(
  open: ReadonlyMap<number, readonly Word[]>,
): { readonly name: string; readonly nums: readonly number[] } | null {
  const found = new Map<string, { word: string; nums: number[]; place: number }>();
  for (const [num, words] of open) {
    const seen = new Set<string>();
    for (const { stem, word, place } of words) {
      if (seen.has(stem)) continue;
      seen.add(stem);
      const entry = found.get(stem);
      if (entry) {
        entry.nums.push(num);
        entry.place += place;
      } else found.set(stem, { word, nums: [num], place });
    }
  }
  let best: { word: string; nums: number[]; place: number } | null = null;
  for (const entry of found.values()) {
    if (entry.nums.length < 2) continue;
    const isBetter =
      best === null ||
      entry.nums.length > best.nums.length ||
      (entry.nums.length === best.nums.length && entry.place < best.place);
    if (isBetter) best = entry;
  }
  return best === null
    ? null
    : { name: best.word.charAt(0).toUpperCase() + best.word.slice(1), nums: best.nums };
}
