import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Pane.module.css';

export interface SectionProps {
  readonly title: string;
  readonly detail?: ReactNode;
  /** Link or button at the right end of the title. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of a pane, closed by a hairline. */
export function Section({ title, detail, end, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx(styles.section, className)}>
      <div className={styles.sectionTitle}>
        <h3 id={id}>{title}</h3>
        {detail === undefined ? null : <span className={styles.sectionDetail}>{detail}</span>}
        {end === undefined ? null : <span className={styles.sectionEnd}>{end}</span>}
      </div>
      {children}
    </section>
  );
}
