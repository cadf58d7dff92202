import { basename } from 'node:path';
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@shared/errors/app-error';
import { layoutFingerprint } from '@shared/import/layout/layout-fingerprint';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import { sheetMappings } from '@shared/import/layout/sheets-together';
import type { LinesSummary } from '@shared/import/lines/line-batch';
import type { ImportResult } from '@shared/ipc/import-methods';
import { applyPragmas } from '../../db/apply-pragmas';
import { loadSqlite } from '../../db/load-sqlite';
import type { SqliteConnection } from '../../db/sqlite-database';
import { toDatabaseError } from '../../db/to-database-error';
import type { AppContext } from '../app-context';
import type { Job } from '../jobs/job-table';
import { keepStated } from '../reconcile/keep-stated';
import { FactsColumns } from '../portfolio/facts-columns';
import { requireWorkspace } from '../require-workspace';
import { ClientNumbers } from './client-numbers';
import { ExistingLines } from './existing-lines';
import { ImportPass } from './import-pass';
import { loadClientIndex } from './known-clients';
import { LineWriter } from './line-writer';
import type { OpenImport } from './opened-imports';
import { TextNumbers } from './text-numbers';

/** Pause before the commit in which a cancel that was sent meanwhile arrives. */
const LISTEN_MS = 5;

/** Room for lines at first; it doubles as they come. */
const FIRST_LINES = 65_536;

/** Pages in memory of the connection that writes, kB. */
const CACHE_KB = 4_000;

/**
 * Reads a sheet and keeps its lines in one transaction, while reading goes on in the other process. The writing has a
 * connection of its own, so that everything else sees the workspace as it was until the commit; a cancel, a failure or
 * a killed process leaves it as before.
 */
export async function commitImport(
  context: AppContext,
  importId: string,
  mapping: SheetMapping,
  merges: Readonly<Record<string, string>>,
  jobId: string,
): Promise<ImportResult> {
  const workspace = requireWorkspace(context);
  const open = context.imports.get(importId);
  for (const { path, bytes } of open.files) {
    if (statSync(path, { throwIfNoEntry: false })?.size !== bytes)
      throw new AppError('FILE_CHANGED', { file: basename(path) });
  }
  const startMs = performance.now();
  return context.jobs.run(context, jobId, async (job) => {
    const sqlite = loadSqlite(workspace.path, { fileMustExist: true });
    try {
      applyPragmas(sqlite);
      // The lines point to rows made a moment before in the same transaction; they need not be looked up again.
      sqlite.pragma('foreign_keys = OFF');
      // What is written is hardly read again before the commit.
      sqlite.pragma(`cache_size = -${CACHE_KB}`);
      sqlite.exec('BEGIN IMMEDIATE');
      const { facts, ...result } = await store(context, sqlite, open, mapping, merges, job);
      // Writing the last lines let no message in; a wish to stop may be waiting.
      await sleep(LISTEN_MS);
      if (job.signal.aborted) throw new AppError('CANCELLED');
      sqlite.exec('COMMIT');
      if (facts === null) workspace.facts.clear();
      else workspace.facts.take(facts);
      context.emit('data.changed', {
        entities: ['workspace', 'client', 'sales', 'import'],
        savedAtMs: context.nowMs(),
      });
      return { ...result, elapsedMs: performance.now() - startMs };
    } catch (error) {
      throw toDatabaseError(error, basename(workspace.path));
    } finally {
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
      sqlite.close();
    }
  });
}

async function store(
  context: AppContext,
  sqlite: SqliteConnection,
  open: OpenImport,
  mapping: SheetMapping,
  merges: Readonly<Record<string, string>>,
  job: Job,
): Promise<Omit<ImportResult, 'elapsedMs'> & { readonly facts: FactsColumns | null }> {
  const batchId = context.newId();
  const batchNum = insertBatch(sqlite, batchId, open, mapping, context.nowMs());
  const existing = new ExistingLines(sqlite);
  insertSheets(sqlite, batchNum, open, mapping);
  const index = loadClientIndex(sqlite);
  const clients = new ClientNumbers(sqlite, index, {
    batchNum,
    nowMs: context.nowMs(),
    newId: context.newId,
    merges,
  });
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

  const stop = (): void => open.reader.kill();
  job.signal.addEventListener('abort', stop);
  const {
    summary,
    mapping: decided,
    stated,
  } = await open.reader
    .read({
      mapping,
      onLines: (batch) => pass.add(batch),
      onProgress: (done, total) => job.tell('reading', done, total),
    })
    .finally(() => job.signal.removeEventListener('abort', stop));
  // Its memory is free for what follows; whoever reads the workbook again starts it again.
  open.reader.kill();
  pass.end();
  writer.flush();
  documents.flush();
  products.flush();
  job.tell('storing', 0, 1);
  finishBatch(sqlite, batchNum, decided, summary, pass, context.nowMs());
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
  open: OpenImport,
  mapping: SheetMapping,
  nowMs: number,
): number {
  const { lastInsertRowid } = sqlite
    .prepare(
      `INSERT INTO import_batch (id, file_name, file_hash, file_bytes, sheet_name, mapping, layout_fingerprint, day_precision,
         added, changed, known, rejected_rows, total_e4, imported_at_ms)
       VALUES (?, ?, ?, ?, ?, '', '', 'day', 0, 0, 0, 0, 0, ?)`,
    )
    .run(
      id,
      open.opened.fileName,
      open.fileHash,
      open.opened.info.fileBytes,
      mapping.sheetName,
      nowMs,
    );
  return Number(lastInsertRowid);
}

/** The names of the sheets, where several are read together. */
function insertSheets(
  sqlite: SqliteConnection,
  batchNum: number,
  open: OpenImport,
  mapping: SheetMapping,
): void {
  const parts = sheetMappings(mapping);
  if (parts.length < 2) return;
  const insert = sqlite.prepare(
    'INSERT INTO batch_sheet (batch_num, sheet, name) VALUES (?, ?, ?)',
  );
  const names = new Map(open.opened.info.sheets.map(({ index, name }) => [index, name]));
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
