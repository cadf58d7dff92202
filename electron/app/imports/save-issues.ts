import { statSync } from 'node:fs';
import { columnName } from '@shared/report/cell-address';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import { writeCsv } from '../../excel/write/write-csv';
import type { AppContext } from '../app-context';
import { listImportIssues } from './list-imports';

/** Writes the list of cells left out (of an open check or a past import) as CSV; answers the number of rows. */
export async function saveIssues(
  context: AppContext,
  source: string,
  path: string,
): Promise<{ rows: number; bytes: number }> {
  const issues: readonly ImportIssue[] =
    context.imports.find(source)?.issues ?? listImportIssues(context, source);
  const rows = issues.map((issue) => [
    issue.severity,
    issue.sheet,
    issue.column === null ? String(issue.row) : `${columnName(issue.column)}${issue.row}`,
    issue.code,
    issue.value,
    issue.amountE4 === null ? '' : String(issue.amountE4 / 10_000),
  ]);
  await writeCsv([['kind', 'sheet', 'cell', 'reason', 'value', 'amount'], ...rows], path);
  return { rows: rows.length, bytes: statSync(path).size };
}
