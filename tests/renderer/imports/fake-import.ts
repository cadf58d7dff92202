import type { Cell, SheetRow } from '@shared/import/cell-batch';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import { sampleBatch } from '@shared/import/lines/sample-batch';
import { createDateEvidence } from '@shared/import/values/date-evidence';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { ImportCheck, OpenedImport } from '@shared/ipc/import-methods';

export type Value = string | number | null;

/** A sheet written as a table; null = empty cell, rows count from 1. Rows beyond `shown` are read by the check only. */
export interface FakeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly shown?: number;
}

function cellOf(value: Value): Cell | undefined {
  if (value === null) return undefined;
  return typeof value === 'number'
    ? { kind: 'number', value, isFormula: false }
    : { kind: 'text', value, isFormula: false };
}

function sheetRows({ rows }: FakeSheet): SheetRow[] {
  return rows.map((values, index) => ({ rowNumber: index + 1, cells: values.map(cellOf) }));
}

/** A workbook opened for import as the reader would hand it over: real guesses, invented file. */
export function openedOf(
  sheets: readonly FakeSheet[],
  change: Partial<OpenedImport> = {},
  warnings: WorkbookInfo['warnings'] = [],
): OpenedImport {
  const samples = sheets.map((sheet, index): SheetSample => {
    const rows = sheetRows(sheet);
    const shown = sheet.shown ?? 300;
    return {
      sheet: index,
      sheetName: sheet.name,
      rows: rows.slice(0, shown),
      isWhole: rows.length <= shown,
      merges: [],
    };
  });
  const fileName = change.fileName ?? 'sprzedaz_2026-09.xlsx';
  return {
    importId: `import-${'1'.padStart(32, '0')}`,
    fileName,
    info: {
      format: 'xlsx',
      sheets: sheets.map((sheet, index) => ({
        index,
        name: sheet.name,
        visibility: 'visible',
        kind: 'worksheet',
        bytes: null,
      })),
      date1904: false,
      warnings,
      fileBytes: 412_345,
    },
    samples,
    guess: guessWorkbook(samples, { fileName, fallbackYear: 2025 }),
    rememberedFrom: null,
    alreadyImported: null,
    roundTrip: null,
    ...change,
  };
}

/** A check of a sheet by the very rules of the import; the workspace side is given. */
export function checkOf(
  sheets: readonly FakeSheet[],
  mapping: SheetMapping,
  change: Partial<ImportCheck> = {},
): ImportCheck {
  const sheet = sheets[mapping.sheet];
  if (!sheet) throw new Error('no such sheet');
  const names = new Set<number>();
  const decided = decidedBy(sheet, mapping);
  const interpreter = createLineInterpreter(decided, {
    lookup: null,
    sheetName: sheet.name,
    emit: (batch) => batch.clientName.forEach((name) => names.add(name)),
  });
  interpreter.add(sampleBatch(sheetRows(sheet)));
  const summary = interpreter.end(0);
  return {
    summary,
    diff: { added: summary.lines, changed: 0, known: 0 },
    clients: {
      byCode: 0,
      byName: 0,
      folded: 0,
      near: [],
      added: names.size,
      spellings: { count: 0, examples: [] },
      alike: { count: 0, examples: [] },
    },
    undecided: [],
    late: [],
    mapping: decided,
    elapsedMs: 12,
    ...change,
  };
}

/** Orders of day and month that the whole sheet proves, as the reader decides them. */
function decidedBy(sheet: FakeSheet, mapping: SheetMapping): SheetMapping {
  const columns = mapping.columns.map((one) => {
    if (one.role !== 'date' || one.dateStyle !== null) return one;
    const evidence = createDateEvidence();
    for (const row of sheet.rows.slice(mapping.headerRow)) {
      const value = row[one.column];
      if (typeof value === 'string') evidence.add(value);
    }
    const verdict = evidence.verdict();
    return { ...one, dateStyle: verdict.certainty === 'certain' ? verdict.style : null };
  });
  return { ...mapping, columns };
}

const HEADER = [
  'Data wyst.',
  'Nr dok.',
  'Kod',
  'Kontrahent',
  'Indeks',
  'Ilość',
  'Cena n.',
  'Rab. %',
  'Wart. netto',
];
const CLIENTS: readonly (readonly [string, string])[] = [
  ['K-0230', 'MLECZARNIA ŁĄKOWA'],
  ['R-0044', 'ООО «Урал-Картон»'],
  ['Z-0009', 'Kareeboom Platinum (Pty) Ltd'],
  ['K-0042', 'Papiernia Kostrzyca S.A.'],
  ['R-0062', 'Kama Polimer, OOO'],
  ['R-0051', 'Северный терминал, АО'],
  ['K-0098', 'Azoty Brzezina S.A.'],
  ['Z-0031', 'Drakenstein Dairies'],
  ['K-0188', 'Browar Dunajec'],
];
const GOODS: readonly (readonly [string, number])[] = [
  ['USZ-220-NBR', 118.5],
  ['USZ-340-FKM', 402],
  ['ПН-80/160', 6120],
  ['FLT-100-BOP', 96.4],
  ['OLJ-460-20L', 206],
  ['PMP-CR-45', 14_250],
  ['USZ-060-EPDM', 8.1],
  ['ФЛ-40-100', 188],
];

function figure(value: number): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(2).split('.');
  return `${value < 0 ? '-' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/gu, ' ')},${part}`;
}

/** A month of a Polish register: titles, nested subtotals, a wrong date, a missing client, returns, and a total at the end. */
export function registerSheet(documents = 480): FakeSheet {
  let seed = 20_260_901;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  const rows: Value[][] = [
    ['Rejestr sprzedaży – wrzesień 2026'],
    ['Wydruk 02.10.2026 07:41, oper. JKOW'],
    ['Waluta: EUR   Oddział: wszystkie', null, null, 'Dok.: FV, KFV'],
    [],
    HEADER,
  ];
  let total = 0;
  let pieces = 0;
  for (let document = 1; document <= documents; document += 1) {
    const [code, name] = CLIENTS[random(CLIENTS.length)] ?? ['', ''];
    const isReturn = document % 43 === 9;
    const lines = isReturn ? 1 : document % 3 === 1 ? 2 + random(2) : 1;
    const number = `${isReturn ? 'KFV' : 'FV'}/2026/09/${String(document).padStart(4, '0')}`;
    const day = Math.min(30, 1 + Math.floor((document * 29) / documents));
    let sum = 0;
    let count = 0;
    for (let line = 0; line < lines; line += 1) {
      const [good, price] = GOODS[random(GOODS.length)] ?? ['', 1];
      const quantity = (isReturn ? -1 : 1) * (1 + random(price > 1000 ? 4 : 120));
      const discount = [0, 0, 5, 10, 12.5][random(5)] ?? 0;
      const amount = Math.round(quantity * price * (100 - discount)) / 100;
      const date =
        document === 11
          ? '31.09.2026'
          : document % 7 === 3
            ? `${day}.9.2026`
            : `${String(day).padStart(2, '0')}.09.2026`;
      rows.push([
        date,
        number,
        code,
        document === 14 || document === 200
          ? null
          : document === 12 && code === 'K-0042'
            ? 'PAPIERNIA KOSTRZYCA SA'
            : name,
        good,
        String(quantity),
        figure(price),
        String(discount).replace('.', ','),
        figure(amount),
      ]);
      if (document === 14) (rows.at(-1) ?? [])[2] = null;
      sum += amount;
      count += quantity;
    }
    if (lines > 1)
      rows.push([
        null,
        null,
        null,
        `Razem ${number}`,
        null,
        String(count),
        null,
        null,
        figure(sum),
      ]);
    total += sum;
    pieces += count;
  }
  rows.push(['RAZEM', null, null, null, null, String(pieces), null, null, figure(total)]);
  return { name: 'Rejestr', rows, shown: 300 };
}

/** The client list that stands beside the register. */
export function clientSheet(): FakeSheet {
  return {
    name: 'Kontrahenci',
    rows: [
      ['Kod', 'Nazwa', 'NIP', 'Miasto'],
      ...CLIENTS.map(([code, name], index): Value[] => [
        code,
        name,
        `52${String(index * 7919 + 10_000_000)}`,
        'Kostrzyca',
      ]),
    ],
  };
}

/** Sales with dates that fit day first and month first alike. */
export function ambiguousSheet(): FakeSheet {
  const rows: Value[][] = [['Date', 'Customer', 'Net sales']];
  for (let index = 0; index < 40; index += 1)
    rows.push([
      `0${1 + (index % 9)}/0${1 + ((index * 4) % 9)}/2024`,
      ['Alfa Ltd', 'Beta Ltd', 'Gamma Ltd'][index % 3] ?? '',
      100 + index,
    ]);
  rows.push([`03/04/2024`, 'Alfa Ltd', 90.5]);
  return { name: 'Sales', rows };
}
