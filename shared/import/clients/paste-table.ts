import type { PasteMeaning } from './paste-meaning';
import { normalizeHeader } from '../words/normalize-header';
import { PASTE_WORDS } from './paste-words';

/** Cells of a pasted block: lines of equal length. */
export type PastedCells = readonly (readonly string[])[];

const MEANINGS = new Map<string, PasteMeaning>(
  // Keys of the table are its meanings; Object.entries forgets it.
  (Object.entries(PASTE_WORDS) as [PasteMeaning, string][]).flatMap(([meaning, words]) =>
    words
      .split(',')
      .map((word): [string, PasteMeaning] => [normalizeHeader(word), meaning])
      .filter(([word]) => word !== ''),
  ),
);

/**
 * Cells of a block as spreadsheets put it on the clipboard: tabs between cells, lines between rows, cells with either in
 * double quotes. Cells are trimmed, empty lines at the end left out, short lines filled up.
 * Worked line: `'Name\tCity\n"A ""B"""\tX'` → `[['Name', 'City'], ['A "B"', 'X']]`.
 */
export function pastedCells(text: string): PastedCells {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/gu, '\n');
  while (at <= source.length) {
    const cell = readCell(source, at);
    line.push(cell.text.replace(/\s+/gu, ' ').trim());
    at = cell.end + 1;
    if (cell.end >= source.length || source[cell.end] === '\n') {
      lines.push(line);
      line = [];
      if (cell.end >= source.length) break;
    }
  }
  while (lines.at(-1)?.every((cell) => cell === '') === true) lines.pop();
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  return lines.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
}

function readCell(source: string, from: number): { readonly text: string; readonly end: number } {
  if (source[from] === '"') {
    let text = '';
    for (let i = from + 1; i < source.length; i++) {
      if (source[i] !== '"') text += source[i] ?? '';
      else if (source[i + 1] === '"') {
        text += '"';
        i++;
      } else {
        const next = source[i + 1];
        // A quote inside an unquoted cell is a quote; only a cell that ends after it was quoted.
        if (next === undefined || next === '\t' || next === '\n') return { text, end: i + 1 };
        break;
      }
    }
  }
  let end = from;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return { text: source.slice(from, end), end };
}

/** What a header says a pasted column is; `ignore` when it says nothing known. */
export function pasteMeaning(header: string): PasteMeaning {
  return MEANINGS.get(normalizeHeader(header)) ?? 'ignore';
}

/** What the columns of a block are taken for. A block without a header and one column is a list of names. */
export function guessPaste(cells: PastedCells): {
  readonly hasHeader: boolean;
  readonly meanings: readonly PasteMeaning[];
} {
  const first = cells[0] ?? [];
  const seen = new Set<PasteMeaning>();
  const meanings = first.map((header): PasteMeaning => {
    const meaning = pasteMeaning(header);
    if (meaning === 'ignore' || seen.has(meaning)) return 'ignore';
    seen.add(meaning);
    return meaning;
  });
  if (seen.has('name') || seen.has('code')) return { hasHeader: true, meanings };
  // No header: names stand in the first column that holds more letters than figures.
  const column = first.map((_, i) => cells.map((line) => line[i] ?? '').join(''));
  const place = column.findIndex((text) => lettersOf(text) > text.length / 2);
  return {
    hasHeader: false,
    meanings: first.map((_, i): PasteMeaning => (i === Math.max(0, place) ? 'name' : 'ignore')),
  };
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
