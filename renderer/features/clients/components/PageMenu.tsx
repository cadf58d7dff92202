import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { goTo } from '../../../lib/navigation/navigation-store';
import { IconButton } from '../../../ui/button/IconButton';
import { Ellipsis } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { clientsStore, showStanding } from '../store';
import { MergeDialog } from './MergeDialog';
import { MergeWithDialog } from './MergeWithDialog';
import { ParentDialog } from './ParentDialog';

type Task =
  | { readonly kind: 'parent' | 'choose' }
  | { readonly kind: 'merge'; readonly keptId: string; readonly goneId: string };

/** What else can be done with the client of the page. */
export function PageMenu({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.change');
  const [task, setTask] = useState<Task | null>(null);
  const isArchived = page.status.status === 'archived';
  const close = () => setTask(null);
  return (
    <>
      <MenuButton
        label={t('page.more')}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label={t('page.more')} />}
        groups={[
          {
            id: 'standing',
            entries: [{ id: 'standing', label: t('standing.title'), kbd: 'Ctrl I' }],
          },
          {
            id: 'client',
            entries: [
              { id: 'parent', label: t('actions.parent') },
              { id: 'merge', label: t('actions.mergeWith') },
              { id: 'archive', label: t(isArchived ? 'actions.restore' : 'actions.archive') },
            ],
          },
        ]}
        onAction={(id) => {
          if (id === 'standing') showStanding(!clientsStore.getState().isStandingOpen);
          if (id === 'parent') setTask({ kind: 'parent' });
          if (id === 'merge') setTask({ kind: 'choose' });
          if (id === 'archive')
            void run({
              clientIds: [page.id],
              change: { field: 'status', value: isArchived ? null : 'archived' },
            });
        }}
      />
      {task?.kind === 'parent' ? <ParentDialog clientIds={[page.id]} onClose={close} /> : null}
      {task?.kind === 'choose' ? (
        <MergeWithDialog
          page={page}
          onClose={close}
          onChoose={(goneId) => setTask({ kind: 'merge', keptId: page.id, goneId })}
        />
      ) : null}
      {task?.kind === 'merge' ? (
        <MergeDialog
          key={task.keptId}
          keptId={task.keptId}
          goneId={task.goneId}
          onClose={close}
          onSwap={() => setTask({ kind: 'merge', keptId: task.goneId, goneId: task.keptId })}
          onMerged={(clientId) => {
            close();
            goTo({ name: 'client', clientId, tab: 'dossier' });
          }}
        />
      ) : null}
    </>
  );
}
