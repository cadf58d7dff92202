import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import styles from './Kbd.module.css';

/** A key or key chord as it is written on the keys, the space bar by its name in the language; `isBoxed` draws the key's edge. */
export function Kbd({
  keys,
  isBoxed = false,
}: {
  readonly keys: string;
  readonly isBoxed?: boolean;
}) {
  const { t } = useTranslation('kit');
  return (
    <kbd className={cx(styles.kbd, isBoxed && styles.boxed)}>
      {keys.replace('Space', () => t('space'))}
    </kbd>
  );
}
