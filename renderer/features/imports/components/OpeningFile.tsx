import { useTranslation } from 'react-i18next';
import type { JobProgress } from '../../../data/run-job';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Progress } from '../../../ui/progress/Progress';
import { focusOnMount } from '../hooks/focus-on-mount';
import styles from './ImportScreen.module.css';

export interface OpeningFileProps {
  readonly fileName: string;
  readonly progress: JobProgress | null;
  readonly onCancel: () => void;
}

/** While the file is opened: what happens, and the way out. */
export function OpeningFile({ fileName, progress, onCancel }: OpeningFileProps) {
  const { t } = useTranslation('imports');
  return (
    <EmptyState
      title={t('opening.title', { file: fileName })}
      action={
        <div className={styles.opening}>
          <Progress
            label={t('opening.progress')}
            ratio={progress && progress.total > 0 ? progress.done / progress.total : null}
          />
          <Button kbd="Esc" ref={focusOnMount} onPress={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      }
    >
      {t('opening.text')}
    </EmptyState>
  );
}
