import type { Objective } from '@shared/analysis/plan/plan-model';
import { nextAction } from '@shared/analysis/plan/plan-breaches';
import { cx } from '../../../../ui/cx';
import type { Paper } from '../../hooks/use-paper';
import { monthsBefore } from '../../model/since-days';
import { boardItems, standings } from '../../model/board-view';
import { layoutBoard } from '../../model/board-layout';
import { measureLabel } from '../../model/measure-text';
import { BoardPicture, boardShape } from '../board/BoardPicture';
import styles from './Paper.module.css';

interface PartProps {
  readonly paper: Paper;
}

/** The three answers with their evidence. */
export function Answers({ paper, isShort }: PartProps & { readonly isShort: boolean }) {
  const { t, plan, now, words, evidence, editor } = paper;
  const text = isShort ? styles.clamped : undefined;
  return (
    <>
      {(['position', 'potential'] as const).map((axis) => (
        <div key={axis} className={styles.answer}>
          <h2>
            {t(`question.${axis}`)}
            <b>{words.value(axis, now[axis]?.value)}</b>
          </h2>
          <p className={text}>{now[axis]?.argument ?? t('give.notSaid')}</p>
          {editor.evidence[axis].length === 0 ? null : (
            <p className={styles.evidence}>{editor.evidence[axis].map(evidence).join(' · ')}</p>
          )}
        </div>
      ))}
      <div className={styles.answer}>
        <h2>
          {paper.goalLabel}
          {paper.strategyName === null ? null : <b>{paper.strategyName}</b>}
        </h2>
        <p className={text}>{plan.goal ?? t('give.notSaid')}</p>
        {isShort || paper.strategyWay === null ? null : (
          <p className={styles.evidence}>{paper.strategyWay}</p>
        )}
      </div>
    </>
  );
}

/** Where the client stands and stood a year ago, or when it was first rated if that was later. */
export function PaperBoard({
  paper,
  width,
  height,
}: PartProps & { readonly width: number; readonly height: number }) {
  const { t, editor } = paper;
  const yearAgo = monthsBefore(editor.today, 12);
  const first = editor.ratings.find((rating) => rating.axis === 'potential')?.day ?? yearAgo;
  const since = first > yearAgo ? first : yearAgo;
  // Its name stands on top of the page; here there would be room for half of it.
  const client = { ...editor.client, name: '' };
  const alone = standings(
    [{ client, ratings: editor.ratings, plan: null, done: [], budgetE4: null }],
    since,
    editor.today,
    'matrix',
  );
  return (
    <BoardPicture
      isStatic
      width={width}
      height={height}
      axis="matrix"
      layout={layoutBoard(
        boardItems(alone, editor.client.id),
        boardShape('matrix', width, height),
        measureLabel,
      )}
      chosenId={editor.client.id}
      label={t('board.title')}
    />
  );
}

interface ObjectivesTableProps extends PartProps {
  readonly objectives: readonly Objective[];
}

/** Objectives in one line each, as the plan shows them. */
export function ObjectivesTable({ paper, objectives }: ObjectivesTableProps) {
  const { t, format } = paper;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('objectives.objective')}</th>
          <th>{t('objectives.fromTo')}</th>
          <th>{t('objectives.by')}</th>
          <th>{t('objectives.strategy')}</th>
          <th>{t('objectives.nextAction')}</th>
          <th className={styles.end}>{t('objectives.planned')}</th>
          <th className={styles.end}>{t('objectives.actual')}</th>
        </tr>
      </thead>
      <tbody>
        {objectives.map((objective) => {
          const action = nextAction(objective);
          const { verdict, planned, actual } = paper.control(objective);
          const isMilestone = objective.metric === 'milestone';
          return (
            <tr key={objective.id}>
              <th>{objective.name}</th>
              <td className={cx(!isMilestone && styles.nowrap)}>{paper.fromTo(objective)}</td>
              <td className={styles.nowrap}>{format.isoDay(objective.dueDay)}</td>
              <td>
                <span className={styles.clamped}>
                  {objective.strategies.map(({ text }) => text).join('; ') || (
                    <span className={styles.warn}>{t('breach.no-strategy')}</span>
                  )}
                </span>
              </td>
              <td>
                {action ? (
                  <>
                    {action.text}
                    <small>{paper.whoWhen(action)}</small>
                  </>
                ) : verdict === 'reached' ? (
                  '–'
                ) : (
                  <span className={styles.warn}>{t('breach.no-next-action')}</span>
                )}
              </td>
              <td className={styles.end}>{isMilestone ? '–' : paper.figure(planned, objective)}</td>
              <td className={cx(styles.end, verdict === 'outside' && styles.warn)}>
                {isMilestone
                  ? actual === 1
                    ? t('objectives.reached')
                    : t('objectives.notReached')
                  : paper.figure(actual, objective)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
