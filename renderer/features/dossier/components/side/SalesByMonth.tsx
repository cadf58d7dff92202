import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '@shared/domain/add-months';
import { dayFromIso } from '@shared/domain/iso-day';
import type { MonthlySales } from '@shared/ipc/dossier-answers';
import { useFormat } from '../../../../lib/format/use-format';
import { BarSeries } from '../../../../ui/chart/BarSeries';
import { Section } from '../../../../ui/pane/Section';
import { axisUnit } from '../../model/axis-unit';
import styles from './Side.module.css';

const E4 = 10_000;
const NAMES = { 1: 'one', 1000: 'thousand', 1_000_000: 'million' } as const;
const HALF_YEAR = 6;

/** Sales of two years by month, the sum of the last twelve and its change. Arrows read the figures one by one. */
export function SalesByMonth({ sales }: { readonly sales: MonthlySales | null }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const [at, setAt] = useState<number | null>(null);
  if (sales === null || sales.series.every((value) => value === 0))
    return (
      <Section title={t('side.sales')}>
        <p className={styles.quiet}>{t('side.noSales')}</p>
      </Section>
    );
  const { series, lastE4, beforeE4, currency } = sales;
  const units = series.map((value) => value / E4);
  const unit = axisUnit(Math.max(...units.map(Math.abs)));
  const sign = format.money(0, currency, 0).replaceAll(/[\d\s\u00A0]/gu, '');
  const name = NAMES[unit];
  const bare = name === 'one' ? '' : t(`side.unitAlone.${name}`);
  const unitName = sign === '' ? bare : t(`side.unit.${name}`, { currency: sign });
  const first = dayFromIso(sales.from) ?? 0;
  const monthOf = (index: number) => addMonths(first, index);
  const bar = (index: number) =>
    t('side.bar', {
      month: format.month(monthOf(index)),
      value: format.money(series[index] ?? 0, currency, 0),
    });
  const ticks = series.flatMap((_value, index) =>
    index % HALF_YEAR === 0
      ? [
          {
            index,
            label:
              index % 12 === 0 ? format.month(monthOf(index)) : format.monthName(monthOf(index)),
          },
        ]
      : [],
  );
  const months = Math.min(12, series.length);
  const sum = format.moneyShort(lastE4, currency);
  const parts = months === 12 ? t('side.sum', { sum }) : t('side.sumShort', { sum, count: months });
  const onKeyDown = (event: KeyboardEvent) => {
    const last = series.length - 1;
    const from = at ?? (event.key === 'ArrowLeft' ? series.length : -1);
    const next = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, next)));
  };
  return (
    <Section title={unitName === '' ? t('side.sales') : t('side.salesUnit', { unit: unitName })}>
      <div
        role="slider"
        tabIndex={0}
        aria-readonly
        aria-label={t('side.sales')}
        aria-valuemin={1}
        aria-valuemax={series.length}
        aria-valuenow={(at ?? series.length - 1) + 1}
        aria-valuetext={at === null ? `${parts.replaceAll(/<\/?b>/gu, '')}, ${change()}` : bar(at)}
        className={styles.chart}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
      >
        <BarSeries
          label={t('side.sales')}
          values={units}
          height={108}
          periodLabel={(index) => format.month(monthOf(index))}
          valueLabel={(value) => format.money(Math.round(value * E4), currency, 0)}
          axisLabel={(value) => format.number(value / unit)}
          ticks={ticks}
        />
      </div>
      <p className={styles.sum}>
        {at === null ? (
          <>
            <b>{sum}</b>
            {parts.split(/<b>.*<\/b>/u)[1]}, {change()}
          </>
        ) : (
          bar(at)
        )}
      </p>
    </Section>
  );

  function change(): string {
    if (beforeE4 === null) return t('side.noBefore');
    if (beforeE4 <= 0) return t('side.noneBefore');
    return t('side.change', { change: format.change(lastE4 / beforeE4 - 1, 1) });
  }
}
