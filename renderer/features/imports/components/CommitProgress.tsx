import type { JobProgress } from '../../../data/run-job';
import { Progress } from '../../../ui/progress/Progress';
import { useImport } from '../hooks/import-context';
import styles from './ImportScreen.module.css';

/** How far the import is, and what is safe meanwhile. */
export function CommitProgress({ progress }: { readonly progress: JobProgress | null }) {
  const { t, format } = useImport();
  const ratio = progress && progress.total > 0 ? progress.done / progress.total : null;
  const percent = ratio === null ? '' : format.percent(ratio, 0);
  const detail =
    progress?.secondsLeft == null
      ? t('running.percent', { percent })
      : t('running.percentLeft', { percent, time: format.seconds(progress.secondsLeft) });
  return (
    <>
      <span className={styles.progress}>
        <Progress
          label={progress ? t(`running.phase.${progress.phase}`) : t('running.start')}
          ratio={ratio}
          detail={detail}
        />
      </span>
      <span className={styles.safe}>{t('running.safe')}</span>
      <span className={styles.space} />
    </>
  );
}
