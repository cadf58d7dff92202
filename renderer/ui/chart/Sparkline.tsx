import { memo } from 'react';
import { sparklinePath } from './sparkline-path';
import styles from './Sparkline.module.css';

export interface SparklineProps {
  readonly values: ArrayLike<number>;
  readonly width?: number;
  readonly height?: number;
  /** Read aloud; without it the spark is decoration beside a figure that says the same. */
  readonly label?: string;
}

/** A series as small bars in one path; cheap enough for every row of a table. */
export const Sparkline = memo(function Sparkline({
  values,
  width = 92,
  height = 14,
  label,
}: SparklineProps) {
  const a11y = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg width={width} height={height} className={styles.spark} {...a11y}>
      <path d={sparklinePath(values, width, height)} />
    </svg>
  );
});
