import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { BarSeries } from '../../../ui/chart/BarSeries';
import { Section } from '../../../ui/pane/Section';
import { usePortfolio } from '../hooks/portfolio-context';
import { axisUnit } from '../model/axis-unit';
import type { ClientRow } from '../model/client-row';
import { labelledPeriods } from '../model/period-text';
import { Rich } from './Rich';
import styles from './ClientPanel.module.css';

const UNIT_NAMES = { 1: 'one', 1000: 'thousand', 1_000_000: 'million' } as const;

/** The client's value by period with its mean and spread. Arrows read the figures one by one. */
export function SeriesSection({ row }: { readonly row: ClientRow }) {
  const { view, analysis, settings, t, format, values, periodName } = usePortfolio();
  const [at, setAt] = useState<number | null>(null);
  const { figures } = row;
  const { periods } = analysis;
  if (periods.length === 0) return null;
  const units = Float64Array.from(figures.series, (value) => values.units(value));
  const unit = axisUnit(units.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  const title = t(`panel.chart.${settings.basis}.${settings.grain}`);
  const unitName =
    settings.basis === 'orders' || view.currency === null
      ? UNIT_NAMES[unit] === 'one'
        ? ''
        : t(`panel.chart.unitAlone.${UNIT_NAMES[unit]}`)
      : t(`panel.chart.unit.${UNIT_NAMES[unit]}`, {
          currency: format.currencySign(view.currency),
        });
  const nameOf = (index: number): string => {
    const period = periods[index];
    return period ? periodName(period) : '';
  };
  const valueOf = (value: number): string =>
    settings.basis === 'orders' ? format.integer(value) : format.number(value, 2);
  const start = figures.firstPurchasePeriod ?? figures.windowStart;
  const windowStart = settings.xyzMethod === 'variation' ? figures.windowStart : start;
  const mean = figures.mean === null ? null : values.units(figures.mean);
  const deviation = figures.deviation === null ? null : values.units(figures.deviation);
  const empty = units.filter((value, index) => value === 0 && index >= windowStart).length;
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = periods.length - 1;
    const from = at ?? (event.key === 'ArrowLeft' ? periods.length : -1);
    const next = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, next)));
  };
  return (
    <Section title={unitName === '' ? title : `${title}, ${unitName}`}>
      <div
        role="slider"
        tabIndex={0}
        aria-readonly
        aria-label={title}
        aria-valuemin={1}
        aria-valuemax={periods.length}
        aria-valuenow={(at ?? periods.length - 1) + 1}
        aria-valuetext={
          at === null
            ? t('panel.chart.spoken', {
                periods: t(`periods.${settings.grain}`, { count: periods.length }),
                mean: values.whole(figures.mean),
                deviation: values.whole(figures.deviation),
                empty: format.integer(empty),
              })
            : t('panel.chart.bar', { period: nameOf(at), value: valueOf(units[at] ?? 0) })
        }
        className={styles.chart}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
      >
        <BarSeries
          label={title}
          values={units}
          periodLabel={nameOf}
          valueLabel={valueOf}
          axisLabel={(value) => format.number(value / unit)}
          ticks={labelledPeriods(periods.length, settings.grain, 4).map((index) => ({
            index,
            label: axisName(index, nameOf),
          }))}
          mean={mean}
          deviation={deviation}
          isEmpty={(index) => units[index] === 0 && index >= windowStart}
          windowStart={windowStart}
        />
      </div>
      <p className={styles.legend}>
        {at === null ? (
          <>
            <span className={styles.meanKey}>
              <Rich text={t('panel.chart.mean', { value: values.whole(figures.mean) })} />
            </span>
            <span className={styles.bandKey}>
              <Rich text={t('panel.chart.deviation', { value: values.whole(figures.deviation) })} />
            </span>
            <span>{t('panel.chart.none')}</span>
          </>
        ) : (
          <span>
            {nameOf(at)} <b>{valueOf(units[at] ?? 0)}</b>
          </span>
        )}
      </p>
    </Section>
  );
  function axisName(index: number, name: (index: number) => string): string {
    const period = periods[index];
    if (settings.grain !== 'month' || !period) return name(index);
    const isFirst = index === 0;
    const isYear =
      new Date(period.start * 86_400_000).getUTCMonth() ===
      new Date((periods[0]?.start ?? 0) * 86_400_000).getUTCMonth();
    return isFirst || isYear ? format.month(period.start) : format.monthName(period.start);
  }
}
