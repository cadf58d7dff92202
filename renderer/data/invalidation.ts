import type { QueryClient } from '@tanstack/react-query';
import { contract } from '@shared/ipc/contract';
import type { Method } from '@shared/ipc/contract';
import type { EventMap } from '@shared/ipc/events';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { onEvent } from './events';

type Entity = EventMap['data.changed']['entities'][number];

/**
 * Requests about clients, people, plans and deals show one another's data (a header shows the last touch, a brief shows
 * everything), so a change of any of it makes all of them old; only those on the screen are read again.
 */
const WORK_DOMAINS: ReadonlySet<string> = new Set([
  'brief',
  'client',
  'contact',
  'deal',
  'dossier',
  'history',
  'market',
  'people',
  'plan',
  'preference',
  'search',
]);
const methods: readonly string[] = Object.keys(contract);
// Names of the contract are its methods; Object.keys forgets it.
const WORK = methods.filter((name) => WORK_DOMAINS.has(name.split('.')[0] ?? '')) as Method[];

/**
 * Which queries show which kind of data. `workspace` also means that another one was opened, so everything that is read
 * from it is read again. `screen` state is written by the window itself and never read back.
 */
const SHOWN_BY: Readonly<Record<Entity, readonly Method[]>> = {
  workspace: [
    ...WORK,
    'workspace.current',
    'workspace.recent',
    'portfolio.get',
    'portfolio.settings',
    'portfolio.sourceRows',
    'import.list',
    'import.issues',
    'movement.runs',
    'movement.compare',
    'reconcile.get',
    'roundtrip.list',
  ],
  client: [
    ...WORK,
    'workspace.current',
    'portfolio.get',
    'portfolio.sourceRows',
    'movement.compare',
    'roundtrip.list',
  ],
  sales: [
    ...WORK,
    'reconcile.get',
    'workspace.current',
    'portfolio.get',
    'portfolio.sourceRows',
    'import.list',
    'movement.compare',
  ],
  import: ['workspace.current', 'import.list', 'import.issues'],
  settings: ['portfolio.get', 'portfolio.settings', 'movement.compare', 'reconcile.get'],
  run: ['movement.runs', 'movement.compare'],
  screen: [],
  action: ['history.state', 'workspace.current'],
  contact: WORK,
  deal: WORK,
  dossier: WORK,
  market: WORK,
  people: WORK,
  plan: WORK,
  preference: WORK,
};

/** Methods whose answers a change of these entities makes old. */
function methodsShowing(entities: readonly Entity[]): ReadonlySet<Method> {
  return new Set(entities.flatMap((entity) => SHOWN_BY[entity]));
}

/** Reads queries again when the main side says that their data changed; gives the function that stops. */
export function connectInvalidation(client: QueryClient): () => void {
  return onEvent('data.changed', ({ entities, savedAtMs }) => {
    if (savedAtMs !== null) {
      client.setQueryData<WorkspaceInfo | null>(['workspace.current', {}], (workspace) =>
        workspace ? { ...workspace, savedAtMs } : workspace,
      );
    }
    const methods: ReadonlySet<unknown> = methodsShowing(entities);
    void client.invalidateQueries({ predicate: (query) => methods.has(query.queryKey[0]) });
  });
}
