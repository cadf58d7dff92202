import { cx } from '../../../ui/cx';
import styles from './Marks.module.css';

const HEIGHTS = [styles.h1, styles.h2, styles.h3, styles.h4, styles.h5];

/** Influence as five rising bars; a question mark when unknown. Decorative. */
export function InfluenceBars({ influence }: { readonly influence: number | null }) {
  if (influence === null)
    return (
      <span className={cx(styles.bars, styles.none)} aria-hidden>
        ?
      </span>
    );
  return (
    <span className={styles.bars} aria-hidden>
      {HEIGHTS.map((height, index) => (
        <i key={height} className={cx(height, index < influence && styles.on)} />
      ))}
    </span>
  );
}
