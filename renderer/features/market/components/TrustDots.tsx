import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx';
import { trustKey } from '../model/trust-key';
import styles from './State.module.css';

/** How sure an estimate is, 1 to 3, as dots with their words. */
export function TrustDots({ level }: { readonly level: number }) {
  const { t } = useTranslation('market');
  const words = t('trust.label', { level, name: t(trustKey(level)) });
  return (
    <span className={styles.dots} role="img" aria-label={words} title={words}>
      {[1, 2, 3].map((dot) => (
        <span key={dot} className={cx(styles.dot, dot <= level && styles.dotFull)} />
      ))}
    </span>
  );
}
