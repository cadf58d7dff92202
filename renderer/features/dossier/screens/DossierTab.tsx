import { useScreenState } from '../../../data/use-screen-state';
import { useRpc } from '../../../data/use-rpc';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { DossierBoard } from '../components/DossierBoard';
import styles from './DossierTab.module.css';

interface DossierTabProps {
  readonly clientId: string;
  /** Fact, event or competitor to look at first, when the search led here. */
  readonly focusId?: string | undefined;
}

/** A client's dossier with what stands beside it. */
export function DossierTab({ clientId, focusId }: DossierTabProps) {
  const { t } = useTranslation('dossier');
  const { data, isError, refetch } = useRpc('dossier.get', { clientId });
  const draft = useScreenState('dossier-draft');
  if (isError)
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void refetch()}>{t('retry')}</Button>}
      />
    );
  if (data === undefined || draft.kept === undefined)
    return (
      <p className={styles.busy} role="status">
        {t('loading')}
      </p>
    );
  return (
    <DossierBoard
      key={`${clientId} ${focusId ?? ''}`}
      clientId={clientId}
      focusId={focusId}
      dossier={data}
      draft={draft}
    />
  );
}
