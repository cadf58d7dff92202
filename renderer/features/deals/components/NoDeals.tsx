import { useRpc } from '../../../data/use-rpc';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Building2, ChartNoAxesColumn, Plus } from '../../../ui/icon/icons';
import { usePipeline } from '../hooks/pipeline-context';
import { openPart } from '../store';
import styles from './PipelineScreen.module.css';

/** What the pipeline is for, and the way to the first deal: a deal has a client, so that clients come first. */
export function NoDeals() {
  const { t } = usePipeline();
  const { data } = useRpc('client.keyClients', {});
  const hasClients = data === undefined || data.total > 0;
  return (
    <EmptyState
      icon={ChartNoAxesColumn}
      title={t('empty.title')}
      action={
        hasClients ? (
          <span className={styles.buttons}>
            <Button
              variant="primary"
              icon={Plus}
              onPress={() => openPart({ kind: 'add', clientId: null })}
            >
              {t('empty.action')}
            </Button>
            <Button onPress={() => openPart({ kind: 'paste', text: '' })}>
              {t('empty.paste')}
            </Button>
          </span>
        ) : (
          <Button variant="primary" icon={Building2} onPress={() => goTo({ name: 'clients' })}>
            {t('empty.clients')}
          </Button>
        )
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
