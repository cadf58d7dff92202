import type { GoneStatus } from '@shared/analysis/pipeline/pipeline-facts';
import type { ClientStatus } from '@shared/domain/client-terms';
import type { AppContext } from '../app-context';
import { clientFigures } from '../client/client-figures';
import { statusOf } from '../client/client-status';
import { requireWorkspace } from '../require-workspace';

/** Clients with an open deal that are lost or archived, by database number. */
export function goneByClient(context: AppContext): ReadonlyMap<number, GoneStatus> {
  const rows = requireWorkspace(context)
    .sqlite.prepare(
      `SELECT num, status FROM client
       WHERE num IN (SELECT client_num FROM deal WHERE stage NOT IN ('won', 'lost', 'dropped'))`,
    )
    .raw()
    .all() as [number, ClientStatus | null][];
  const figures = rows.some(([, byHand]) => byHand === null) ? clientFigures(context) : null;
  return new Map(
    rows.flatMap(([num, byHand]) => {
      const { status } = statusOf(figures, num, byHand);
      return status === 'lost' || status === 'archived' ? [[num, status] as const] : [];
    }),
  );
}
