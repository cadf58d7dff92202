import { horizonEnd } from '@shared/analysis/plan/plan-horizon';
import type { Paper } from '../../hooks/use-paper';
import styles from './Paper.module.css';

interface PaperTopProps {
  readonly paper: Paper;
  readonly isClient: boolean;
}

/** Whose plan over which years, of which day, and for whose eyes. */
export function PaperTop({ paper, isClient }: PaperTopProps) {
  const { t, format, plan, editor } = paper;
  const years = {
    from: plan.fromDay.slice(0, 4),
    to: horizonEnd(plan.fromDay, plan.years).slice(0, 4),
  };
  return (
    <header className={styles.top}>
      <div>
        <p>{isClient ? t('give.jointTitle', years) : t('give.planTitle', years)}</p>
        <h1>{editor.client.name}</h1>
      </div>
      <div className={styles.state}>
        {isClient ? (
          <p>{t('give.with', { firm: editor.workspaceName })}</p>
        ) : (
          <span className={styles.mark}>{t('give.internal')}</span>
        )}
        <p>
          {isClient
            ? t('give.stateClient', { day: format.isoDay(editor.today) })
            : t('give.stateOf', {
                day: format.isoDay(editor.today),
                version: plan.version,
                status: t(`editor.status.${plan.status}`),
              })}
        </p>
      </div>
    </header>
  );
}
