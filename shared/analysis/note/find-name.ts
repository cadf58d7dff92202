import { foldName } from './fold-name';

/** Someone or something a note can name. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

/** What stands at a place of a text: how many characters of it, and whom it names. */
export interface FoundName {
  readonly length: number;
  /** Exactly one: found; several: not clear who; none: not known. */
  readonly ids: readonly string[];
}

/** Most words a name is looked for in. */
const MOST_WORDS = 4;
/** Shortest start of a word that names somebody. */
const SHORTEST = 3;

/**
 * Reads a known name at the start of a text: the longest run of words, up to four, each of which begins (or is begun by)
 * a word of the name, so that `Gawron`, `Piotr Gawron` and the Polish `Gawronem` all find Piotr Gawron. `"…"` holds a name
 * of several words together. Nobody found: the first word, without ids.
 * Worked line: `Gawron agreed` with Piotr Gawron known → 6 characters, his id.
 */
export function findName(text: string, known: readonly KnownName[]): FoundName | null {
  const quoted = /^"([^"\n]{1,120})"/u.exec(text);
  if (quoted)
    return { length: quoted[0].length, ids: idsOf((quoted[1] ?? '').split(/\s+/u), known) };
  const ends = [...text.matchAll(/[^\s,.;:!?@#()"]+(?:\.(?=\s\p{Lu}))?/gu)]
    .slice(0, MOST_WORDS)
    .filter((match, index, all) => {
      const before =
        index === 0 ? 0 : (all[index - 1]?.index ?? 0) + (all[index - 1]?.[0].length ?? 0);
      return index === 0 ? match.index === 0 : /^[ \t]$/u.test(text.slice(before, match.index));
    });
  const first = ends[0];
  if (!first) return null;
  for (let count = ends.length; count > 0; count--) {
    const last = ends[count - 1];
    if (!last) continue;
    const ids = idsOf(
      ends.slice(0, count).map((match) => match[0]),
      known,
    );
    if (ids.length > 0) return { length: last.index + last[0].length, ids };
  }
  return { length: first[0].length, ids: [] };
}

function idsOf(words: readonly string[], known: readonly KnownName[]): readonly string[] {
  const typed = words.map(foldName).filter((word) => word !== '');
  if (typed.length === 0) return [];
  const whole = known.filter(({ name }) => foldName(name) === typed.join(' '));
  if (whole.length > 0) return whole.map(({ id }) => id);
  return known
    .filter(({ name }) => {
      const parts = foldName(name).split(' ');
      return typed.every((word) => parts.some((part) => isSameStart(word, part)));
    })
    .map(({ id }) => id);
}

/** One word begins the other, endings of up to three letters allowed. */
function isSameStart(typed: string, part: string): boolean {
  if (typed === part) return true;
  if (typed.length < SHORTEST || part.length < SHORTEST) return false;
  return part.startsWith(typed) || (typed.startsWith(part) && typed.length - part.length <= 3);
}
