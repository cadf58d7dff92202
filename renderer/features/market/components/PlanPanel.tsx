import { useTranslation } from 'react-i18next';
import type { ClientPlanAnswer, ForecastBasis } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { SidePane } from '../../../ui/pane/SidePane';
import { Section } from '../../../ui/pane/Section';
import { usePeriodName } from '../hooks/use-period-name';
import { figuresOf } from '../model/plan-data';
import type { PlanRow } from '../model/plan-data';
import type { PlanPeriod } from '../model/plan-periods';
import { lastYearOf } from '../model/last-year';
import styles from './Plan.module.css';

export interface PlanPanelProps {
  readonly answer: ClientPlanAnswer;
  /** Line of the active cell; null = there is none. */
  readonly row: PlanRow | null;
  readonly rowIndex: number;
  readonly period: PlanPeriod | null;
  readonly basis: ForecastBasis;
  readonly onSpread: (by: 'season' | 'even') => void;
}

/** The arithmetic of the chosen cell: plan, what came, what is expected and why. */
export function PlanPanel({ answer, row, rowIndex, period, basis, onSpread }: PlanPanelProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const nameOf = usePeriodName();
  if (row === null || period === null)
    return (
      <SidePane label={t('plan.panel')}>
        <div className={styles.head}>
          <p>{t('plan.choose')}</p>
        </div>
      </SidePane>
    );
  const figures = figuresOf(row.series, period, basis);
  const money = (amountE4: number | null) => format.money(amountE4, answer.currency, 2);
  const lastYear = lastYearOf(answer.lastYearE4, rowIndex, period);
  const fact = (label: string, value: string, isTotal = false) => (
    <>
      <dt className={isTotal ? styles.total : undefined}>{label}</dt>
      <dd className={isTotal ? styles.total : undefined}>{value}</dd>
    </>
  );
  const { deals, firstOpen, begun } = answer;
  const begunE4 =
    begun && period.from <= firstOpen && firstOpen < period.to
      ? knownOrNull(begun.e4[rowIndex])
      : null;
  const left = deals.withoutAmount + deals.withoutDate + deals.later;
  return (
    <SidePane label={t('plan.panel')}>
      <div className={styles.head}>
        <h2>{row.client.name}</h2>
        <p>
          {t('plan.ofPeriod', {
            period: nameOf(period),
            measure: t(`plan.measure.${answer.measure}`),
          })}
        </p>
      </div>
      <Section title={t('plan.planTitle')}>
        <dl className={styles.facts}>
          {fact(t('plan.planned'), money(figures.planE4))}
          {fact(t('plan.lastYear'), money(lastYear))}
          {lastYear !== null && lastYear > 0 && figures.planE4 !== null
            ? fact(t('plan.growth'), format.change(figures.planE4 / lastYear - 1))
            : null}
        </dl>
        {figures.months > 1 ? (
          <>
            <p className={styles.words}>
              {t('plan.plannedMonths', { count: figures.plannedMonths, of: figures.months })}
            </p>
            <div className={styles.buttons}>
              <Button
                size="sm"
                isDisabled={figures.planE4 === null}
                onPress={() => onSpread('season')}
              >
                {t('plan.bySeason')}
              </Button>
              <Button
                size="sm"
                isDisabled={figures.planE4 === null}
                onPress={() => onSpread('even')}
              >
                {t('plan.evenly')}
              </Button>
            </div>
          </>
        ) : null}
      </Section>
      <Section
        title={t(figures.varianceOf === 'forecast' ? 'plan.forecastTitle' : 'plan.actualTitle')}
      >
        <dl className={styles.facts}>
          {fact(t('plan.actualMonths', { count: figures.closedMonths }), money(figures.actualE4))}
          {begunE4 === null || answer.begun === null
            ? null
            : fact(t('plan.begun', { day: format.day(answer.begun.toDay) }), money(begunE4))}
          {figures.varianceOf === 'forecast' ? (
            <>
              {basis === 'deals' ? null : fact(t('plan.planAhead'), money(figures.parts.planE4))}
              {basis === 'plan' ? null : fact(t('plan.dealsAhead'), money(figures.parts.dealsE4))}
              {fact(t('plan.forecast'), money(figures.forecastE4), true)}
            </>
          ) : null}
          {fact(
            figures.planE4 !== null && figures.plannedMonths < figures.months
              ? t('plan.varianceOver', { count: figures.plannedMonths })
              : t('plan.variance'),
            figures.varianceE4 === null
              ? format.money(null, null)
              : t('plan.varianceValue', {
                  amount: money(figures.varianceE4),
                  ratio:
                    figures.varianceRatio === null
                      ? format.percent(null)
                      : format.change(figures.varianceRatio),
                }),
            true,
          )}
          {figures.varianceOf === 'forecast' && figures.closedMonths > 0
            ? fact(t('plan.toDate'), money(figures.toDateE4))
            : null}
        </dl>
        <p className={styles.words}>{t(`plan.basisWords.${basis}`)}</p>
        {answer.measure === 'contribution' ? (
          <p className={styles.words}>
            {t('plan.contributionWords', { count: answer.unknownCostMonths })}
          </p>
        ) : null}
        {left + deals.overdue === 0 ? null : (
          <p className={styles.words}>
            {t('plan.dealsLeft', {
              count: deals.counted,
              amount: deals.withoutAmount,
              date: deals.withoutDate,
              later: deals.later,
              overdue: deals.overdue,
            })}
          </p>
        )}
      </Section>
    </SidePane>
  );
}

function knownOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
