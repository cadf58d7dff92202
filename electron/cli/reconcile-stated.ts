import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { ClientIndex } from '@shared/import/clients/client-index';
import { reconcile } from '@shared/reconcile/reconcile';
import type { Reconciliation } from '@shared/reconcile/reconcile';
import type { StatedClient } from '@shared/reconcile/stated-client';
import type { StatedPlan, StatedSheet } from '@shared/reconcile/stated-plan';
import type { DuplicateLines } from '@shared/reconcile/trial-facts';

/** What the workbook itself says of its clients, beside ours. */
export interface StatedResult {
  readonly plan: StatedPlan;
  readonly reconciliation: Reconciliation;
}

/** Puts the workbook's own classes beside ours; null when it has none for the clients read. `index` knows the facts' clients by their position as id. */
export function reconcileStated(
  sheet: StatedSheet | null,
  index: ClientIndex,
  facts: SalesFacts,
  settings: AnalysisSettings,
  copies: DuplicateLines,
): StatedResult | null {
  if (!sheet) return null;
  const stated = new Map<number, StatedClient>();
  for (const { code, name, abc, xyz, totalE4, row } of sheet.rows) {
    const match = index.resolve({ code, name });
    const client = match.kind === 'new' ? -1 : Number(match.clientId);
    if (client >= 0 && !stated.has(client)) stated.set(client, { client, abc, xyz, totalE4, row });
  }
  if (stated.size === 0) return null;
  return {
    plan: sheet.plan,
    reconciliation: reconcile({
      facts,
      settings,
      stated: [...stated.values()],
      copies,
      range: null,
    }),
  };
}
