// One run of one contender in a process of its own: read, store in SQLite, analyse, write the result workbook.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';
import { createBackend } from '../../electron/backend/create-backend';
import { leave } from '../../electron/app/workspace/workspace-commands';
import { applyPragmas } from '../../electron/db/apply-pragmas';
import { loadSqlite } from '../../electron/db/load-sqlite';
import { writePortfolioWorkbook } from '../../electron/excel/write/write-portfolio-workbook';
import { appFolders } from '../../electron/platform/app-paths';
import { forkReader } from '../../electron/reader/fork-reader';

type Row = readonly [
  day: number,
  document: string,
  client: string,
  product: string,
  quantity: number,
  amount: number,
];

/** Time a reader process takes to start and to practise on a slow day. */
const READER_STARTS_MS = 3000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const [contender = '', file = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'keybook-bench-'));

// Loaded before the clock starts, as the other libraries are, but only where it is used: it counts as memory.
const XLSX = contender === 'sheetjs' ? await import('@e965/xlsx') : null;

/**
 * The reader starts and practises while the file is being chosen; by then it stands ready, as the libraries are loaded.
 * `keybook-unprepared` starts it within the time that is measured.
 */
const own = contender.startsWith('keybook') ? start() : null;
if (own !== null && contender !== 'keybook-unprepared') {
  await own.request('import.prepare', {});
  await sleep(READER_STARTS_MS);
}

const started = performance.now();
const phases: Record<string, number> = {};
const mark = (name: string): void => {
  phases[name] = performance.now() - started;
};

try {
  const lines =
    own === null
      ? await library()
      : contender === 'keybook-preview'
        ? await keybookPreview(own)
        : await keybook(own);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${JSON.stringify({ contender, seconds, lines, phases })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The product's own path: back end, reader process, one transaction, analysis, result workbook. */
async function keybook({ request, backend }: Own): Promise<number> {
  await request('workspace.create', {
    file: token(backend, join(folder, 'bench.keybook')),
    name: 'Bench',
  });
  const opened = await request('import.open', { file: token(backend, file), jobId: 'job-open' });
  mark('opened');
  const mapping = opened.guess.sheets[opened.guess.best].mapping;
  const result = await request('import.commit', {
    importId: opened.importId,
    mapping,
    merges: {},
    jobId: 'job-commit',
  });
  mark('stored');
  await request('portfolio.get', { settings: null });
  mark('analysed');
  await request('portfolio.export', {
    file: token(backend, join(folder, 'result.xlsx')),
    jobId: 'job-export',
    language: 'en',
  });
  mark('written');
  leave(backend.context);
  return result.added;
}

/** Until the first rows and the guess are there for the mapping screen. */
async function keybookPreview({ request, backend }: Own): Promise<number> {
  const opened = await request('import.open', { file: token(backend, file), jobId: 'job-open' });
  leave(backend.context);
  return opened.samples[0].rows.length;
}

type Own = ReturnType<typeof start>;

function start() {
  const backend = createBackend({
    folders: appFolders(root, folder),
    startReader: () => Promise.resolve(forkReader(join(root, 'out', 'main', 'reader.js'))),
    exportPortfolio: async (request, options) => ({
      bytes: await writePortfolioWorkbook(request, options),
    }),
    emit: () => undefined,
    rememberWorkspace: () => undefined,
    log: (_id, text) => process.stderr.write(`${text}\n`),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- the bench walks results of several methods
  const request = async (method: string, input: unknown): Promise<any> => {
    const envelope = await backend.request(method, input);
    if (!envelope.ok) throw new Error(`${method}: ${envelope.error.code}`);
    return envelope.value;
  };
  return { backend, request };
}

function token(backend: ReturnType<typeof createBackend>, path: string): string {
  const name = `file-${Buffer.from(path).toString('hex').slice(-32).padStart(32, '0')}`;
  backend.registerFile(name, path);
  return name;
}

/** A library reads the rows; storing, analysing and writing are then done by the same code for all of them. */
async function library(): Promise<number> {
  const store = openStore();
  if (contender === 'exceljs-load') {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    workbook.worksheets[0]?.eachRow((row, n) => {
      if (n > 1) store.add(rowOf((row.values as unknown[]).slice(1)));
    });
  } else if (contender === 'exceljs-stream') {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
      sharedStrings: 'cache',
      styles: 'cache',
      worksheets: 'emit',
      hyperlinks: 'ignore',
      entries: 'emit',
    });
    let n = 0;
    for await (const sheet of reader)
      for await (const row of sheet)
        if (n++ > 0) store.add(rowOf((row.values as unknown[]).slice(1)));
  } else if (XLSX) {
    const workbook = XLSX.read(readFileSync(file), { dense: true, cellDates: false, UTC: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: true });
    for (let i = 1; i < rows.length; i++) store.add(rowOf(rows[i] ?? []));
  } else throw new Error(`no contender ${contender}`);
  mark('read');
  const { facts, analysis } = store.end();
  mark('analysed');
  await writePortfolioWorkbook(
    {
      path: join(folder, 'result.xlsx'),
      language: 'en',
      asOf: '2026-12-31',
      clients: facts.clients,
      analysis,
      currency: null,
      sources: [],
      issues: [],
    },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  mark('written');
  return facts.length;
}

function rowOf(values: readonly unknown[]): Row {
  const [date, document, client, product, quantity, amount] = values;
  const day =
    date instanceof Date ? Math.floor(date.getTime() / 86_400_000) : Number(date) - 25_569;
  return [day, String(document), String(client), String(product), Number(quantity), Number(amount)];
}

/** The everyday way: one prepared insert per row in one transaction, maps for the names, index at the end. */
function openStore() {
  const sqlite = loadSqlite(join(folder, 'bench.db'));
  applyPragmas(sqlite);
  sqlite.exec(
    'CREATE TABLE line (id INTEGER PRIMARY KEY, client INTEGER, day INTEGER, amount_e4 INTEGER, quantity_e4 INTEGER, document TEXT, product TEXT, source_row INTEGER); BEGIN',
  );
  const insert = sqlite.prepare(
    'INSERT INTO line (client, day, amount_e4, quantity_e4, document, product, source_row) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const clients: FactClient[] = [];
  const clientIndex = new Map<string, number>();
  const orderIndex = new Map<string, number>();
  const client: number[] = [];
  const day: number[] = [];
  const amountE4: number[] = [];
  const order: number[] = [];
  return {
    add([lineDay, document, name, product, quantity, amount]: Row): void {
      let index = clientIndex.get(name);
      if (index === undefined) {
        index = clients.length;
        clients.push({ id: randomUUID(), code: null, name });
        clientIndex.set(name, index);
      }
      let orderId = orderIndex.get(document);
      if (orderId === undefined) orderIndex.set(document, (orderId = orderIndex.size + 1));
      const e4 = Math.round(amount * 10_000);
      insert.run(index, lineDay, e4, quantity * 10_000, document, product, client.length + 2);
      client.push(index);
      day.push(lineDay);
      amountE4.push(e4);
      order.push(orderId);
    },
    end(): { facts: SalesFacts; analysis: PortfolioAnalysis } {
      sqlite.exec('CREATE INDEX line_by_client ON line (client, day); COMMIT');
      sqlite.close();
      const facts: SalesFacts = {
        clients,
        length: client.length,
        client: Uint32Array.from(client),
        day: Int32Array.from(day),
        amountE4: Float64Array.from(amountE4),
        marginE4: null,
        order: Uint32Array.from(order),
        dayPrecision: 'day',
        currency: null,
      };
      return { facts, analysis: analysePortfolio(facts, DEFAULT_ANALYSIS_SETTINGS) };
    },
  };
}
