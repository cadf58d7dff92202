import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ComparedField,
  ObjectiveChange,
  PlanComparison,
} from '@shared/analysis/plan/compare-plans';
import type { Objective, PlanSnapshot } from '@shared/analysis/plan/plan-model';
import { asStage } from '@shared/analysis/plan/board-cell';
import { useFormat } from '../../../../lib/format/use-format';
import { useBoardWords } from '../../hooks/use-board-words';
import { figureText } from '../../model/figure';
import { yearsOf } from '../../model/horizon-years';
import editorStyles from '../editor/Editor.module.css';
import styles from './Compare.module.css';

interface ComparisonBodyProps {
  readonly comparison: PlanComparison;
  readonly from: PlanSnapshot;
  readonly to: PlanSnapshot;
  readonly currency: string | null;
}

/** What moved, read from the top: ratings, what was done, objectives, words. */
export function ComparisonBody({ comparison, from, to, currency }: ComparisonBodyProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const words = useBoardWords();
  const figures = useFigures(currency);
  const { moves, done, added, removed, changed, unchanged, fields } = comparison;
  const isSame =
    moves.length + done.length + added.length + removed.length + changed.length + fields.length ===
      0 && comparison.risksAdded.length + comparison.risksRemoved.length === 0;
  const value = (snapshot: PlanSnapshot, field: (typeof fields)[number]): string => {
    const { plan } = snapshot;
    if (field === 'horizon') {
      const years = yearsOf(plan);
      return `${years.from}–${years.to}`;
    }
    if (field === 'status') return t(`editor.status.${plan.status}`);
    return plan[field] ?? '–';
  };
  return (
    <div className={`${editorStyles.scroll} ${styles.body}`}>
      {isSame ? <p className={styles.quiet}>{t('compare.nothing')}</p> : null}
      <Block title={t('compare.ratings')}>
        {moves.length === 0 ? <p className={styles.quiet}>{t('compare.ratingsSame')}</p> : null}
        {moves.map((move) => (
          <div key={move.axis} className={styles.move}>
            <b>
              {move.from === null
                ? t('compare.ratingFirst', {
                    axis: t(`axis.${move.axis}`),
                    to: words.value(move.axis, move.to),
                  })
                : t('compare.ratingMove', {
                    axis: t(`axis.${move.axis}`),
                    from: words.value(move.axis, move.from),
                    to: words.value(move.axis, move.to),
                  })}
            </b>
            <p>{move.argument}</p>
          </div>
        ))}
      </Block>
      <Block title={t('compare.did')}>
        {done.length === 0 ? <p className={styles.quiet}>{t('compare.didNone')}</p> : null}
        <ul className={styles.list}>
          {done.map(({ action, objective }) => (
            <li key={action.id}>
              <span className={styles.day}>{format.isoDay(action.doneDay)}</span>
              <span>
                {action.text}
                <small>{[objective, action.result].filter(Boolean).join(' · ')}</small>
              </span>
            </li>
          ))}
        </ul>
      </Block>
      <Names title={t('compare.added')} objectives={added} figures={figures} />
      <Names title={t('compare.removed')} objectives={removed} figures={figures} />
      {changed.length === 0 ? null : (
        <Block title={t('compare.changed')}>
          {changed.map((change) => (
            <Changed key={change.after.id} change={change} figures={figures} />
          ))}
        </Block>
      )}
      {unchanged === 0 ? null : (
        <p className={styles.quiet}>{t('compare.same', { count: unchanged })}</p>
      )}
      {fields.length === 0 ? null : (
        <Block title={t('compare.words')}>
          {fields.map((field) => (
            <div key={field} className={styles.move}>
              <b>{t(`compare.field.${field}`)}</b>
              <p>
                <del>{value(from, field)}</del> → <ins>{value(to, field)}</ins>
              </p>
            </div>
          ))}
        </Block>
      )}
      <Texts title={t('compare.risksAdded')} texts={comparison.risksAdded} />
      <Texts title={t('compare.risksRemoved')} texts={comparison.risksRemoved} />
    </div>
  );
}

interface Figures {
  /** One field of an objective in words. */
  readonly field: (objective: Objective, field: ComparedField) => string;
  /** From where to where, by when. */
  readonly line: (objective: Objective) => string;
}

function useFigures(currency: string | null): Figures {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const stageName = (stage: string) => {
    const known = asStage(stage);
    return known === null ? stage : t(`stage.${known}`);
  };
  const field = (objective: Objective, name: ComparedField): string => {
    const kept = objective[name];
    if (kept === null) return '–';
    if (name === 'dueDay') return format.isoDay(objective.dueDay);
    if (name === 'metric') return t(`metric.${objective.metric ?? 'none'}`);
    return typeof kept === 'number'
      ? figureText(kept, { ...objective, currency }, format, stageName)
      : kept;
  };
  const line = (objective: Objective): string => {
    const isMilestone = objective.metric === 'milestone';
    const from = field(objective, isMilestone ? 'baselineText' : 'baseline');
    const to = field(objective, isMilestone ? 'targetText' : 'target');
    return `${from} → ${to}, ${field(objective, 'dueDay')}`;
  };
  return { field, line };
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface NamesProps {
  readonly title: string;
  readonly objectives: readonly Objective[];
  readonly figures: Figures;
}

function Names({ title, objectives, figures }: NamesProps) {
  if (objectives.length === 0) return null;
  return (
    <Block title={title}>
      {objectives.map((objective) => (
        <div key={objective.id} className={styles.move}>
          <b>{objective.name}</b>
          <p>{figures.line(objective)}</p>
        </div>
      ))}
    </Block>
  );
}

function Changed({
  change,
  figures,
}: {
  readonly change: ObjectiveChange;
  readonly figures: Figures;
}) {
  const { t } = useTranslation('plans');
  const { before, after, fields } = change;
  return (
    <div className={styles.move}>
      <b>{after.name}</b>
      {fields.map((field) => (
        <p key={field}>
          {t('compare.changeFromTo', {
            field: t(`compare.field.${field}`),
            from: figures.field(before, field),
            to: figures.field(after, field),
          })}
        </p>
      ))}
      {change.strategiesAdded.map((text) => (
        <p key={text}>{t('compare.strategyAdded', { text })}</p>
      ))}
      {change.strategiesRemoved.map((text) => (
        <p key={text}>{t('compare.strategyRemoved', { text })}</p>
      ))}
      {change.actionsAdded.map((text) => (
        <p key={text}>{t('compare.actionAdded', { text })}</p>
      ))}
      {change.actionsRemoved.map((text) => (
        <p key={text}>{t('compare.actionRemoved', { text })}</p>
      ))}
    </div>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Block title={title}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Block>
  );
}
