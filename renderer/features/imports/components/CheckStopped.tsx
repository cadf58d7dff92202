import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { useImport } from '../hooks/import-context';

/** Said after the user stopped the check: nothing was kept, everything set stays, and how to go on. */
export function CheckStopped() {
  const { t, check } = useImport();
  return (
    <Notice
      tone="info"
      actions={
        <Button size="sm" onPress={check.again}>
          {t('checking.again')}
        </Button>
      }
    >
      <strong>{t('checking.stopped')}</strong> {t('checking.stoppedText')}
    </Notice>
  );
}
