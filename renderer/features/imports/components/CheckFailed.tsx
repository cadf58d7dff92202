import type { AppError } from '@shared/errors/app-error';
import type { ErrorCode } from '@shared/errors/error-code';
import { useErrorMessage } from '../../../i18n/use-error-message';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { useImport } from '../hooks/import-context';

/** The file is not what was opened: what stands on the screen is of no use any more. */
const OTHER_FILE: ReadonlySet<ErrorCode> = new Set(['FILE_CHANGED', 'FILE_NOT_FOUND', 'NOT_FOUND']);

/** Why the whole sheet could not be read, and how to go on. */
export function CheckFailed({ error }: { readonly error: AppError }) {
  const { t, check, reopen } = useImport();
  const message = useErrorMessage()(error);
  return (
    <Notice
      tone="bad"
      actions={
        <Button size="sm" onPress={OTHER_FILE.has(error.code) ? reopen : check.again}>
          {t(OTHER_FILE.has(error.code) ? 'checking.reopen' : 'checking.again')}
        </Button>
      }
    >
      <strong>{message.happened}.</strong> {message.safe} {message.next}
    </Notice>
  );
}
