import { desc, eq } from 'drizzle-orm';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { importBatchTable, importIssueTable } from '../../db/schema/all-tables';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';

/** All imports of the workspace, newest first, the undone ones too. */
export function listImports(context: AppContext): ImportBatchInfo[] {
  if (!context.workspace) return [];
  const table = importBatchTable;
  return context.workspace.db
    .select({
      id: table.id,
      fileName: table.fileName,
      sheetName: table.sheetName,
      importedAtMs: table.importedAtMs,
      undoneAtMs: table.undoneAtMs,
      added: table.added,
      changed: table.changed,
      known: table.known,
      rejectedRows: table.rejectedRows,
      totalE4: table.totalE4,
      firstDay: table.firstDay,
      lastDay: table.lastDay,
    })
    .from(table)
    .orderBy(desc(table.num))
    .all();
}

/** Rejected cells and remarks of a past import, in sheet order. */
export function listImportIssues(context: AppContext, batchId: string): ImportIssue[] {
  const rows = requireWorkspace(context)
    .db.select({ issue: importIssueTable })
    .from(importIssueTable)
    .innerJoin(importBatchTable, eq(importBatchTable.num, importIssueTable.batchNum))
    .where(eq(importBatchTable.id, batchId))
    .orderBy(importIssueTable.num)
    .all();
  return rows.map(({ issue }) => ({
    severity: issue.severity === 'remark' ? 'remark' : 'rejected',
    sheet: issue.sheet,
    row: issue.row,
    column: issue.column,
    code: issue.code as ImportIssue['code'],
    value: issue.value,
    amountE4: issue.amountE4,
  }));
}
