import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  readonly children: ReactNode;
  /** Set: read aloud as a toolbar of this name. */
  readonly label?: string;
  /** 40, 44 or 48 px; higher where it wraps. */
  readonly size?: 'sm' | 'md' | 'lg';
  /** Pixels between its parts. */
  readonly gap?: 4 | 8 | 12 | 16;
  /** Closed by a hairline. */
  readonly isLined?: boolean;
  /** On one line, come what may: something in it gives way. */
  readonly isOneLine?: boolean;
  readonly className?: string;
}

/** A line of titles, filters and buttons above what they are for. */
export function Toolbar({
  children,
  label,
  size = 'md',
  gap = 8,
  isLined = false,
  isOneLine = false,
  className,
}: ToolbarProps) {
  return (
    <div
      {...(label === undefined ? {} : { role: 'toolbar', 'aria-label': label })}
      className={cx(
        styles.bar,
        styles[size],
        styles[`gap${gap}`],
        isLined && styles.lined,
        isOneLine && styles.oneLine,
        className,
      )}
    >
      {children}
    </div>
  );
}

/** What comes after it stands at the right end. */
export function ToolbarSpace() {
  return <span className={styles.space} />;
}
