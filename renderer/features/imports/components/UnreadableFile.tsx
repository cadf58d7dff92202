import { useTranslation } from 'react-i18next';
import type { AppError } from '@shared/errors/app-error';
import type { ErrorCode } from '@shared/errors/error-code';
import { useErrorMessage } from '../../../i18n/use-error-message';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { CircleAlert } from '../../../ui/icon/icons';
import { focusOnMount } from '../hooks/focus-on-mount';
import styles from './ImportScreen.module.css';

/** Failures that may be gone the next time. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'BACKEND_STOPPED',
  'READER_CRASHED',
  'NO_PROGRESS',
  'FILE_NOT_READABLE',
  'FILE_NOT_FOUND',
  'DB_BUSY',
  'UNEXPECTED',
]);

export interface UnreadableFileProps {
  readonly error: AppError;
  readonly onRetry: () => void;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
}

/** A file that cannot be read: what happened, what is safe, what to do next. */
export function UnreadableFile({ error, onRetry, onChoose, onCancel }: UnreadableFileProps) {
  const { t } = useTranslation('imports');
  const { happened, safe, next, details } = useErrorMessage()(error);
  return (
    <EmptyState
      icon={CircleAlert}
      title={happened}
      action={
        <>
          <Button variant="primary" ref={focusOnMount} onPress={onChoose}>
            {t('unreadable.choose')}
          </Button>
          {PASSING.has(error.code) ? (
            <Button onPress={onRetry}>{t('unreadable.retry')}</Button>
          ) : null}
          <Button kbd="Esc" onPress={onCancel}>
            {t('unreadable.back')}
          </Button>
        </>
      }
    >
      {next} {safe}
      {details.length > 0 ? <span className={styles.details}>{details.join(' · ')}</span> : null}
    </EmptyState>
  );
}
