// One run of one reader over one file in a process of its own: every row read, amounts added up.
import { createReadStream, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { forkReader } from '../../electron/reader/fork-reader';
import { ReaderClient } from '../../electron/reader/reader-client';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [contender = '', file = ''] = process.argv.slice(2);
// Loaded before the clock starts, but only where it is used: it counts as memory.
const XLSX = contender === 'sheetjs' ? await import('@e965/xlsx') : null;

const started = performance.now();
const { lines, sum } = await read();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${JSON.stringify({ seconds, lines, sum: Math.round(sum * 100) / 100 })}\n`);

interface Total {
  lines: number;
  sum: number;
}

async function read(): Promise<Total> {
  switch (contender) {
    case 'keybook':
      return keybook();
    case 'papaparse':
      return papaparse();
    case 'exceljs-load':
      return excelJs();
    case 'sheetjs':
      return sheetJs();
    default:
      throw new Error(`no contender ${contender}`);
  }
}

/** As in the product: a reader process that finds the layout, checks every cell and hands exact lines over. */
async function keybook(): Promise<Total> {
  const reader = new ReaderClient(forkReader(join(root, 'out', 'main', 'reader.js')));
  const total: Total = { lines: 0, sum: 0 };
  try {
    const { guess } = await reader.open({
      path: file,
      fileName: basename(file),
      fallbackYear: 2025,
      password: null,
    });
    const mapping = guess.sheets[guess.best]?.mapping;
    if (!mapping) throw new Error('no layout found');
    const { summary } = await reader.read({
      mapping,
      onLines: ({ length }) => (total.lines += length),
      onProgress: null,
    });
    total.sum = summary.acceptedE4 / 10_000;
    return total;
  } finally {
    reader.kill();
  }
}

/** The last column of a table of sales; of a wide sheet all but the first. */
function add(total: Total, values: readonly unknown[]): void {
  if (values.length <= 6) {
    total.lines++;
    total.sum += Number(values[5]);
    return;
  }
  for (let i = 1; i < values.length; i++) {
    if (values[i] === undefined || values[i] === null) continue;
    total.lines++;
    total.sum += Number(values[i]);
  }
}

function papaparse(): Promise<Total> {
  const total: Total = { lines: 0, sum: 0 };
  let isHeader = true;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file, 'utf8'), {
      skipEmptyLines: true,
      step: ({ data }) => {
        if (!isHeader) add(total, data);
        isHeader = false;
      },
      complete: () => resolve(total),
      error: reject,
    });
  });
}

async function excelJs(): Promise<Total> {
  const total: Total = { lines: 0, sum: 0 };
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  workbook.worksheets[0]?.eachRow((row, n) => {
    if (n > 1) add(total, (row.values as unknown[]).slice(1));
  });
  return total;
}

function sheetJs(): Total {
  const total: Total = { lines: 0, sum: 0 };
  if (!XLSX) throw new Error('not loaded');
  const workbook = XLSX.read(readFileSync(file), { dense: true, cellDates: false, UTC: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: true });
  for (let i = 1; i < rows.length; i++) add(total, rows[i] ?? []);
  return total;
}
