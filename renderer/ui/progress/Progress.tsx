import { useId } from 'react';
import { cx } from '../cx';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** What is going on. */
  readonly label: string;
  /** Done ÷ total, 0–1; null while the total is unknown. */
  readonly ratio: number | null;
  /** Figures and time left, at the right end. */
  readonly detail?: string;
  readonly isLabelHidden?: boolean;
}

/** Work that takes more than a second. The bar stays with reduced motion; an unknown total shows no bar, only words. */
export function Progress({ label, ratio, detail, isLabelHidden = false }: ProgressProps) {
  const id = useId();
  const percent = ratio === null ? null : Math.round(Math.min(1, Math.max(0, ratio)) * 1000) / 10;
  return (
    <div className={styles.progress}>
      <div className={cx(styles.words, isLabelHidden && styles.hidden)}>
        <span id={id}>{label}</span>
        <span className={styles.detail}>{detail}</span>
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={detail}
      >
        <div className={styles.bar} style={{ width: `${percent ?? 0}%` }} />
      </div>
    </div>
  );
}
