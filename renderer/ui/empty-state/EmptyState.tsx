import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon';
import type { LucideIcon } from '../icon/Icon';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  /** What is not there. */
  readonly title: string;
  /** What it would show. */
  readonly children?: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** An empty place says what belongs there and gives one next step. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.place}>
      <div className={styles.empty}>
        {icon ? <Icon of={icon} size={24} /> : null}
        <h2>{title}</h2>
        {children ? <p>{children}</p> : null}
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
    </div>
  );
}
