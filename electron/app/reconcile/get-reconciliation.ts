import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { isoFromDay } from '@shared/domain/iso-day';
import type { ReconcileView, StatedMarks } from '@shared/ipc/reconcile-methods';
import { reconcile } from '@shared/reconcile/reconcile';
import type { StatedClient } from '@shared/reconcile/stated-client';
import type { AppContext } from '../app-context';
import { getAnalysisSettings } from '../portfolio/get-portfolio';
import { requireWorkspace } from '../require-workspace';
import { findCopies } from './find-copies';

/** The newest workbook that says anything of its clients, beside ours; null when none does. */
export function getReconciliation(
  context: AppContext,
  settings: AnalysisSettings | null,
): ReconcileView | null {
  const startMs = performance.now();
  const { sqlite, facts: cache } = requireWorkspace(context);
  const batch = sqlite
    .prepare(
      `SELECT b.num, b.id, b.file_name, b.imported_at_ms, b.first_day, b.last_day FROM import_batch b
       WHERE b.undone_at_ms IS NULL AND EXISTS (SELECT 1 FROM stated_class s WHERE s.batch_num = b.num)
       ORDER BY b.num DESC LIMIT 1`,
    )
    .raw()
    .get() as [number, string, string, number, number | null, number | null] | undefined;
  const loaded = batch ? cache.get() : null;
  if (!batch || !loaded) return null;
  const [batchNum, batchId, fileName, importedAtMs, firstDay, lastDay] = batch;
  const indexByNum = new Map(loaded.clientNums.map((num, i) => [num, i]));
  const clientId = (client: number): string => loaded.facts.clients[client]?.id ?? '';
  const stated: StatedClient[] = [];
  const byId: Record<string, StatedMarks> = {};
  const rows = sqlite
    .prepare(
      'SELECT client_num, abc, xyz, total_e4, source_row FROM stated_class WHERE batch_num = ? ORDER BY source_row',
    )
    .raw()
    .all(batchNum) as [number, StatedMarks['abc'], StatedMarks['xyz'], number | null, number][];
  for (const [num, abc, xyz, totalE4, row] of rows) {
    const client = indexByNum.get(num);
    if (client === undefined) continue;
    stated.push({ client, abc, xyz, totalE4, row });
    byId[clientId(client)] = { abc, xyz, totalE4, row };
  }
  if (stated.length === 0) return null;
  const isMore =
    firstDay !== null &&
    lastDay !== null &&
    (firstDay > loaded.firstDay || lastDay < loaded.lastDay);
  const found = reconcile({
    facts: loaded.facts,
    settings: settings ?? getAnalysisSettings(context),
    stated,
    copies: findCopies(sqlite, loaded),
    range: isMore ? { from: isoFromDay(firstDay), to: isoFromDay(lastDay) } : null,
  });
  const { differences, ...rest } = found;
  return {
    ...rest,
    batchId,
    fileName,
    importedAtMs,
    stated: byId,
    differences: differences.map(({ client, ...difference }) => ({
      ...difference,
      clientId: clientId(client),
    })),
    elapsedMs: performance.now() - startMs,
  };
}
