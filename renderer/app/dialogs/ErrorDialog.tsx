import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { dismissError, errorStore } from '../../data/error-store';
import { useErrorMessage } from '../../i18n/use-error-message';
import { copyText } from '../../lib/copy-text';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './Dialogs.module.css';

/**
 * A failure in words: what happened, what is safe, what to do next. Several come one after another. Where the workspace
 * is open for reading, the way on is a button.
 */
export function ErrorDialog({ onSaveCopy }: { readonly onSaveCopy: () => void }) {
  const { t } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const say = useErrorMessage();
  const errors = useStore(errorStore, (state) => state.errors);
  const [error] = errors;
  if (!error) return null;
  const { happened, safe, next, details } = say(error);
  const copied = [`${error.code}: ${happened}`, ...details].join('\n');
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={happened}
      onClose={dismissError}
      {...(error.code === 'READ_ONLY'
        ? {
            primary: {
              label: shell('action.saveCopy'),
              onPress: () => {
                dismissError();
                onSaveCopy();
              },
            },
          }
        : {})}
      {...(details.length > 0
        ? { secondary: { label: t('dialog.copy'), onPress: () => void copyText(copied) } }
        : {})}
    >
      <p>{safe}</p>
      <p>{next}</p>
      {details.length > 0 ? (
        <ul className={styles.details} data-selectable>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      ) : null}
      {errors.length > 1 ? (
        <p className={styles.quiet}>{t('dialog.more', { count: errors.length - 1 })}</p>
      ) : null}
    </Dialog>
  );
}
