import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../data/use-command';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { goTo } from '../../../lib/navigation/navigation-store';
import { showToast } from '../../../ui/toast/toast-store';
import { changeList, clientsStore } from '../store';
import { useClients } from './clients-context';

/** What can be done with the chosen clients. */
export interface ListActions {
  readonly open: () => void;
  readonly merge: () => void;
  readonly parent: () => void;
  readonly archive: () => void;
  readonly restore: () => void;
  /** All chosen ones are archived. */
  readonly isArchived: () => boolean;
}

/** The commands of the list, in menu, palette and under their keys; `chosen` are ids. */
export function useListActions(chosen: readonly string[]): ListActions {
  const { t } = useTranslation('clients');
  const { rows, openTask } = useClients();
  const { run } = useCommand('client.change');
  const [first, second] = chosen;
  /** Looked up when asked for: all of many thousand rows can be chosen by one key. */
  const chosenRows = () => {
    const ids = new Set(chosen);
    return rows.filter(({ id }) => ids.has(id));
  };
  const isArchived = () =>
    rows.find(({ id }) => id === first)?.status === 'archived' &&
    chosenRows().every(({ status }) => status === 'archived');
  const setStatus = (value: 'archived' | null) => {
    if (chosen.length === 0) return;
    void run({ clientIds: [...chosen], change: { field: 'status', value } }).then((done) => {
      if (done === undefined) return;
      showToast(t(value === null ? 'list.restored' : 'list.archived', { count: chosen.length }));
    });
  };
  const actions: ListActions = {
    isArchived,
    open: () => {
      if (first !== undefined) goTo({ name: 'client', clientId: first, tab: 'dossier' });
    },
    merge: () => {
      if (first === undefined || second === undefined) return;
      const [one, other] = chosenRows();
      const isSwapped = (one?.ownE4 ?? 0) < (other?.ownE4 ?? 0);
      const [keptId, goneId] = isSwapped ? [other?.id, one?.id] : [one?.id, other?.id];
      if (keptId !== undefined && goneId !== undefined) openTask({ kind: 'merge', keptId, goneId });
    },
    parent: () => {
      if (chosen.length > 0) openTask({ kind: 'parent', clientIds: chosen });
    },
    archive: () => setStatus('archived'),
    restore: () => setStatus(null),
  };
  useScreenActions([
    {
      id: 'clients.paste',
      label: (translate) => translate('clients:actions.paste'),
      menu: 'edit',
      group: 3,
      run: () => openTask({ kind: 'paste', text: '' }),
    },
    {
      id: 'clients.parent',
      label: (translate) => translate('clients:actions.parent'),
      menu: 'edit',
      group: 4,
      shortcut: 'Ctrl+Shift+P',
      isEnabled: () => chosen.length > 0,
      run: actions.parent,
    },
    {
      id: 'clients.merge',
      label: (translate) => translate('clients:actions.merge'),
      menu: 'edit',
      group: 4,
      shortcut: 'Ctrl+Shift+M',
      isEnabled: () => chosen.length === 2,
      run: actions.merge,
    },
    {
      id: 'clients.duplicates',
      label: (translate) => translate('clients:actions.duplicates'),
      menu: 'edit',
      group: 4,
      run: () => openTask({ kind: 'duplicates' }),
    },
    {
      id: 'clients.archive',
      label: (translate) =>
        translate(isArchived() ? 'clients:actions.restore' : 'clients:actions.archive'),
      menu: 'edit',
      group: 4,
      isEnabled: () => chosen.length > 0,
      run: () => (isArchived() ? actions.restore : actions.archive)(),
    },
    {
      id: 'clients.guards',
      label: (translate) => translate('clients:actions.guards'),
      menu: 'view',
      group: 4,
      shortcut: 'Ctrl+G',
      run: () => changeList({ isGuardsOpen: !clientsStore.getState().list.isGuardsOpen }),
    },
  ]);
  return actions;
}
