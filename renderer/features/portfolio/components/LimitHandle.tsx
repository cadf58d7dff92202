import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { usePortfolio } from '../hooks/portfolio-context';
import type { LimitName, LimitTrialState } from '../hooks/use-limit-trial';
import { shareOfY, yOfShare } from '../model/pareto-geometry';
import type { PlotBox } from '../model/pareto-geometry';
import styles from './ParetoChart.module.css';

interface LimitHandleProps {
  readonly which: LimitName;
  readonly box: PlotBox;
  /** Percent before anything was tried. */
  readonly inForce: number;
  readonly percent: number;
  readonly otherPercent: number;
  /** Clients of the class under the limit. */
  readonly clients: number;
  readonly isLast: boolean;
  readonly trial: LimitTrialState;
  readonly onApply: () => void;
}

const LABEL_HEIGHT = 20;

/** A limit as a line over the curve with a handle. Keys: arrows one percent, Shift five, Enter applies, Esc goes back. */
export function LimitHandle(props: LimitHandleProps) {
  const { which, box, percent, inForce, trial } = props;
  const { t, format } = usePortfolio();
  const group = useRef<SVGGElement>(null);
  const [isDragging, setDragging] = useState(false);
  const letter = which === 'a' ? 'A' : 'B';
  const right = box.left + box.width;
  const y = yOfShare(box, percent / 100);
  const written = format.percent(percent / 100, Number.isInteger(percent) ? 0 : 1);
  const label = t('pareto.limit', { letter, percent: written });
  const labelY = y + nudge(which, percent, props.otherPercent, box);
  const width = 20 + label.length * 6.3;
  const percentAt = (event: PointerEvent): number => {
    const svg = group.current?.ownerSVGElement;
    return svg ? shareOfY(box, event.clientY - svg.getBoundingClientRect().top) * 100 : percent;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 5, PageDown: -5 }[
      event.key
    ];
    if (by !== undefined) {
      trial.move(which, percent + by * (event.shiftKey ? 5 : 1));
    } else if (event.key === 'Home') {
      trial.move(which, 0);
    } else if (event.key === 'End') {
      trial.move(which, 100);
    } else if (event.key === 'Enter' && trial.tried) {
      props.onApply();
    } else if (event.key === 'Escape' && trial.tried) {
      trial.drop();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g
      ref={group}
      role="slider"
      tabIndex={0}
      aria-label={t('pareto.handle', { letter })}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={99}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={t('pareto.handleValue', {
        percent: written,
        clients: t('clients', { count: props.clients }),
      })}
      className={`${styles.limit} ${props.isLast ? styles.last : ''} ${isDragging ? styles.dragging : ''}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }}
      onPointerMove={(event) => {
        if (isDragging) trial.move(which, percentAt(event));
      }}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
    >
      {percent === inForce ? null : (
        <line
          className={styles.before}
          x1={box.left}
          x2={right}
          y1={yOfShare(box, inForce / 100)}
          y2={yOfShare(box, inForce / 100)}
        />
      )}
      <line className={styles.limitLine} x1={box.left} x2={right} y1={y} y2={y} />
      <rect className={styles.grab} x={box.left} width={box.width} y={y - 4} height={8} />
      <g transform={`translate(${right + 2} ${labelY})`}>
        <rect className={styles.grab} x={0} y={-12} width={width} height={24} />
        <rect className={styles.ring} x={-2} y={-12} width={width + 4} height={24} rx={5} />
        <rect
          className={styles.handle}
          x={0.5}
          y={-LABEL_HEIGHT / 2 + 0.5}
          width={width - 1}
          height={LABEL_HEIGHT - 1}
          rx={3}
        />
        <path className={styles.grip} d="M6.5-3v6M9.5-3v6" />
        <text className={styles.handleText} x={14} y={4}>
          {label}
        </text>
      </g>
    </g>
  );
}

/** Pixels that keep two handles apart when their limits are close. */
function nudge(which: LimitName, percent: number, other: number, box: PlotBox): number {
  const gap = (Math.abs(percent - other) / 100) * box.height;
  const missing = Math.max(0, LABEL_HEIGHT + 4 - gap) / 2;
  return which === 'a' ? missing : -missing;
}
