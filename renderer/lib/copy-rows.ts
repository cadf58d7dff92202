import { createBreather } from './breathe';
import { copyText } from './copy-text';
import { toTsv } from './to-tsv';

/**
 * Puts many rows on the clipboard as tab-separated text, written in pieces between which the window draws and hears
 * keys. Call it from a key or click; says whether the clipboard took them.
 */
export async function copyRows(
  count: number,
  cellsOf: (row: number) => readonly string[],
): Promise<boolean> {
  const lines: string[] = [];
  const breathe = createBreather();
  for (let row = 0; row < count; row++) {
    lines.push(toTsv([cellsOf(row)]));
    const rest = breathe();
    if (rest) await rest;
  }
  return copyText(lines.join('\n'));
}
