import type { Objective } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { cx } from '../../../../ui/cx';
import { usePaper } from '../../hooks/use-paper';
import type { Paper } from '../../hooks/use-paper';
import { PenetrationSection } from '../editor/PenetrationSection';
import { Answers, PaperBoard } from './PaperParts';
import { PaperTop } from './PaperTop';
import styles from './Paper.module.css';

/** The whole plan upright over several pages, for our own eyes. */
export function FullPlan({ editor }: { readonly editor: PlanEditor }) {
  const paper = usePaper(editor);
  if (!paper) return null;
  const { t, format, plan, words } = paper;
  return (
    <article className={cx(styles.paper, styles.upright)}>
      <PaperTop paper={paper} isClient={false} />
      <section className={cx(styles.section, styles.pair, 'keep')}>
        <div>
          <Answers paper={paper} isShort={false} />
        </div>
        <PaperBoard paper={paper} width={332} height={290} />
      </section>
      <section className={cx(styles.section, 'keep')}>
        <h2>{t('give.history')}</h2>
        <table className={styles.table}>
          <tbody>
            {editor.ratings.map((rating) => (
              <tr key={rating.id}>
                <td className={styles.nowrap}>{format.isoDay(rating.day)}</td>
                <th
                  className={styles.nowrap}
                >{`${t(`axis.${rating.axis}`)}: ${words.value(rating.axis, rating.value)}`}</th>
                <td>{rating.argument}</td>
                <td className={styles.nowrap}>{rating.author ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {editor.penetration.rows.length === 0 ? null : (
        <section className={cx(styles.section, 'keep')}>
          <PenetrationSection editor={editor} isReadOnly isOnPaper />
        </section>
      )}
      <section className={styles.section}>
        <h2 className={styles.head}>{t('objectives.title')}</h2>
        {plan.objectives.map((objective, index) => (
          <ObjectiveBlock
            key={objective.id}
            paper={paper}
            objective={objective}
            number={index + 1}
          />
        ))}
      </section>
      <section className={cx(styles.section, 'keep')}>
        <h2>{t('give.risks')}</h2>
        {plan.risks.length === 0 ? (
          <p className={styles.quiet}>{t('give.notSaid')}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{t('risks.text')}</th>
                <th>{t('risks.likelihood')}</th>
                <th>{t('risks.effect')}</th>
                <th>{t('risks.response')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.risks.map((risk) => (
                <tr key={risk.id}>
                  <th>{risk.text}</th>
                  <td>{t(`risks.likelihoodLevel.${risk.likelihood ?? 'none'}`)}</td>
                  <td>{t(`risks.effectLevel.${risk.effect ?? 'none'}`)}</td>
                  <td>{risk.response ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className={cx(styles.section, 'keep')}>
        <h2>{t('give.resources')}</h2>
        <p>{plan.resourcesAsked ?? t('give.notSaid')}</p>
      </section>
      <section className={cx(styles.section, 'keep')}>
        <div className={styles.decision}>
          <h2>{t('give.decision')}</h2>
          <p>{plan.decisionWanted ?? t('give.notSaid')}</p>
        </div>
      </section>
    </article>
  );
}

interface ObjectiveBlockProps {
  readonly paper: Paper;
  readonly objective: Objective;
  readonly number: number;
}

function ObjectiveBlock({ paper, objective, number }: ObjectiveBlockProps) {
  const { t, format } = paper;
  const status = paper.control(objective);
  const isMilestone = objective.metric === 'milestone';
  return (
    <div className={cx(styles.objective, 'keep')}>
      <h3>{`${number}. ${objective.name}`}</h3>
      <p className={styles.facts}>
        <span>{t(`metric.${objective.metric ?? 'none'}`)}</span>
        <span>{paper.fromTo(objective)}</span>
        <span>{`${t('objectives.by')} ${format.isoDay(objective.dueDay)}`}</span>
        {isMilestone ? null : (
          <>
            <span>{`${t('objectives.planned')} ${paper.figure(status.planned, objective)}`}</span>
            <span className={cx(status.verdict === 'outside' && styles.warn)}>
              {`${t('objectives.actual')} ${paper.figure(status.actual, objective)}`}
            </span>
            <span>{`${t('objectives.tolerance')} ${paper.figure(status.tolerance, objective)}`}</span>
          </>
        )}
        {objective.onDeviation === null ? null : (
          <span>{t('verdict.react', { what: objective.onDeviation })}</span>
        )}
      </p>
      {objective.strategies.length === 0 ? (
        <p className={styles.warn}>{t('breach.no-strategy')}</p>
      ) : null}
      {objective.strategies.map((strategy) => (
        <table key={strategy.id} className={cx(styles.table, styles.actions)}>
          <colgroup>
            <col className={styles.what} />
            <col className={styles.how} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th colSpan={3}>{strategy.text}</th>
            </tr>
          </thead>
          <tbody>
            {strategy.actions.map((action) => (
              <tr key={action.id}>
                <td className={cx(action.doneDay !== null && styles.done)}>
                  {action.text}
                  {action.result === null ? null : <small>{action.result}</small>}
                </td>
                <td>{action.category === null ? '' : t(`category.${action.category}`)}</td>
                <td>{paper.whoWhen(action)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
