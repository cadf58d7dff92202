import type { ReactNode } from 'react';
import { Button } from '../../../ui/button/Button';
import { Plus } from '../../../ui/icon/icons';
import { useDossier } from '../hooks/dossier-context';
import styles from './DossierTable.module.css';

interface ListHeadProps {
  readonly title: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** Said while the list is empty. */
  readonly none: string;
  /** The row of column headers; null while the list is empty. */
  readonly columns: ReactNode;
}

/** Above a list within the dossier: its name, the way to add to it, and its columns. */
export function ListHead({ title, addLabel, onAdd, none, columns }: ListHeadProps) {
  const { t } = useDossier();
  return (
    <>
      <div role="row">
        <div role="gridcell" className={styles.subhead}>
          {title}
          <Button size="sm" variant="ghost" icon={Plus} label={addLabel} onPress={onAdd}>
            {t('add')}
          </Button>
        </div>
      </div>
      {columns ?? (
        <div role="row">
          <div role="gridcell" className={styles.nothing}>
            {none}
          </div>
        </div>
      )}
    </>
  );
}
