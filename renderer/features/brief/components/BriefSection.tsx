import type { ReactNode } from 'react';
import styles from './BriefPage.module.css';

/** A titled part of the brief. */
export function BriefSection({
  title,
  detail,
  children,
}: {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <h3>
        {title}
        {detail === undefined ? null : <span>{detail}</span>}
      </h3>
      {children}
    </section>
  );
}
