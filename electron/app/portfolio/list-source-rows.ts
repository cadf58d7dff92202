import { AppError } from '@shared/errors/app-error';
import type { SourceRow, SourceRows } from '@shared/ipc/portfolio-methods';
import { DocumentLookup } from '../../db/lines/document-pages';
import { forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';

interface ClientLine {
  readonly lineId: number;
  readonly day: number;
  readonly amountE4: number;
  readonly document: number;
  readonly product: number;
  readonly batchNum: number;
  readonly sheet: number | null;
  readonly row: number;
}

/** Sales lines of one client, newest first, each with the cell it came from. */
export function listSourceRows(
  context: AppContext,
  clientId: string,
  offset: number,
  limit: number,
): SourceRows {
  const { sqlite } = requireWorkspace(context);
  const clientNum = sqlite.prepare('SELECT num FROM client WHERE id = ?').pluck().get(clientId) as
    | number
    | undefined;
  if (clientNum === undefined) throw new AppError('NOT_FOUND');
  const all = linesOf(sqlite, clientNum);
  all.sort((a, b) => b.day - a.day || b.lineId - a.lineId);
  const documents = new DocumentLookup(sqlite);
  const product = sqlite.prepare('SELECT name FROM product WHERE num = ?').pluck();
  const source = sqlite
    .prepare(
      `SELECT b.file_name, coalesce(s.name, b.sheet_name) FROM import_batch b
       LEFT JOIN batch_sheet s ON s.batch_num = b.num AND s.sheet = ? WHERE b.num = ?`,
    )
    .raw();
  const rows = all.slice(offset, offset + limit).map((line): SourceRow => {
    const [fileName, sheetName] = source.get(line.sheet, line.batchNum) as [string, string];
    return {
      lineId: line.lineId,
      day: line.day,
      document: documents.text(line.document),
      product: (product.get(line.product) as string | undefined) ?? null,
      amountE4: line.amountE4,
      fileName,
      sheetName,
      row: line.row,
    };
  });
  return { total: all.length, sumE4: all.reduce((sum, line) => sum + line.amountE4, 0), rows };
}

function linesOf(sqlite: SqliteConnection, clientNum: number): ClientLine[] {
  const all: ClientLine[] = [];
  forEachRun(sqlite, clientNum, ({ firstId, batchNum, sheet }, lines, changes) => {
    for (let i = 0; i < lines.length; i++) {
      const change = changes.get(firstId + i);
      all.push({
        lineId: firstId + i,
        day: lines.day[i] ?? 0,
        amountE4: lines.amountE4[i] ?? 0,
        document: lines.document[i] ?? 0,
        product: lines.product[i] ?? 0,
        batchNum: change?.batchNum ?? batchNum,
        sheet: change ? change.sheet : sheet,
        row: lines.sourceRow[i] ?? 0,
      });
    }
  });
  return all;
}
