import type { WorkbookInfo } from '@shared/import/workbook-info';
import { layoutFingerprint } from '@shared/import/layout/layout-fingerprint';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import { sheetMappings } from '@shared/import/layout/sheets-together';
import type { LineBatch, LinesSummary } from '@shared/import/lines/line-batch';
import type { ImportResult } from '@shared/ipc/import-methods';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { ReadResult } from '../../reader/reader-messages';
import type { AppContext } from '../app-context';
import { FactsColumns } from '../portfolio/facts-columns';
import { keepStated } from '../reconcile/keep-stated';
import { ClientNumbers } from './client-numbers';
import { ExistingLines } from './existing-lines';
import { ImportPass } from './import-pass';
import { loadClientIndex } from './known-clients';
import { LineWriter } from './line-writer';
import { TextNumbers } from './text-numbers';

/** Room for lines at first; it doubles as they come. */
const FIRST_LINES = 65_536;
/** What is expected of the whole sheet by what is read of it, and a little more. */
const MARGIN = 1.02;

/** What is kept of a workbook beside its lines, and how its lines are read. */
export interface LineSource {
  readonly fileName: string;
  readonly fileHash: string;
  readonly info: Pick<WorkbookInfo, 'fileBytes' | 'sheets'>;
  readonly mapping: SheetMapping;
  /** Clients taken for known ones by the user. */
  readonly merges: Readonly<Record<string, string>>;
  /** Reads the sheet, telling its lines a batch at a time and how much of it is read, 0–1. */
  readonly read: (
    onLines: (batch: LineBatch) => void,
    onShare: (share: number) => void,
  ) => Promise<ReadResult>;
}

/** What came of it; `facts` are all lines of the workspace, null when it held some before. */
export interface StoredLines extends Omit<ImportResult, 'elapsedMs'> {
  readonly facts: FactsColumns | null;
}

/** Reads a sheet and writes its lines, clients and texts by way of `sqlite`, inside the caller's transaction. */
export async function storeLines(
  sqlite: SqliteConnection,
  source: LineSource,
  { newId, nowMs }: Pick<AppContext, 'newId' | 'nowMs'>,
): Promise<StoredLines> {
  const { mapping, merges } = source;
  const batchId = newId();
  const batchNum = insertBatch(sqlite, batchId, source, nowMs());
  const existing = new ExistingLines(sqlite);
  insertSheets(sqlite, batchNum, source);
  const index = loadClientIndex(sqlite);
  const clients = new ClientNumbers(sqlite, index, { batchNum, nowMs: nowMs(), newId, merges });
  const documents = new TextNumbers(sqlite, 'document', false);
  const products = new TextNumbers(sqlite, 'product', false);
  // In an empty workspace the lines of this import are all there are.
  const facts = existing.count === 0 ? new FactsColumns(FIRST_LINES) : null;
  const writer = new LineWriter(sqlite, batchNum, facts);
  const change = sqlite.prepare(
    `INSERT INTO changed_line (line_id, batch_num, sheet, amount_e4, cost_e4, quantity_e4, source_row, source_column)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const pass = new ImportPass(
    {
      client: (code, name) => clients.meet(code, name).num,
      document: (text) => documents.get(text),
      product: (text) => products.get(text),
    },
    existing.count === 0 ? null : existing,
    mapping.layout === 'wide-periods' || mapping.fixedPeriod !== null ? 'period' : 'day',
    {
      onAdded: (client, day, amountE4, costE4, quantityE4, document, product, row, column, sheet) =>
        writer.add(
          client,
          day,
          amountE4,
          costE4,
          quantityE4,
          document,
          product,
          row,
          column,
          sheet,
        ),
      onChanged: (before, line) =>
        change.run(
          before.id,
          batchNum,
          line.sheet < 0 ? null : line.sheet,
          line.amountE4,
          orNull(line.costE4),
          orNull(line.quantityE4),
          line.row,
          line.column,
        ),
      onCategory: (product, category) => products.noteCategory(product, category),
    },
  );

  const {
    summary,
    mapping: decided,
    stated,
  } = await source.read(
    (batch) => pass.add(batch),
    (share) => facts?.expect(Math.ceil((pass.added / share) * MARGIN)),
  );
  pass.end();
  writer.flush();
  documents.flush();
  products.flush();
  finishBatch(sqlite, batchNum, decided, summary, pass, nowMs());
  keepStated(sqlite, batchNum, stated, index);
  return {
    batchId,
    added: pass.added,
    changed: pass.changed,
    known: pass.known,
    clientsAdded: clients.added.length,
    rejectedRows: summary.rowsRejected,
    facts,
  };
}

function insertBatch(
  sqlite: SqliteConnection,
  id: string,
  { fileName, fileHash, info, mapping }: LineSource,
  nowMs: number,
): number {
  const { lastInsertRowid } = sqlite
    .prepare(
      `INSERT INTO import_batch (id, file_name, file_hash, file_bytes, sheet_name, mapping, layout_fingerprint, day_precision,
         added, changed, known, rejected_rows, total_e4, imported_at_ms)
       VALUES (?, ?, ?, ?, ?, '', '', 'day', 0, 0, 0, 0, 0, ?)`,
    )
    .run(id, fileName, fileHash, info.fileBytes, mapping.sheetName, nowMs);
  return Number(lastInsertRowid);
}

/** The names of the sheets, where several are read together. */
function insertSheets(
  sqlite: SqliteConnection,
  batchNum: number,
  { info, mapping }: LineSource,
): void {
  const parts = sheetMappings(mapping);
  if (parts.length < 2) return;
  const insert = sqlite.prepare(
    'INSERT INTO batch_sheet (batch_num, sheet, name) VALUES (?, ?, ?)',
  );
  const names = new Map(info.sheets.map(({ index, name }) => [index, name]));
  for (const { sheet, sheetName } of parts)
    insert.run(batchNum, sheet, names.get(sheet) ?? sheetName);
}

function finishBatch(
  sqlite: SqliteConnection,
  batchNum: number,
  mapping: SheetMapping,
  summary: LinesSummary,
  pass: ImportPass,
  nowMs: number,
): void {
  sqlite
    .prepare(
      `UPDATE import_batch SET mapping = ?, layout_fingerprint = ?, day_precision = ?, added = ?, changed = ?, known = ?, rejected_rows = ?,
         total_e4 = ?, sheet_total_e4 = ?, first_day = ?, last_day = ? WHERE num = ?`,
    )
    .run(
      JSON.stringify(mapping),
      layoutFingerprint(
        mapping.layout,
        mapping.columns.map(({ header }) => header),
      ),
      summary.dayPrecision,
      pass.added,
      pass.changed,
      pass.known,
      summary.rowsRejected,
      summary.acceptedE4,
      summary.sheetTotal?.valueE4 ?? null,
      summary.firstDay,
      summary.lastDay,
      batchNum,
    );
  const insertIssue = sqlite.prepare(
    'INSERT INTO import_issue (batch_num, severity, sheet, "row", "column", code, value, amount_e4) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const issue of summary.issues) {
    insertIssue.run(
      batchNum,
      issue.severity,
      issue.sheet,
      issue.row,
      issue.column,
      issue.code,
      issue.value.slice(0, 500),
      issue.amountE4,
    );
  }
  const currency =
    summary.currencies.length === 1 ? (summary.currencies[0]?.currency ?? null) : null;
  sqlite
    .prepare('UPDATE workspace SET saved_at_ms = ?, currency = coalesce(currency, ?)')
    .run(nowMs, currency);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
