import type { Band } from '@shared/analysis/white-space/band';
import styles from './State.module.css';

export interface BudgetBarProps {
  readonly oursE4: number | null;
  readonly budget: Band | null;
  /** Amount at the right end of all bars of the table. */
  readonly mostE4: number;
}

const WIDTH = 200;

/** Ours as a filled bar, the budget behind it to its low end, its range as a frame, its likely value as a mark. */
export function BudgetBar({ oursE4, budget, mostE4 }: BudgetBarProps) {
  const x = (amountE4: number) =>
    mostE4 <= 0 ? 0 : Math.max(0, Math.min(WIDTH, (amountE4 / mostE4) * WIDTH));
  const low = budget ? x(budget.low) : 0;
  const high = budget ? x(budget.high) : 0;
  return (
    <svg
      className={styles.bar}
      height="12"
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {budget ? (
        <>
          <rect x="0" y="3" width={low} height="6" className={styles.barBudget} />
          <rect
            x={low}
            y="3"
            width={Math.max(0, high - low)}
            height="6"
            className={styles.barRange}
            vectorEffect="non-scaling-stroke"
          />
        </>
      ) : null}
      <rect x="0" y="3" width={x(oursE4 ?? 0)} height="6" className={styles.barOurs} />
      {budget ? (
        <line
          x1={x(budget.likely)}
          x2={x(budget.likely)}
          y1="0"
          y2="12"
          className={styles.barLikely}
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </svg>
  );
}
