import type { PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { cx } from '../../../ui/cx';
import { Pill } from '../../../ui/pill/Pill';
import { usePipeline } from '../hooks/pipeline-context';
import { changeText } from '../model/change-text';
import { barTotal, GapArithmetic, GapFigures } from './GapFigures';
import { Rich } from './Rich';
import { PlanNotes } from './PlanNotes';
import styles from './GapBar.module.css';

/** Plan against invoiced, booked and weighted open value: the hole in figures first, its arithmetic below. */
export function GapBar() {
  const { analysis, trial, answer, t, format, amounts, periodName, scope } = usePipeline();
  const unit = amounts.isThousand ? 'thousand' : 'one';
  const totalE4 = Math.max(barTotal(analysis), trial === null ? 0 : barTotal(trial));
  return (
    <section className={styles.gap} aria-labelledby="pipeline-gap">
      <div className={styles.head}>
        <h2 id="pipeline-gap">
          {t('plan.title', { period: periodName(analysis.period), scope: t(`plan.${scope}`) })}
        </h2>
        {analysis.time === 'current' ? null : (
          <Pill tone="outline">{t(`period.${analysis.time}`)}</Pill>
        )}
        <PlannedMonths />
        <span className={styles.unit}>
          {answer.currency === null
            ? t(`unit.${unit}Alone`)
            : t(`unit.${unit}`, { currency: format.currencySign(answer.currency) })}
        </span>
        <PlanNotes />
        <span className={styles.space} />
        <GapFigure analysis={analysis} />
      </div>
      <GapFigures analysis={analysis} totalE4={totalE4} />
      <p className={styles.arithmetic}>
        <GapArithmetic analysis={analysis} />{' '}
        {analysis.gap.planE4 === null ? (
          <Button variant="link" size="sm" onPress={() => goTo({ name: 'client-plan' })}>
            {t('plan.toPlan')}
          </Button>
        ) : null}
      </p>
      {trial === null ? null : (
        <div className={styles.trial} role="status">
          <GapFigures analysis={trial} totalE4={totalE4} isTrial />
          <p className={styles.arithmetic}>
            <Pill tone="accent">{t('trial.mark')}</Pill> <GapArithmetic analysis={trial} />{' '}
            <TrialChange now={analysis} trial={trial} />
          </p>
        </div>
      )}
    </section>
  );
}

/** A warning beside the figures when nobody has planned some months: the gap then compares a part with the whole. */
function PlannedMonths() {
  const { analysis, t, format } = usePipeline();
  const { planE4, months, plannedMonths } = analysis.plan;
  return planE4 === null || plannedMonths === months ? null : (
    <Pill tone="warn">
      {t('period.planFor', { count: months, planned: format.integer(plannedMonths) })}
    </Pill>
  );
}

/** The gap, or by how much the plan is passed. */
function GapFigure({ analysis: { gap, plan } }: { readonly analysis: PipelineAnalysis }) {
  const { t, amounts, format } = usePipeline();
  const { gapE4, planE4, gapRatio } = gap;
  const isOver = gapE4 !== null && gapE4 <= 0;
  // A part of a plan against all sales is neither good nor bad news.
  const isWhole = plan.plannedMonths === plan.months;
  return (
    <span className={cx(styles.figure, isWhole && (isOver ? styles.good : styles.bad))}>
      {gapE4 === null ? (
        t('plan.none')
      ) : (
        <Rich
          text={t(isOver ? 'plan.over' : 'plan.gap', {
            gap: amounts.short(Math.abs(gapE4)),
            plan: amounts.short(planE4),
            share: format.percent(gapRatio === null ? null : Math.abs(gapRatio)),
          })}
        />
      )}
    </span>
  );
}

interface TrialChangeProps {
  readonly now: PipelineAnalysis;
  readonly trial: PipelineAnalysis;
}

/** By how much the gap moves; nothing when it is unknown. */
function TrialChange({ now, trial }: TrialChangeProps) {
  const { amounts } = usePipeline();
  if (now.gap.gapE4 === null || trial.gap.gapE4 === null) return null;
  return `(${changeText(trial.gap.gapE4 - now.gap.gapE4, amounts.short)})`;
}
