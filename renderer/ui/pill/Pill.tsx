import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { cx } from '../cx';
import styles from './Pill.module.css';

export interface PillProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'outline' | 'bad' | 'warn' | 'good' | 'accent';
  /** Makes the pill a button that takes itself away; the label says what goes. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A word, not a decoration. A removable pill is one button (Enter, Space, Delete). */
export function Pill({ children, tone = 'plain', onRemove, removeLabel }: PillProps) {
  const className = cx(styles.pill, styles[tone]);
  if (!onRemove) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={cx(className, styles.removable)}
      aria-label={removeLabel}
      onClick={onRemove}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
      }}
    >
      {children}
      <X size={12} strokeWidth={2} aria-hidden />
    </button>
  );
}
