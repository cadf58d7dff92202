import type { SearchHit, SearchKind } from '@shared/ipc/search-methods';
import type { ClientTab, Screen } from '../../lib/navigation/screen';

/** Part of a client's page where each kind of thing stands. */
const TAB_OF: Readonly<Record<SearchKind, ClientTab>> = {
  client: 'dossier',
  person: 'map',
  fact: 'dossier',
  note: 'history',
  promise: 'dossier',
  question: 'dossier',
  event: 'dossier',
  competitor: 'dossier',
  deal: 'deals',
  plan: 'plan',
  action: 'plan',
  file: 'dossier',
};

/** Where a found thing is shown. */
export function hitPlace({ kind, id, clientId }: SearchHit): Screen {
  const place = { name: 'client', clientId, tab: TAB_OF[kind] } as const;
  return kind === 'client' ? place : { ...place, focusId: id };
}
