import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { runAction } from '../../../lib/actions/action-store';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FileInput, Grid3x3 } from '../../../ui/icon/icons';
import { PortfolioBoard } from '../components/PortfolioBoard';
import styles from '../components/PortfolioScreen.module.css';
import { useKeptScreen } from '../hooks/use-kept-screen';
import { portfolioStore } from '../store';

/** Matrix, curve, clients and one client's arithmetic, under settings that apply at once. */
export function PortfolioScreen() {
  const { t } = useTranslation('portfolio');
  const isReady = useKeptScreen();
  const settings = useStore(portfolioStore, (state) => state.settings);
  const query = useRpc('portfolio.get', { settings }, { isEnabled: isReady, keepPrevious: true });
  if (query.isError && !query.data) {
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  }
  if (query.data === undefined) {
    return (
      <p className={styles.loading} role="status">
        {t('loading')}
      </p>
    );
  }
  if (query.data === null) {
    return (
      <EmptyState
        icon={Grid3x3}
        title={t('empty.title')}
        action={
          <Button variant="primary" icon={FileInput} onPress={() => runAction('import.choose')}>
            {t('empty.action')}
          </Button>
        }
      >
        {t('empty.text')}
      </EmptyState>
    );
  }
  return <PortfolioBoard view={query.data} isUpdating={query.isPlaceholderData} />;
}
