import { useTranslation } from 'react-i18next';
import type { JudgedCategory } from '@shared/analysis/white-space/judge-place';
import { cx } from '../../../ui/cx';
import { StateGlyph } from './StateGlyph';
import styles from './State.module.css';

export interface StateWordProps {
  readonly cell: Pick<JudgedCategory, 'state' | 'reason' | 'contradicted'>;
}

/** State of a cell with its sign; in italics where a person's word stands behind it. */
export function StateWord({ cell }: StateWordProps) {
  const { t } = useTranslation('market');
  return (
    <span className={cx(styles.word, cell.reason === 'said' && styles.said)}>
      <StateGlyph state={cell.state} />
      {t(`state.${cell.state}`)}
      {cell.contradicted === null ? null : (
        <span
          className={styles.warn}
          title={t('contradicted', { state: t(`state.${cell.contradicted}`) })}
        >
          !
        </span>
      )}
    </span>
  );
}
