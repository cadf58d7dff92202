import type { CellState } from '@shared/analysis/white-space/cell-state';
import { cx } from '../../../ui/cx';
import styles from './State.module.css';

/** Sign of a state: full, half, crossed, empty, dash, question. The word always stands beside it. */
export function StateGlyph({ state }: { readonly state: CellState }) {
  return (
    <svg
      className={cx(styles.glyph, styles[state])}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden
    >
      {state === 'unknown' ? (
        <text x="6" y="10" textAnchor="middle" className={styles.question}>
          ?
        </text>
      ) : state === 'no-need' ? (
        <line x1="2" y1="6" x2="10" y2="6" className={styles.stroke} />
      ) : (
        <>
          <circle cx="6" cy="6" r="4.75" className={styles.ring} />
          {state === 'ours' ? <circle cx="6" cy="6" r="4.75" className={styles.fill} /> : null}
          {state === 'ours-and-competitor' ? (
            <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" className={styles.fill} />
          ) : null}
          {state === 'competitor' ? <path d="M4 4l4 4M8 4l-4 4" className={styles.stroke} /> : null}
        </>
      )}
    </svg>
  );
}
