import { PERSON_SCALES } from '@shared/domain/people-scales';
import type { Coverage } from '@shared/domain/people-scales';
import { cx } from '../../../ui/cx';
import styles from './Marks.module.css';

/** Contact with a person as three dots: none, brief, multiple, in depth; a question mark when unknown. Decorative. */
export function CoverageDots({ coverage }: { readonly coverage: Coverage | null }) {
  if (coverage === null)
    return (
      <span className={cx(styles.dots, styles.none)} aria-hidden>
        ?
      </span>
    );
  const level = PERSON_SCALES.coverage.indexOf(coverage);
  return (
    <span className={styles.dots} aria-hidden>
      {[1, 2, 3].map((dot) => (
        <i key={dot} className={cx(dot <= level && styles.on)} />
      ))}
    </span>
  );
}
