import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { read, set_cptable, type CellObject } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { describe, expect, it } from 'vitest';
import { CELL_ERRORS, CELL_KIND, type CellBatch } from '@shared/import/cell-batch';
import { openWorkbook } from '../../../../electron/excel/read/open-workbook';
import { cleanText } from '../../../../electron/excel/read/text/clean-text';
import type { OpenWorkbook } from '../../../../electron/excel/read/workbook-reader';
import { referenceFolder } from '../../../support/reference-folder';
import { address } from './read-cells';

set_cptable(codePages);

/** Files where the other reader is known to be wrong or to refuse; each was looked at by hand. */
const KNOWN: Readonly<Record<string, string>> = {
  'cal__minimal_package.xlsx': 'the other reader cuts a text at a run',
  'g55-win1250-xml.xlsx': 'the other reader takes windows-1250 for UTF-8',
  'g57-invalid-utf8.xlsx': 'repaired in another way',
  'g78-odd-numbers.xlsx': 'the other reader takes what is no number for one',
  'g85-bool-and-types.xlsx': 'the other reader throws on a bad string index',
  'g87-sst-rich-phonetic-empty.xlsx': 'the other reader shifts strings behind an empty one',
  'g89-lone-surrogate-utf8.xlsx': 'repaired in another way',
  'php__utf16be.xlsx': 'the other reader refuses it',
  'g54-utf16-xml.xlsx': 'declared and real encoding differ',
};

interface Got {
  readonly kind: number;
  readonly value: number;
  readonly text: string | undefined;
}

function workbooksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.xls[xmb]?$/.test(name) && !/(?:g2[0-9]|g7[23])-|fuzz-|crash-/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size < 4_000_000);
}

async function cellsOf(workbook: OpenWorkbook, sheet: number): Promise<Map<string, Got>> {
  const cells = new Map<string, Got>();
  const texts: string[] = [];
  const onBatch = (batch: CellBatch): void => {
    texts.push(...batch.newTexts);
    for (let row = 0; row < batch.rows; row++)
      for (let i = batch.cellStart[row]!; i < batch.cellStart[row + 1]!; i++) {
        const kind = batch.kind[i]!;
        const value = batch.value[i]!;
        const text = kind === CELL_KIND.text ? texts[value] : undefined;
        cells.set(address(batch.rowNumber[row]!, batch.column[i]!), { kind, value, text });
      }
  };
  await workbook.readRows(sheet, { onBatch });
  return cells;
}

/** The serial a date cell came from: the way back, written anew. */
function serialOf(day: number, date1904: boolean): number {
  if (date1904) return day + 24_107;
  return day < -25_508 ? day + 25_568 : day + 25_569;
}

/** What is wrong with our cell, or null. */
function difference(other: CellObject, got: Got | undefined, date1904: boolean): string | null {
  const { t, v } = other;
  const shown = `${t} ${String(v)} against ${JSON.stringify(got)}`;
  if (t === 'e') {
    // 1C writes empty cells of type error: nothing is in them. The other reader does not tell them from new errors.
    if (v === undefined && got === undefined) return null;
    return got?.kind === CELL_KIND.error ? null : shown;
  }
  if (t === 's') {
    const text = cleanText(String(v)).text;
    if (text.trim() === '') return got === undefined ? null : shown;
    return got?.kind === CELL_KIND.text && got.text === text ? null : shown;
  }
  if (t === 'b') return got?.kind === CELL_KIND.boolean && (got.value === 1) === v ? null : shown;
  if (t !== 'n' || typeof v !== 'number') return shown;
  if (got?.kind === CELL_KIND.number) return got.value === v ? null : shown;
  if (got?.kind === CELL_KIND.date) {
    const serial = serialOf(got.value, date1904);
    return Math.abs(serial - v) <= Math.abs(v) * 1e-12 ? null : shown;
  }
  const isImpossibleDate = v < 1 || Math.floor(v) === 60 || v >= 2_957_004;
  return got !== undefined && CELL_ERRORS[got.value] === '#BAD_NUMBER' && isImpossibleDate
    ? null
    : shown;
}

const files = [
  ...workbooksIn(join(referenceFolder, 'xlsx-corpus')),
  ...workbooksIn(join(referenceFolder, 'data')),
];

describe.skipIf(files.length === 0)(
  'cell by cell against another reader (needs the reference folder)',
  () => {
    it.each(files)('%s', async (path) => {
      const known = Object.keys(KNOWN).find((name) => path.endsWith(name));
      const workbook = await openWorkbook(path).catch(() => null);
      // Refusals are judged by the corpus test.
      if (workbook === null) return;
      try {
        if (known !== undefined) return;
        const other = read(readFileSync(path), {
          dense: true,
          cellDates: false,
          cellText: false,
          cellHTML: false,
          ...(path.includes('no_codepage') ? { codepage: 1251 } : {}),
        });
        for (const sheet of workbook.info.sheets) {
          if (sheet.kind !== 'worksheet') continue;
          const cells = await cellsOf(workbook, sheet.index).catch(() => null);
          if (cells === null) continue;
          const rows = other.Sheets[other.SheetNames[sheet.index]!]?.['!data'] ?? [];
          const differences: string[] = [];
          rows.forEach((row, r) => {
            row?.forEach((cell, c) => {
              const place = address(r + 1, c);
              const got = cells.get(place);
              cells.delete(place);
              if (cell === undefined || cell.t === 'z') return;
              const wrong = difference(cell, got, workbook.info.date1904);
              if (wrong !== null) differences.push(`${place}: ${wrong}`);
            });
          });
          for (const [place, { kind, value }] of cells)
            if (kind !== CELL_KIND.error || CELL_ERRORS[value] !== '#UNCALCULATED')
              differences.push(`${place}: only ours`);
          expect([sheet.name, differences.slice(0, 5)]).toEqual([sheet.name, []]);
        }
      } finally {
        workbook.close();
      }
    });
  },
);
