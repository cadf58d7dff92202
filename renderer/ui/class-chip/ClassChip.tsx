import { cx } from '../cx';
import styles from './ClassChip.module.css';

export interface ClassChipProps {
  /** Value class letter, `–` for none; leave out to show the rhythm alone. */
  readonly abc?: 'A' | 'B' | 'C' | '–';
  /** Rhythm class letter, N for new, `–` for none; leave out to show the value class alone. */
  readonly xyz?: 'X' | 'Y' | 'Z' | 'N' | '–';
  readonly size?: 'md' | 'lg';
  /** Read aloud instead of the letters. */
  readonly label?: string;
}

const RHYTHM = { X: styles.x, Y: styles.y, Z: styles.z, N: styles.n, '–': styles.none } as const;
const VALUE = { A: styles.a, B: styles.b, C: styles.c, '–': styles.none } as const;

/** Value as ink in three strengths, rhythm as continuity of the line under the letter; both survive grey print. */
export function ClassChip({ abc, xyz, size = 'md', label }: ClassChipProps) {
  // Of neither class: one dash says it.
  const isNone = abc === '–' && xyz === '–';
  const text = label ?? `${abc ?? ''}${xyz ?? ''}`;
  return (
    <span className={cx(styles.chip, size === 'lg' && styles.lg)} role="img" aria-label={text}>
      {abc === undefined ? null : <span className={cx(styles.letter, VALUE[abc])}>{abc}</span>}
      {xyz === undefined || isNone ? null : (
        <span className={cx(styles.letter, RHYTHM[xyz])}>{xyz}</span>
      )}
    </span>
  );
}
