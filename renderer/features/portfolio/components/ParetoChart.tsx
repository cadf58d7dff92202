import { useMemo, useRef } from 'react';
import { textWidth } from '../../../ui/chart/text-width';
import { useSize } from '../../../ui/chart/use-size';
import { usePortfolio } from '../hooks/portfolio-context';
import { percentOf } from '../hooks/use-limit-trial';
import type { LimitName, LimitTrialState } from '../hooks/use-limit-trial';
import { cumulativeShares, paretoGeometry, xOfClients, yOfShare } from '../model/pareto-geometry';
import type { PlotBox } from '../model/pareto-geometry';
import { axisMarks } from '../model/axis-marks';
import { LimitHandle } from './LimitHandle';
import styles from './ParetoChart.module.css';

interface ParetoChartProps {
  readonly trial: LimitTrialState;
  readonly onApply: () => void;
}

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Pixels under which a band has no room for its letter; the axis says it then. */
const NARROW = 12;
const LIMITS: readonly LimitName[] = ['b', 'a'];

/** The curve over the class bands, each with its letter; the limits are handles on the right edge. */
export function ParetoChart({ trial, onApply }: ParetoChartProps) {
  const { analysis, t, format } = usePortfolio();
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const shares = useMemo(() => cumulativeShares(analysis), [analysis]);
  const all = shares.length - 1;
  const { limits } = analysis;
  const box: PlotBox = useMemo(
    () => ({
      left: 40,
      top: 12,
      width: Math.max(80, size.width - 40 - 78),
      height: Math.max(80, size.height - 12 - 24),
    }),
    [size.width, size.height],
  );
  const now = trial.outcome?.limits ?? limits;
  const geometry = useMemo(
    () => paretoGeometry(shares, now.aClients, now.bClients, box),
    [shares, now.aClients, now.bClients, box],
  );
  const total = t('clients', { count: all });
  const bottom = box.top + box.height;
  const right = box.left + box.width;
  const isNarrow = (letter: 'A' | 'B'): boolean =>
    geometry.bands.some((band) => band.letter === letter && band.width < NARROW);
  const nameOf = (letter: 'A' | 'B', count: number): string =>
    isNarrow(letter) ? `${letter} ${format.integer(count)}` : format.integer(count);
  const marksBeside = (end: string) =>
    axisMarks(
      [
        { count: now.aClients, text: nameOf('A', now.aClients), isTried: trial.tried !== null },
        { count: now.bClients, text: nameOf('B', now.bClients), isTried: trial.tried !== null },
        { count: limits.aClients, text: format.integer(limits.aClients), isTried: false },
        { count: limits.bClients, text: format.integer(limits.bClients), isTried: false },
      ],
      [limits.aClients, limits.bClients],
      { left: box.left, right: right - textWidth(end) - 8 },
      (count) => xOfClients(box, count, all),
    );
  const isShort = marksBeside(total).some(({ labelX }) => labelX === null);
  const end = isShort ? format.integer(all) : total;
  const marks = marksBeside(end);
  return (
    <div ref={holder} className={styles.holder}>
      {all === 0 ? <p className={styles.nothing}>{t('pareto.noBase')}</p> : null}
      {all > 0 && size.width > 0 ? (
        <svg className={styles.chart} width={size.width} height={size.height}>
          <g
            role="img"
            aria-label={t('pareto.spoken', {
              clients: total,
              a: format.integer(limits.aClients),
              b: format.integer(limits.bClients - limits.aClients),
              c: format.integer(all - limits.bClients),
            })}
          >
            {TICKS.map((tick) => {
              const y = yOfShare(box, tick);
              return (
                <g key={tick}>
                  <line className={styles.gridline} x1={box.left} x2={right} y1={y} y2={y} />
                  <text className={styles.text} x={box.left - 6} y={y + 3.5} textAnchor="end">
                    {format.percent(tick, 0)}
                  </text>
                </g>
              );
            })}
            {geometry.bands.map((band) => (
              <path key={band.letter} className={styles[`band${band.letter}`]} d={band.path} />
            ))}
            <line className={styles.equal} x1={box.left} y1={bottom} x2={right} y2={box.top} />
            <path className={styles.curve} d={geometry.curve} />
            {geometry.bands.map((band) =>
              band.width < NARROW ? null : (
                <text
                  key={band.letter}
                  className={`${styles.letter} ${styles[`ink${band.letter}`] ?? ''}`}
                  x={Math.min(band.middle, right - 8)}
                  y={bottom - 16}
                  textAnchor="middle"
                >
                  {band.letter}
                </text>
              ),
            )}
            {marks.map((mark) => (
              <g key={mark.count}>
                <line
                  className={mark.isTried ? styles.tried : styles.border}
                  x1={mark.x}
                  x2={mark.x}
                  y1={yOfShare(box, shares[mark.count] ?? 0)}
                  y2={bottom}
                />
                {mark.labelX === null ? null : (
                  <text
                    className={mark.isTried ? styles.triedText : styles.count}
                    x={mark.labelX}
                    y={bottom + 16}
                    textAnchor="middle"
                  >
                    {mark.text}
                  </text>
                )}
              </g>
            ))}
            {marks.some((mark) => mark.labelX !== null && mark.labelX < box.left + 24) ? null : (
              <text className={styles.text} x={box.left} y={bottom + 16} textAnchor="middle">
                {format.integer(0)}
              </text>
            )}
            <text className={styles.text} x={right} y={bottom + 16} textAnchor="end">
              {end}
            </text>
          </g>
          {LIMITS.map((which) => (
            <LimitHandle
              key={which}
              which={which}
              box={box}
              inForce={percentOf(analysis, which)}
              percent={trial.tried?.[which] ?? percentOf(analysis, which)}
              otherPercent={
                trial.tried?.[which === 'a' ? 'b' : 'a'] ??
                percentOf(analysis, which === 'a' ? 'b' : 'a')
              }
              clients={which === 'a' ? now.aClients : now.bClients - now.aClients}
              isLast={trial.tried?.which === which}
              trial={trial}
              onApply={onApply}
            />
          ))}
        </svg>
      ) : null}
    </div>
  );
}
