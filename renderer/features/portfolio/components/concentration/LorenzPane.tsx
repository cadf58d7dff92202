import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { lorenzPoints } from '@shared/analysis/concentration/lorenz-points';
import type { LorenzPoint } from '@shared/analysis/concentration/lorenz-points';
import { line, scaleLinear } from '../../../../ui/chart/scales';
import { useSize } from '../../../../ui/chart/use-size';
import { Pane } from '../../../../ui/pane/Pane';
import { usePortfolio } from '../../hooks/portfolio-context';
import type { ClientRow } from '../../model/client-row';
import styles from './Concentration.module.css';

interface LorenzPaneProps {
  readonly row: ClientRow;
  /** Index of the first period without the client. */
  readonly from: number;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];
const MARGIN = { left: 44, right: 16, top: 8, bottom: 40 };

/** The Lorenz curve now (unbroken) and without the client (broken), under the line of equality (dotted). */
export function LorenzPane({ row, from }: LorenzPaneProps) {
  const { t } = useTranslation('movement');
  const { analysis, settings, format } = usePortfolio();
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const side = Math.max(120, Math.min(size.width, size.height));
  const { now, without } = useMemo(() => {
    const all = Float64Array.from(analysis.clients, ({ value }) => value);
    const less = all.slice();
    for (let period = from; period < row.figures.series.length; period++) {
      less[row.position] = (less[row.position] ?? 0) - (row.figures.series[period] ?? 0);
    }
    return { now: lorenz(all), without: lorenz(less) };
  }, [analysis, row, from]);
  const x = scaleLinear()
    .domain([0, 1])
    .range([MARGIN.left, side - MARGIN.right]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([side - MARGIN.bottom, MARGIN.top]);
  const path = (points: readonly LorenzPoint[]): string =>
    line<LorenzPoint>()
      .x((point) => x(point.clients))
      .y((point) => y(point.value))(points) ?? '';
  return (
    <Pane label={t('concentration.lorenz')} className={styles.lorenz ?? ''}>
      <h2 className={styles.title}>{t('concentration.lorenz')}</h2>
      <p className={styles.keys}>
        <span className={styles.keyNow}>{t('concentration.now')}</span>
        <span className={styles.keyWithout}>
          {t('concentration.without')} {row.name}
        </span>
        <span className={styles.keyEqual}>{t('concentration.equalLine')}</span>
      </p>
      <div ref={holder} className={styles.holder}>
        {size.width > 0 ? (
          <svg
            width={side}
            height={side}
            role="img"
            aria-label={t('concentration.lorenzSpoken', {
              half: format.percent(valueAt(now, 0.5)),
              client: row.name,
              halfWithout: format.percent(valueAt(without, 0.5)),
            })}
          >
            {TICKS.map((tick) => (
              <g key={tick}>
                <line className={styles.grid} x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
                <text className={styles.tick} x={x(0) - 6} y={y(tick)} dy="0.32em" textAnchor="end">
                  {format.percent(tick, 0)}
                </text>
                <text className={styles.tick} x={x(tick)} y={y(0) + 16} textAnchor="middle">
                  {format.percent(tick, 0)}
                </text>
              </g>
            ))}
            <text className={styles.tick} x={x(1)} y={y(0) + 32} textAnchor="end">
              {t('concentration.axisClients')}
            </text>
            <text className={styles.tick} x={x(0) + 6} y={y(1) + 12}>
              {t(`concentration.axisValue.${settings.basis}`)}
            </text>
            <line className={styles.equal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
            <path className={styles.without} d={path(without)} />
            <path className={styles.now} d={path(now)} />
          </svg>
        ) : null}
      </div>
    </Pane>
  );
}

function lorenz(values: Float64Array): readonly LorenzPoint[] {
  return lorenzPoints(
    values
      .filter((value) => value > 0)
      .sort()
      .toReversed(),
  );
}

/** Value share of the smallest part of the clients, between the points of the curve by a straight line. */
function valueAt(points: readonly LorenzPoint[], clients: number): number | null {
  const after = points.findIndex((point) => point.clients >= clients);
  const [a, b] = [points[after - 1], points[after]];
  if (!b) return null;
  if (!a || b.clients === a.clients) return b.value;
  return a.value + ((b.value - a.value) * (clients - a.clients)) / (b.clients - a.clients);
}
