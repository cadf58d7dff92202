import { useRef } from 'react';
import { scaleBand, scaleLinear } from './scales';
import { cx } from '../cx';
import { textWidth } from './text-width';
import { useSize } from './use-size';
import styles from './BarSeries.module.css';

export interface BarSeriesProps {
  /** Read aloud; must say in words what the bars show. */
  readonly label: string;
  readonly values: ArrayLike<number>;
  /** Name of a period, for the bar's tooltip. */
  readonly periodLabel: (index: number) => string;
  /** Figure of a bar, for its tooltip. */
  readonly valueLabel: (value: number) => string;
  /** Labels under the axis, by index. */
  readonly ticks: readonly { readonly index: number; readonly label: string }[];
  /** Figures on the left, short. */
  readonly axisLabel: (value: number) => string;
  readonly mean?: number | null;
  readonly deviation?: number | null;
  /** Periods without a purchase get a ×; by default those with 0. */
  readonly isEmpty?: (index: number) => boolean;
  /** Periods before this one are not part of the measure and drawn pale. */
  readonly windowStart?: number;
  readonly height?: number;
}

/** Room for the figures of the axis: at least this, more when they are long. */
const LEAST_LEFT = 32;
const BOTTOM = 20;
const TOP = 8;

/** A series over time: bars, its mean as a dashed line, one deviation up and down as a band, × where nothing was bought. */
export function BarSeries(props: BarSeriesProps) {
  const { values, height = 128, mean = null, deviation = null, windowStart = 0 } = props;
  const holder = useRef<HTMLDivElement>(null);
  const { width } = useSize(holder);
  const count = values.length;
  const indexes = Array.from({ length: count }, (_, index) => index);
  const valueAt = (index: number) => values[index] ?? 0;
  const most = Math.max(0, ...indexes.map(valueAt), (mean ?? 0) + (deviation ?? 0));
  const least = Math.min(0, ...indexes.map(valueAt));
  const y = scaleLinear()
    .domain([least, most === least ? 1 : most])
    .nice(3)
    .range([height - BOTTOM, TOP]);
  const marks = y.ticks(3).map((at) => ({ at, text: props.axisLabel(at) }));
  const left = Math.max(LEAST_LEFT, ...marks.map(({ text }) => Math.ceil(textWidth(text)) + 8));
  const x = scaleBand<number>()
    .domain(indexes)
    .range([left, Math.max(left, width)])
    .paddingInner(0.2);
  const isEmpty = props.isEmpty ?? ((index: number) => valueAt(index) === 0);
  const zero = y(0);
  return (
    <div ref={holder} className={styles.holder} style={{ height }}>
      {width > 0 ? (
        <svg width={width} height={height} role="img" aria-label={props.label}>
          {marks.map(({ at, text }) => (
            <g key={at}>
              <line className={styles.gridline} x1={left} x2={width} y1={y(at)} y2={y(at)} />
              <text className={styles.text} x={left - 6} y={y(at)} dy="0.32em" textAnchor="end">
                {text}
              </text>
            </g>
          ))}
          {mean !== null && deviation !== null ? (
            <rect
              className={styles.band}
              x={left}
              width={width - left}
              y={y(mean + deviation)}
              height={Math.max(0, y(Math.max(least, mean - deviation)) - y(mean + deviation))}
            />
          ) : null}
          {indexes.map((index) => {
            const from = x(index) ?? left;
            const value = valueAt(index);
            const title = (
              <title>{`${props.periodLabel(index)}: ${props.valueLabel(value)}`}</title>
            );
            return isEmpty(index) ? (
              <text
                key={index}
                className={styles.none}
                x={from + x.bandwidth() / 2}
                y={zero - 4}
                textAnchor="middle"
              >
                ×{title}
              </text>
            ) : (
              <rect
                key={index}
                className={cx(styles.bar, index < windowStart && styles.outside)}
                x={from}
                width={x.bandwidth()}
                y={Math.min(y(value), zero)}
                height={Math.max(1, Math.abs(y(value) - zero))}
              >
                {title}
              </rect>
            );
          })}
          {mean !== null ? (
            <line className={styles.mean} x1={left} x2={width} y1={y(mean)} y2={y(mean)} />
          ) : null}
          <line className={styles.axis} x1={left} x2={width} y1={zero} y2={zero} />
          {props.ticks.map((tick) => (
            <text key={tick.index} className={styles.text} x={x(tick.index) ?? left} y={height - 4}>
              {tick.label}
            </text>
          ))}
        </svg>
      ) : null}
    </div>
  );
}
