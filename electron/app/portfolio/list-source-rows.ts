import { AppError } from '@shared/errors/app-error';
import type { SourceRow, SourceRows } from '@shared/ipc/portfolio-methods';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';

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
  const [total, sumE4] = sqlite
    .prepare(
      'SELECT count(*), coalesce(sum(s.amount_e4), 0) FROM sales_run r JOIN sales_line s ON s.id BETWEEN r.first_id AND r.last_id WHERE r.client_num = ?',
    )
    .raw()
    .get(clientNum) as [number, number];
  const rows = sqlite
    .prepare(
      `SELECT s.id AS lineId, s.day, d.number AS document, p.name AS product, s.amount_e4 AS amountE4,
              b.file_name AS fileName, b.sheet_name AS sheetName, s.source_row AS "row"
       FROM sales_run r
       JOIN sales_line s ON s.id BETWEEN r.first_id AND r.last_id
       JOIN import_batch b ON b.num = s.batch_num
       LEFT JOIN document d ON d.num = s.document_num
       LEFT JOIN product p ON p.num = s.product_num
       WHERE r.client_num = ? ORDER BY s.day DESC, s.id DESC LIMIT ? OFFSET ?`,
    )
    .all(clientNum, limit, offset) as SourceRow[];
  return { total, sumE4, rows };
}
