import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../ui/field/SearchField';
import { Segmented } from '../../../ui/segmented/Segmented';
import styles from './Plan.module.css';

export interface PlanScopeProps {
  readonly scope: 'key' | 'all';
  /** Without key clients there is nothing to choose between. */
  readonly hasKey: boolean;
  readonly onScope: (scope: 'key' | 'all') => void;
  readonly find: string;
  readonly onFind: (find: string) => void;
}

/** Whose plans are shown: key clients, all, or those with a name. */
export function PlanScope({ scope, hasKey, onScope, find, onFind }: PlanScopeProps) {
  const { t } = useTranslation('market');
  return (
    <>
      <div className={styles.find}>
        <SearchField
          label={t('plan.find')}
          size="sm"
          glyph="search"
          value={find}
          onChange={onFind}
        />
      </div>
      {hasKey ? (
        <Segmented
          label={t('plan.scopeLabel')}
          size="sm"
          selectedKey={scope}
          onChange={onScope}
          items={[
            { key: 'key', label: t('scope.key') },
            { key: 'all', label: t('scope.all') },
          ]}
        />
      ) : null}
    </>
  );
}
