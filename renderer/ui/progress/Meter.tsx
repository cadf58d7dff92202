import { cx } from '../cx';
import styles from './Meter.module.css';

export interface MeterProps {
  /** Read aloud; null where the figure stands beside it and says the same. */
  readonly label: string | null;
  /** 0–1. */
  readonly ratio: number;
  readonly tone?: 'series' | 'accent';
}

/** A thin honest bar: a share of a whole. */
export function Meter({ label, ratio, tone = 'series' }: MeterProps) {
  const percent = Math.min(100, Math.max(0, ratio * 100));
  const a11y =
    label === null
      ? { 'aria-hidden': true }
      : {
          role: 'meter',
          'aria-label': label,
          'aria-valuemin': 0,
          'aria-valuemax': 100,
          'aria-valuenow': Math.round(percent),
        };
  return (
    <div className={cx(styles.meter, tone === 'accent' && styles.accent)} {...a11y}>
      <div className={styles.bar} style={{ width: `${percent}%` }} />
    </div>
  );
}
