import type { KeyClient, KeyClientsAnswer } from '@shared/ipc/client-answers';
import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { clientFigures } from './client-figures';

interface KeyRow {
  readonly num: number;
  readonly id: string;
  readonly name: string;
  readonly abc: AbcMark | null;
  readonly xyz: XyzMark | null;
}

/** The key clients for the sidebar, largest first. */
export function keyClients(context: AppContext): KeyClientsAnswer {
  const { sqlite } = requireWorkspace(context);
  const rows = sqlite
    .prepare(
      `SELECT num, id, name, abc_override AS abc, xyz_override AS xyz FROM client
       WHERE is_key = 1 AND status IS NOT 'archived' ORDER BY name`,
    )
    .all() as KeyRow[];
  const total = sqlite
    .prepare("SELECT count(*) FROM client WHERE status IS NOT 'archived'")
    .pluck()
    .get() as number;
  const figures = rows.length === 0 ? null : clientFigures(context);
  const clients = rows
    .map((row): { readonly client: KeyClient; readonly salesE4: number } => {
      const index = figures?.indexByNum.get(row.num) ?? -1;
      return {
        client: {
          id: row.id,
          name: row.name,
          abc: row.abc ?? figures?.abc[index] ?? null,
          xyz: row.xyz ?? figures?.xyz[index] ?? null,
        },
        salesE4: figures?.sales.byClient[index] ?? 0,
      };
    })
    .sort((one, other) => other.salesE4 - one.salesE4)
    .map(({ client }) => client);
  return { clients, total };
}
