import { useTranslation } from 'react-i18next';
import type { ReadOnlyReason } from '@shared/ipc/workspace-methods';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';

export interface ReadOnlyBannerProps {
  readonly reason: ReadOnlyReason;
  readonly onSaveCopy: () => void;
}

/** Says over every screen why nothing can be changed, and offers the way on. */
export function ReadOnlyBanner({ reason, onSaveCopy }: ReadOnlyBannerProps) {
  const { t } = useTranslation('shell');
  return (
    <Notice
      actions={
        <Button variant="link" onPress={onSaveCopy}>
          {t('readOnly.saveCopy')}
        </Button>
      }
    >
      {t(`readOnly.${reason}`)}
    </Notice>
  );
}
