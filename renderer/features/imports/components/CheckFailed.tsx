import type { AppError } from '@shared/errors/app-error';
import { useErrorMessage } from '../../../i18n/use-error-message';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { useImport } from '../hooks/import-context';

/** Why the whole sheet could not be read, and how to go on. */
export function CheckFailed({ error }: { readonly error: AppError }) {
  const { t, checkAgain } = useImport();
  const message = useErrorMessage()(error);
  return (
    <Notice
      tone="bad"
      actions={
        <Button size="sm" onPress={checkAgain}>
          {t('checking.again')}
        </Button>
      }
    >
      <strong>{message.happened}.</strong> {message.safe} {message.next}
    </Notice>
  );
}
