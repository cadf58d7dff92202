import { useTranslation } from 'react-i18next';
import styles from './Promises.module.css';

/** What a stranger wants to know before opening a file. */
export function Promises() {
  const { t } = useTranslation('welcome');
  return (
    <dl className={styles.promises}>
      {(['readOnly', 'offline', 'exportable'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`promise.${name}`)}</dt>
          <dd>{t(`promise.${name}Text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
