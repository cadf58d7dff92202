import type { PlanEditor } from '@shared/ipc/plan-answers';
import { cx } from '../../../../ui/cx';
import { usePaper } from '../../hooks/use-paper';
import { Answers, ObjectivesTable, PaperBoard } from './PaperParts';
import { PaperTop } from './PaperTop';
import styles from './Paper.module.css';

/** More than these do not fit on one page and stand in the full plan. */
const MOST_OBJECTIVES = 8;
const MOST_RISKS = 4;

/** The plan on one page across, for our own eyes: answers and board, objectives, risks, resources, the decision. */
export function PlanPage({ editor }: { readonly editor: PlanEditor }) {
  const paper = usePaper(editor);
  if (!paper) return null;
  const { t, plan } = paper;
  const more = plan.objectives.length - MOST_OBJECTIVES;
  return (
    <article className={cx(styles.paper, styles.across, 'page')}>
      <PaperTop paper={paper} isClient={false} />
      <div className={styles.columns}>
        <div>
          <Answers paper={paper} isShort />
          <PaperBoard paper={paper} width={332} height={200} />
        </div>
        <div>
          <h2>{t('objectives.title')}</h2>
          <ObjectivesTable paper={paper} objectives={plan.objectives.slice(0, MOST_OBJECTIVES)} />
          {more > 0 ? (
            <p className={styles.more}>{t('give.moreObjectives', { count: more })}</p>
          ) : null}
        </div>
      </div>
      <footer className={styles.bottom}>
        <div>
          <h2>{t('give.risks')}</h2>
          <ul>
            {plan.risks.slice(0, MOST_RISKS).map((risk) => (
              <li key={risk.id}>
                {risk.text}
                {risk.response === null ? null : (
                  <span className={styles.quiet}>{` → ${risk.response}`}</span>
                )}
              </li>
            ))}
            {plan.risks.length === 0 ? <li className={styles.quiet}>{t('give.notSaid')}</li> : null}
          </ul>
        </div>
        <div>
          <h2>{t('give.resources')}</h2>
          <p className={styles.clamped}>{plan.resourcesAsked ?? t('give.notSaid')}</p>
        </div>
        <div className={styles.decision}>
          <h2>{t('give.decision')}</h2>
          <p className={styles.clamped}>{plan.decisionWanted ?? t('give.notSaid')}</p>
        </div>
      </footer>
    </article>
  );
}
