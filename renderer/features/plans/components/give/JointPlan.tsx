import { sharedPlan } from '@shared/analysis/plan/client-safe';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { cx } from '../../../../ui/cx';
import { usePaper } from '../../hooks/use-paper';
import { PaperTop } from './PaperTop';
import styles from './Paper.module.css';

interface JointPlanProps {
  readonly editor: PlanEditor;
  /** Every action with its result, upright; else open ones only, across. */
  readonly isFull: boolean;
}

/** What the client may read: the goal in his terms, the shared objectives, and who does what by when. */
export function JointPlan({ editor, isFull }: JointPlanProps) {
  const paper = usePaper(editor);
  if (!paper) return null;
  const { t, format, plan } = paper;
  const shared = sharedPlan(plan);
  return (
    <article className={cx(styles.paper, isFull ? styles.upright : styles.across, 'page')}>
      <PaperTop paper={paper} isClient />
      {shared.goal === null ? null : (
        <section>
          <p className={styles.goal}>{shared.goal}</p>
        </section>
      )}
      {shared.objectives.length === 0 ? (
        <p className={styles.section}>{t('give.nothingShared')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('objectives.objective')}</th>
              <th>{t('objectives.fromTo')}</th>
              <th>{t('objectives.by')}</th>
              <th>{isFull ? t('give.allActions') : t('give.actions')}</th>
              <th>{t('give.whatWhen')}</th>
            </tr>
          </thead>
          {shared.objectives.map(({ objective, actions }) => {
            const shown = isFull ? actions : actions.filter(({ doneDay }) => doneDay === null);
            const span = Math.max(1, shown.length);
            return (
              <tbody key={objective.id}>
                {(shown.length === 0 ? [null] : shown).map((action, index) => (
                  <tr key={action?.id ?? 'none'}>
                    {index === 0 ? (
                      <>
                        <th rowSpan={span}>{objective.name}</th>
                        <td rowSpan={span}>{paper.fromTo(objective)}</td>
                        <td rowSpan={span}>{format.isoDay(objective.dueDay)}</td>
                      </>
                    ) : null}
                    <td className={cx(action?.doneDay !== null && styles.done)}>
                      {action?.text ?? '–'}
                      {isFull && action?.result ? <small>{action.result}</small> : null}
                    </td>
                    <td>{action ? paper.whoWhen(action) : ''}</td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      )}
    </article>
  );
}
