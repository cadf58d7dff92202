import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FileInput } from '../../../ui/icon/icons';
import { PastImports } from '../components/PastImports';
import styles from '../components/PastImports.module.css';

export interface ImportsScreenProps {
  /** Starts an import: asks for the file first. */
  readonly onImport: () => void;
  /** Stands below the list. */
  readonly below?: ReactNode;
}

/** Past imports: what each brought, what it held back, and the way to take it back. */
export function ImportsScreen({ onImport, below = null }: ImportsScreenProps) {
  const { t } = useTranslation('imports');
  const query = useRpc('import.list', {});
  if (query.isError) {
    return (
      <EmptyState
        title={t('past.failed')}
        action={<Button onPress={() => void query.refetch()}>{t('past.retry')}</Button>}
      />
    );
  }
  if (query.data === undefined) {
    return (
      <p className={styles.loading} role="status">
        {t('past.loading')}
      </p>
    );
  }
  if (query.data.length === 0) {
    return (
      <EmptyState
        icon={FileInput}
        title={t('past.empty.title')}
        action={
          <Button variant="primary" icon={FileInput} onPress={onImport}>
            {t('past.empty.action')}
          </Button>
        }
      >
        {t('past.empty.text')}
      </EmptyState>
    );
  }
  return <PastImports batches={query.data} onImport={onImport} below={below} />;
}
