import { useRef } from 'react';
import { useSize } from '../../../ui/chart/use-size';
import { usePipeline } from '../hooks/pipeline-context';
import { curveGeometry, linePath } from '../model/curve-geometry';
import type { CurveGeometry } from '../model/curve-geometry';
import { dayMonth } from '../model/short-day';
import styles from './PlanCurveChart.module.css';

const HEIGHT = 148;
/** Room under the label of a line before it turns to the other side. */
const LABEL_ROOM = 150;

/** Plan, invoiced and forecast as running sums, with today and the last days on which new deals can be started. */
export function PlanCurveChart() {
  const { analysis, trial, answer, t, format, amounts, periodName } = usePipeline();
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const { curve, period, nextPeriod, lastStart, nextStart, asOfDay, gap, time } = analysis;
  const isPast = time === 'past';
  // A year ahead of the plan's end is shown as far as the next period goes, so that its last start has a place.
  const toDay = period.grain === 'year' && !isPast ? nextPeriod.endDay : period.endDay;
  const geometry = curveGeometry(
    trial === null ? [curve] : [curve, trial.curve],
    period.startDay,
    toDay,
    Math.max(width, 200),
    HEIGHT,
  );
  const { x, y, bottom } = geometry;
  const end = curve.forecast.at(-1);
  const plan = curve.plan.at(-1);
  const isIn = (day: number | null): day is number =>
    day !== null && !isPast && day >= period.startDay && day <= toDay;
  const spoken = t('curve.spoken', {
    plan: amounts.short(gap.planE4),
    invoiced: amounts.short(gap.invoicedE4),
    day: format.day(answer.facts.dataToDay),
    forecast: amounts.short(end?.sumE4 ?? null),
  });
  return (
    <div className={styles.chart} ref={box}>
      {width === 0 ? null : (
        <svg width={width} height={HEIGHT} role="img" aria-label={`${t('curve.label')}. ${spoken}`}>
          <Grid geometry={geometry} />
          <Months geometry={geometry} />
          <Legend geometry={geometry} />
          <path d={linePath(curve.plan, geometry)} className={styles.plan} />
          <path d={linePath(curve.actual, geometry)} className={styles.actual} />
          <path d={linePath(curve.forecast, geometry)} className={styles.forecast} />
          {trial === null ? null : (
            <path d={linePath(trial.curve.forecast, geometry)} className={styles.trial} />
          )}
          {end && plan && plan.sumE4 > end.sumE4 ? (
            <path d={`M${x(plan.day)} ${y(end.sumE4)}V${y(plan.sumE4)}`} className={styles.hole} />
          ) : null}
          {isIn(lastStart.day) ? (
            <Mark
              geometry={geometry}
              day={lastStart.day}
              text={t('curve.lastStart', { day: dayMonth(lastStart.day, format) })}
              look="last"
              top={18}
            />
          ) : null}
          {isIn(asOfDay) ? (
            <Mark
              geometry={geometry}
              day={asOfDay}
              text={t('curve.today')}
              look="today"
              top={bottom - 6}
            />
          ) : null}
          {isIn(nextStart.day) ? (
            <Mark
              geometry={geometry}
              day={nextStart.day}
              text={t('curve.nextStart', {
                day: dayMonth(nextStart.day, format),
                period: periodName(nextPeriod),
              })}
              look="next"
              top={bottom - 22}
            />
          ) : null}
        </svg>
      )}
    </div>
  );
}

/** The three lines by their look, in the empty corner above their beginning. */
function Legend({ geometry }: { readonly geometry: CurveGeometry }) {
  const { t, trial } = usePipeline();
  const lines = [
    'plan',
    'actual',
    'forecast',
    ...(trial === null ? [] : (['trial'] as const)),
  ] as const;
  return lines.map((line, index) => {
    const y = geometry.top + 10 + index * 15;
    return (
      <g key={line}>
        <path d={`M${geometry.left + 8} ${y}h20`} className={styles[line]} />
        <text x={geometry.left + 34} y={y + 4}>
          {line === 'trial' ? t('trial.mark') : t(`curve.${line}`)}
        </text>
      </g>
    );
  });
}

interface MarkProps {
  readonly geometry: CurveGeometry;
  readonly day: number;
  readonly text: string;
  readonly look: 'last' | 'today' | 'next';
  /** Base line of the label. */
  readonly top: number;
}

function Mark({ geometry, day, text, look, top }: MarkProps) {
  const at = geometry.x(day);
  const isLeft =
    look !== 'next'
      ? at - geometry.left > LABEL_ROOM || look === 'today'
      : geometry.right - at < LABEL_ROOM;
  return (
    <g className={styles[look]}>
      <line x1={at} x2={at} y1={geometry.top} y2={geometry.bottom} />
      <text x={isLeft ? at - 5 : at + 5} y={top} textAnchor={isLeft ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}

function Grid({ geometry }: { readonly geometry: CurveGeometry }) {
  const { t, format } = usePipeline();
  const most = geometry.ticks.at(-1) ?? 0;
  const isMillions = most >= 10_000_000_000;
  const scale = isMillions ? 10_000_000_000 : 10_000_000;
  return geometry.ticks.map((tick) => (
    <g key={tick} className={styles.grid}>
      <line x1={geometry.left} x2={geometry.right} y1={geometry.y(tick)} y2={geometry.y(tick)} />
      <text x={geometry.left - 6} y={geometry.y(tick) + 4} textAnchor="end">
        {t(isMillions ? 'curve.million' : 'curve.thousand', { value: format.number(tick / scale) })}
      </text>
    </g>
  ));
}

function Months({ geometry }: { readonly geometry: CurveGeometry }) {
  const { analysis, answer, format } = usePipeline();
  const { period, nextPeriod, time } = analysis;
  const step = period.grain === 'year' ? 3 : 1;
  const starts = answer.facts.months.filter(
    (day, month) =>
      day >= period.startDay &&
      day <= period.endDay &&
      (month % step === 0 || period.grain !== 'year'),
  );
  return (
    <g className={styles.months}>
      {starts.map((day) => (
        <text key={day} x={geometry.x(day)} y={geometry.bottom + 16}>
          {format.monthName(day)}
        </text>
      ))}
      {period.grain === 'year' && time !== 'past' ? (
        <text x={geometry.x(nextPeriod.startDay)} y={geometry.bottom + 16}>
          {format.month(nextPeriod.startDay)}
        </text>
      ) : null}
    </g>
  );
}
