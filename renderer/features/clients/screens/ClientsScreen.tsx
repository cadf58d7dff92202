import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { runAction } from '../../../lib/actions/action-store';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Building2, FileInput, Plus } from '../../../ui/icon/icons';
import { ClientsBoard } from '../components/ClientsBoard';
import styles from '../components/ClientsScreen.module.css';
import { ListTasks } from '../components/ListTasks';
import { ClientsContext } from '../hooks/clients-context';
import type { Clients, ListTask } from '../hooks/clients-context';
import { useKeptList } from '../hooks/use-kept-list';
import { toListRows } from '../model/client-row';

/** All clients: filtered, edited in place, merged, put under one another; and the guards over key clients. */
export function ClientsScreen() {
  const { t } = useTranslation('clients');
  const isReady = useKeptList();
  const query = useRpc('client.list', {}, { isEnabled: isReady });
  const [task, setTask] = useState<ListTask | null>(null);
  const answer = query.data;
  const clients: Clients | null = useMemo(
    () => (answer ? { answer, rows: toListRows(answer), openTask: setTask } : null),
    [answer],
  );
  if (query.isError && !answer) {
    return (
      <EmptyState
        title={t('list.failed')}
        action={<Button onPress={() => void query.refetch()}>{t('list.retry')}</Button>}
      />
    );
  }
  if (clients === null) {
    return (
      <p className={styles.loading} role="status">
        {t('list.loading')}
      </p>
    );
  }
  return (
    <ClientsContext value={clients}>
      {clients.rows.length === 0 ? (
        <EmptyState
          icon={Building2}
          title={t('empty.title')}
          action={
            <div className={styles.emptyActions}>
              <Button variant="primary" icon={FileInput} onPress={() => runAction('import.choose')}>
                {t('empty.import')}
              </Button>
              <Button icon={Plus} onPress={() => runAction('clients.new')}>
                {t('empty.byHand')}
              </Button>
              <Button onPress={() => setTask({ kind: 'paste', text: '' })}>
                {t('empty.paste')}
              </Button>
            </div>
          }
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <ClientsBoard />
      )}
      <ListTasks task={task} />
    </ClientsContext>
  );
}
