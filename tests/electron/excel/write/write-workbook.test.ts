import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as xlsx from '@e965/xlsx';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { cleanText } from '@shared/report/clean-text';
import { portfolioReport } from '@shared/report/portfolio-report';
import type { SheetCell, WorkbookModel } from '@shared/report/sheet-model';
import { REPORT_TEXTS_EN } from '@shared/report/texts/en';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../electron/excel/write/write-workbook';
import { buildFacts, seededRandom } from '../../../support/build-facts';
import { mixedFacts } from '../../../support/portfolio-cases';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function oneSheet(rows: readonly (readonly SheetCell[])[]): WorkbookModel {
  return {
    title: 'Test',
    asOf: '2026-10-13',
    sheets: [
      {
        name: 'Data',
        columns: [{ width: 20, style: 'text' }],
        rowCount: rows.length,
        rows: () => rows.map((cells) => ({ cells })),
        freeze: null,
        autoFilter: null,
        print: { orientation: 'portrait', repeatRow: null },
        conditionalFormats: [],
      },
    ],
    names: [],
  };
}

function reportOf(facts = mixedFacts()): WorkbookModel {
  return portfolioReport({
    analysis: analysePortfolio(facts, DEFAULT_ANALYSIS_SETTINGS),
    clients: facts.clients,
    currency: 'EUR',
    sources: [
      { file: 'a.xlsx', sheet: 'S', rows: 3, importedOn: '2026-10-13', controlTotalE4: 10 },
    ],
    issues: [],
    asOf: '2026-10-13',
    texts: REPORT_TEXTS_EN,
  });
}

function valueAt(book: xlsx.WorkBook, sheet: string, address: string): unknown {
  return (book.Sheets[sheet]?.[address] as xlsx.CellObject | undefined)?.v;
}

test('any text comes back as it went in, and none becomes a formula', async () => {
  const random = seededRandom(7);
  const texts = [
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+48 22',
    '-5',
    '@SUM(A1)',
    '_x0041_',
    '_x005F_x0041_',
    ' leading and trailing ',
    'a\nb\tc',
    '00123',
    '<b>&amp;"quoted"\'s</b>',
    'Łódź Белгород 😀',
    'a\uFFFE\uD800b\u0007',
    '1E5',
    'TRUE',
    ...Array.from({ length: 400 }, () =>
      String.fromCharCode(...Array.from({ length: 12 }, () => Math.floor(random() * 0xffff))),
    ),
  ];
  const path = join(folder, 'texts.xlsx');
  await writeWorkbook(oneSheet(texts.map((text) => [text])), path);
  const sheet = xlsx.read(readFileSync(path)).Sheets['Data'] ?? {};
  for (const [i, text] of texts.entries()) {
    const cell = sheet[`A${i + 1}`] as xlsx.CellObject | undefined;
    expect(cell?.f).toBeUndefined();
    expect(cell?.v ?? '').toBe(cleanText(text));
    if (cell) expect(cell.t).toBe('s');
  }
});

test('the book read back holds formulas, their results and the named limits', async () => {
  const path = join(folder, 'report.xlsx');
  await writeWorkbook(reportOf(), path);
  const book = xlsx.read(readFileSync(path), { cellFormula: true, cellNF: true });
  expect(book.SheetNames).toEqual(['Summary', 'ABC-XYZ', 'Series', 'Settings', 'Not imported']);
  const names = new Map(book.Workbook?.Names?.map((name) => [name.Name, name.Ref]));
  expect(names.get('abc_a')).toBe('Settings!$B$4');
  expect(names.get('positive_total')).toBe('Settings!$B$16');
  const facts = mixedFacts();
  const { clients } = analysePortfolio(facts, DEFAULT_ANALYSIS_SETTINGS);
  const sheet = book.Sheets['ABC-XYZ'] ?? {};
  const at = (address: string): xlsx.CellObject => sheet[address] as xlsx.CellObject;
  for (const [i, client] of clients.entries()) {
    const row = i + 2;
    expect(at(`C${row}`).f).toBeTruthy();
    expect([at(`C${row}`).v, at(`D${row}`).v]).toEqual([client.abc, client.xyz]);
    expect(at(`G${row}`).v).toBe(client.value / 10_000);
    expect(at(`F${row}`).v).toBe(facts.clients[client.client]?.name);
  }
  expect(at('G2').z).toBe('#,##0.00');
  expect(at('H2').z).toBe('0.0%');
  expect(book.Sheets['ABC-XYZ']?.['!autofilter']?.ref).toBe(`A1:Z${clients.length + 1}`);
});

test('a client named like a formula stays a name in every sheet', async () => {
  const name = "=cmd|' /C calc'!A0";
  const facts = buildFacts([{ client: name, day: '2025-01-15', amount: 10 }]);
  const path = join(folder, 'injection.xlsx');
  await writeWorkbook(reportOf(facts), path);
  const book = xlsx.read(readFileSync(path), { cellFormula: true });
  const formulas = Object.values(book.Sheets).flatMap((sheet) =>
    Object.values(sheet).map((cell: { f?: string }) => cell.f ?? ''),
  );
  expect(formulas.some((formula) => formula.includes('cmd'))).toBe(false);
  expect(valueAt(book, 'ABC-XYZ', 'F2')).toBe(name);
  expect(valueAt(book, 'Series', 'B2')).toBe(name);
});

test('the same input gives the same bytes, whenever it is written', async () => {
  const [first, second] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')];
  await writeWorkbook(reportOf(), first);
  // The dates in an archive go by two seconds.
  await sleep(2_100);
  await writeWorkbook(reportOf(), second);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test.each([Number.NaN, Infinity, -Infinity])(
  '%d is refused and the old file stays',
  async (value) => {
    const path = join(folder, 'kept.xlsx');
    writeFileSync(path, 'old');
    await expect(writeWorkbook(oneSheet([[1], [value]]), path)).rejects.toThrow(RangeError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['kept.xlsx']);
  },
);

test('cancelled in the middle: the old file stays and nothing is left behind', async () => {
  const path = join(folder, 'kept.xlsx');
  writeFileSync(path, 'old');
  const controller = new AbortController();
  const rows = Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, i]);
  const seen: number[] = [];
  const job = writeWorkbook(oneSheet(rows), path, {
    signal: controller.signal,
    onProgress: (done, total) => {
      seen.push(done / total);
      if (done > 5_000) controller.abort();
    },
  });
  await expect(job).rejects.toThrow(/abort/i);
  expect(Math.max(...seen)).toBeLessThan(0.5);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['kept.xlsx']);
});
