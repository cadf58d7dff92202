import { useTranslation } from 'react-i18next';
import type { Freshness } from '@shared/analysis/dossier/fact-freshness';
import { cx } from '../../../ui/cx';
import styles from './DossierTable.module.css';

const BARS: Readonly<Record<Freshness, number>> = { fresh: 3, ageing: 2, stale: 1, expired: 0 };

/** How fresh a fact is: bars and the word. */
export function FreshnessMark({ freshness }: { readonly freshness: Freshness }) {
  const { t } = useTranslation('dossier');
  const isOld = freshness === 'stale' || freshness === 'expired';
  return (
    <div className={cx(styles.fresh, isOld && styles.old)}>
      {[1, 2, 3].map((bar) => (
        <i key={bar} className={bar <= BARS[freshness] ? styles.on : undefined} aria-hidden />
      ))}
      <span>{t(`freshness.${freshness}`)}</span>
    </div>
  );
}
