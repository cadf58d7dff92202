/** A word as it stands inside a sentence: `Buyer` → `buyer`; what is written in capitals (`ЛПР`) stays. */
export function lowerFirst(word: string): string {
  const [first = '', second = ''] = word;
  const isCapitals = second !== '' && second === second.toUpperCase();
  return isCapitals ? word : first.toLowerCase() + word.slice(first.length);
}

/** Words of a list of which only the first begins a line: `Coach`, `user`, `decider`. */
export function listedWords(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index === 0 ? word : lowerFirst(word)));
}
