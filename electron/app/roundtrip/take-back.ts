import { AppError } from '@shared/errors/app-error';
import type {
  RoundTripDiff,
  TakenEdit,
  TakenEditInfo,
  UndoneEdit,
} from '@shared/ipc/roundtrip-methods';
import { compareEdits } from '@shared/roundtrip/compare-edits';
import { CLIENT_FIELDS } from '@shared/domain/client-details';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { runCommand } from '../run-command';
import { changeClients } from './change-clients';
import { DETAIL_COLUMNS, listDetailedClients, toColumn } from './client-details';
import { fromColumn, valuesAtRevision } from './edit-history';

/** What an edited workbook that is open would change; nothing is kept. */
export function roundTripDiff(context: AppContext, importId: string): RoundTripDiff {
  const { sqlite } = requireWorkspace(context);
  const open = context.imports.get(importId);
  const { edited } = open;
  if (!edited || open.opened.roundTrip?.kind !== 'own') throw new AppError('NOT_FOUND');
  const before = valuesAtRevision(sqlite, edited.mark.revision);
  const diff = compareEdits(edited, listDetailedClients(sqlite), before ?? (() => undefined));
  return { ...diff, isExportKnown: before !== null };
}

/** Takes the chosen changes over in one transaction. Values come from the workbook as it was read, never from the caller. */
export function applyRoundTrip(
  context: AppContext,
  importId: string,
  keys: readonly string[],
): TakenEdit {
  const chosen = new Set(keys);
  const { fileName } = context.imports.get(importId).opened;
  const changes = roundTripDiff(context, importId).changes.filter(({ key }) => chosen.has(key));
  const kept = runCommand(context, ['client'], (workspace) =>
    changeClients(context, workspace, { kind: 'workbook', fileName }, changes),
  );
  context.imports.close(importId);
  return kept ?? { editId: null, changes: 0 };
}

/**
 * Takes an edit back: each value it set becomes what it was, unless it was changed again since. An edit that was taken
 * back already gives no change.
 */
export function undoEdit(context: AppContext, editId: string): UndoneEdit {
  return runCommand(context, ['client'], (workspace) => {
    const { sqlite } = workspace;
    const editNum = sqlite
      .prepare('SELECT num FROM client_edit WHERE id = ?')
      .pluck()
      .get(editId) as number | undefined;
    if (editNum === undefined) throw new AppError('NOT_FOUND');
    const isUndone =
      sqlite.prepare('SELECT 1 FROM client_edit WHERE undoes_num = ?').get(editNum) !== undefined;
    if (isUndone) return { changes: 0, kept: 0 };
    const rows = sqlite
      .prepare(
        'SELECT c.id, h.field, h.before, h.after FROM client_change h JOIN client c ON c.num = h.client_num WHERE h.edit_num = ?',
      )
      .raw()
      .all(editNum) as [string, string, string | null, string | null][];
    let keptSince = 0;
    const changes = rows.flatMap(([clientId, name, before, after]) => {
      const field = CLIENT_FIELDS.find((one) => one === name);
      if (!field) return [];
      const now = sqlite
        .prepare(`SELECT ${DETAIL_COLUMNS[field]} FROM client WHERE id = ?`)
        .pluck()
        .get(clientId);
      if (now !== toColumn(fromColumn(field, after))) {
        keptSince++;
        return [];
      }
      return [{ clientId, field, to: fromColumn(field, before) }];
    });
    const kept = changeClients(context, workspace, { kind: 'undo', editNum }, changes);
    return { changes: kept?.changes ?? 0, kept: keptSince };
  });
}

/** Workbooks taken back, newest first. */
export function listEdits(context: AppContext): readonly TakenEditInfo[] {
  return requireWorkspace(context)
    .sqlite.prepare(
      `SELECT e.id AS editId, e.file_name AS fileName, e.created_at_ms AS takenAtMs,
              (SELECT count(*) FROM client_change h WHERE h.edit_num = e.num) AS changes,
              (SELECT max(u.created_at_ms) FROM client_edit u WHERE u.undoes_num = e.num) AS undoneAtMs
       FROM client_edit e WHERE e.source = 'workbook' ORDER BY e.num DESC LIMIT 200`,
    )
    .all() as TakenEditInfo[];
}
