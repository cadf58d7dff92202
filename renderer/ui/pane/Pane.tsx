import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Pane.module.css';

export interface PaneProps {
  /** Name read aloud when F6 comes to it; unique on the screen. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly as?: 'section' | 'aside' | 'nav' | 'main' | 'header';
}

/** A part of the window that F6 and Shift+F6 go round; it remembers which of its controls had focus. */
export function Pane({ label, children, className, as: Tag = 'section' }: PaneProps) {
  return (
    <Tag data-pane={label} tabIndex={-1} aria-label={label} className={cx(styles.pane, className)}>
      {children}
    </Tag>
  );
}
