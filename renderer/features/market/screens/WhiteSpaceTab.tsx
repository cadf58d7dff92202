import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer } from '@shared/ipc/market-answers';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { LayoutGrid } from '../../../ui/icon/icons';
import { CategoriesDialog } from '../components/CategoriesDialog';
import { SpaceBoard } from '../components/SpaceBoard';
import styles from '../components/Space.module.css';

/** White space of one client: what he buys, from us and from others, and what could still be ours. */
export function WhiteSpaceTab({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('market');
  const [isSorting, setSorting] = useState(false);
  const query = useRpc('market.whiteSpace', { clientId }, { keepPrevious: true });
  if (query.isError && !query.data)
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  if (!query.data)
    return (
      <p className={styles.summary} role="status">
        {t('loading')}
      </p>
    );
  return (
    <div className={styles.tab} data-screen="white-space">
      <Content answer={query.data} onCategories={() => setSorting(true)} />
      {isSorting ? <CategoriesDialog onClose={() => setSorting(false)} /> : null}
    </div>
  );
}

interface ContentProps {
  readonly answer: WhiteSpaceAnswer;
  readonly onCategories: () => void;
}

function Content({ answer, onCategories }: ContentProps) {
  const { t } = useTranslation('market');
  const isEmpty = answer.categories.length === 0;
  const { data } = useRpc('market.categories', {}, { isEnabled: isEmpty });
  if (!isEmpty) return <SpaceBoard answer={answer} onCategories={onCategories} />;
  const proposed = data?.proposals.length ?? 0;
  return (
    <EmptyState
      icon={LayoutGrid}
      title={t('space.empty.title')}
      action={
        <Button variant="primary" onPress={onCategories}>
          {t('space.empty.action')}
        </Button>
      }
    >
      {t('space.empty.text')}
      {proposed === 0 ? null : ` ${t('space.empty.proposed', { count: proposed })}`}
    </EmptyState>
  );
}
