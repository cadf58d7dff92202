import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck } from '../../../ui/icon/icons';
import { Icon } from '../../../ui/icon/Icon';
import { cx } from '../../../ui/cx';
import styles from './GuardsPane.module.css';

interface GuardProps {
  readonly isWarning: boolean;
  /** The figure. */
  readonly text: string;
  /** What it is held against. */
  readonly why: string;
  readonly children?: ReactNode;
}

/** One guard: the figure, a sign, and what it is held against. */
export function Guard({ isWarning, text, why, children }: GuardProps) {
  return (
    <div className={cx(styles.guard, isWarning && styles.warning)}>
      <Icon of={isWarning ? CircleAlert : CircleCheck} size={14} />
      <div>
        <p className={styles.figure}>{text}</p>
        {children}
        <p className={styles.quiet}>{why}</p>
      </div>
    </div>
  );
}
