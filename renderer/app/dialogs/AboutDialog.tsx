import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../data/use-app-info';
import { Dialog } from '../../ui/dialog/Dialog';
import { closeDialog } from './dialog-store';
import styles from './Dialogs.module.css';

/** Version, promise, licences. */
export function AboutDialog() {
  const { t } = useTranslation('shell');
  const { info } = useAppInfo();
  return (
    <Dialog isOpen title={t('about.title')} onClose={closeDialog}>
      <p className={styles.version}>{t('about.version', { version: info?.version ?? '' })}</p>
      <p>{t('about.offline')}</p>
      <p className={styles.quiet}>{t('about.licences')}</p>
    </Dialog>
  );
}
