import { Button } from '../../../ui/button/Button';
import { SidePane } from '../../../ui/pane/SidePane';
import { Progress } from '../../../ui/progress/Progress';
import { cx } from '../../../ui/cx';
import { useImport } from '../hooks/import-context';
import { AgainstWorkspace } from './AgainstWorkspace';
import { CheckFailed } from './CheckFailed';
import { CheckStopped } from './CheckStopped';
import { ControlTotalSection } from './ControlTotalSection';
import { TodoList } from './TodoList';
import styles from './CheckPane.module.css';

/** What a pass over the whole sheet found: its sums, what is new, and what waits for a decision. */
export function CheckPane() {
  const { check, mapping, blocker, t } = useImport();
  const { last, progress, isRunning, error } = check;
  const isOld = last !== null && check.fresh === null;
  return (
    <SidePane label={t('pane.check')} size="narrow">
      <h2 className={styles.hidden}>{t('pane.check')}</h2>
      <div className={styles.busy}>
        {isRunning ? (
          <>
            <Progress
              label={t('checking.running')}
              ratio={progress && progress.total > 0 ? progress.done / progress.total : null}
              isLabelHidden={last !== null}
            />
            <span className={styles.stop}>
              <Button variant="link" size="sm" onPress={check.stop}>
                {t('checking.stop')}
              </Button>
            </span>
          </>
        ) : null}
      </div>
      {error ? <CheckFailed error={error} /> : null}
      {check.isStopped ? <CheckStopped /> : null}
      <div className={cx(styles.figures, isOld && styles.old)} aria-busy={isRunning}>
        {last ? (
          <>
            <ControlTotalSection check={last} />
            <AgainstWorkspace check={last} />
          </>
        ) : null}
        {!last && !isRunning && !error && mapping && blocker?.kind === 'mapping' ? (
          <p className={styles.paused}>{t('checking.paused')}</p>
        ) : null}
      </div>
      <TodoList />
    </SidePane>
  );
}
