import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { MapBoard } from '../components/MapBoard';
import styles from '../components/MapBoard.module.css';
import { mapStore, openMap } from '../map-store';

/** The decision-maker map of a client. */
export function MapTab({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('people');
  const query = useRpc('people.map', { clientId });
  const isOpen = useStore(mapStore, (state) => state.clientId) === clientId;
  useEffect(() => openMap(clientId), [clientId]);
  if (query.isError && !query.data) {
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  }
  if (query.data === undefined || !isOpen) {
    return (
      <p className={styles.loading} role="status">
        {t('loading')}
      </p>
    );
  }
  return <MapBoard clientId={clientId} map={query.data} />;
}
