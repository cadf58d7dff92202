import { MERGED_FIELDS } from '@shared/domain/merged-fields';
import type { MergeField, MergePreview } from '@shared/ipc/client-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { clientFigures } from './client-figures';
import { readClientRow } from './client-row';
import type { ClientRow } from './client-row';
import { AppError } from '@shared/errors/app-error';
import { clientReferences } from './client-references';

/** What merging two clients would do. NOT_FOUND when one is gone. */
export function mergePreview(context: AppContext, keptId: string, goneId: string): MergePreview {
  const { sqlite } = requireWorkspace(context);
  const kept = readClientRow(sqlite, keptId);
  const gone = readClientRow(sqlite, goneId);
  if (kept === null || gone === null) throw new AppError('NOT_FOUND', { what: 'client' });
  const figures = clientFigures(context);
  const side = (row: ClientRow): MergePreview['kept'] => ({
    id: row.id,
    name: row.name,
    code: row.code,
    salesE4: figures?.sales.byClient[figures.indexByNum.get(row.num) ?? -1] ?? 0,
  });
  return {
    kept: side(kept),
    gone: side(gone),
    fields: MERGED_FIELDS.flatMap((field): MergeField[] =>
      kept[field] === null && gone[field] === null
        ? []
        : [{ field, kept: kept[field], gone: gone[field] }],
    ),
    moves: moved(sqlite, gone.num),
    isParent: kept.parentNum === gone.num || gone.parentNum === kept.num,
  };
}

function moved(sqlite: SqliteConnection, num: number): MergePreview['moves'] {
  return clientReferences(sqlite)
    .map(({ table, column }) => ({
      table,
      count: sqlite
        .prepare(
          table === 'sales_run'
            ? 'SELECT coalesce(sum(last_id - first_id + 1), 0) FROM sales_run WHERE client_num = ?'
            : `SELECT count(*) FROM ${table} WHERE "${column}" = ?`,
        )
        .pluck()
        .get(num) as number,
    }))
    .filter(({ table, count }) => count > 0 && !SILENT.has(table));
}

/** Records that follow without being worth a word. */
const SILENT = new Set(['client_change', 'analysis_run_client', 'stated_class']);
