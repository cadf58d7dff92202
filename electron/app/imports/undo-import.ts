import { AppError } from '@shared/errors/app-error';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { runCommand } from '../run-command';
import { listImports } from './list-imports';
import { untouchedClient } from './untouched-client';

/**
 * Takes a whole import back in one transaction: its lines go, lines it changed get their old figures, clients and
 * spellings that only it brought go, unless somebody has worked on the client since. The batch stays in the list, marked. Only the newest import that stands on a
 * changed line can take it back, so a batch whose lines a later import changed is refused (CONFLICT is said as
 * IMPORT_INVALID with the later file).
 */
export function undoImport(context: AppContext, batchId: string): ImportBatchInfo {
  runCommand(context, ['workspace', 'client', 'sales', 'import'], ({ sqlite }) => {
    const batch = sqlite
      .prepare('SELECT num, undone_at_ms FROM import_batch WHERE id = ?')
      .raw()
      .get(batchId) as [number, number | null] | undefined;
    if (!batch) throw new AppError('NOT_FOUND');
    const [num, undoneAtMs] = batch;
    if (undoneAtMs !== null) return;
    const later = sqlite
      .prepare(
        `SELECT b.file_name FROM changed_line c JOIN import_batch b ON b.num = c.batch_num
         WHERE c.batch_num > @num AND (
           EXISTS (SELECT 1 FROM changed_line o WHERE o.batch_num = @num AND o.line_id = c.line_id)
           OR c.line_id BETWEEN (SELECT min(first_id) FROM sales_run WHERE batch_num = @num)
                            AND (SELECT max(last_id) FROM sales_run WHERE batch_num = @num)) LIMIT 1`,
      )
      .pluck()
      .get({ num }) as string | undefined;
    if (later !== undefined) throw new AppError('IMPORT_INVALID', { file: later });
    // What was before the changes is still there and counts again.
    sqlite.prepare('DELETE FROM changed_line WHERE batch_num = ?').run(num);
    sqlite.prepare('DELETE FROM sales_run WHERE batch_num = ?').run(num);
    sqlite.prepare('DELETE FROM stated_class WHERE batch_num = ?').run(num);
    sqlite.prepare('DELETE FROM client_alias WHERE created_by_batch = ?').run(num);
    sqlite
      .prepare(`DELETE FROM client WHERE created_by_batch = ? AND ${untouchedClient(sqlite)}`)
      .run(num);
    sqlite
      .prepare('UPDATE import_batch SET undone_at_ms = ? WHERE num = ?')
      .run(context.nowMs(), num);
  });
  requireWorkspace(context).facts.clear();
  const info = listImports(context).find((batch) => batch.id === batchId);
  if (!info) throw new AppError('NOT_FOUND');
  return info;
}
