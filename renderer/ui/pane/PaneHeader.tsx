import type { ReactNode } from 'react';
import styles from './Pane.module.css';

export interface PaneHeaderProps {
  readonly title: string;
  /** Figures beside the title. */
  readonly detail?: ReactNode;
  /** Buttons at the right end. */
  readonly children?: ReactNode;
  readonly level?: 1 | 2;
}

/** Title bar of a screen or pane, 48 px. */
export function PaneHeader({ title, detail, children, level = 1 }: PaneHeaderProps) {
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.header}>
      <Tag className={styles.title}>{title}</Tag>
      {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
      <span className={styles.space} />
      {children}
    </div>
  );
}
