import type { ReactNode } from 'react';
import { cx } from '../cx';
import { Pane } from './Pane';
import styles from './SidePane.module.css';

export interface SidePaneProps {
  /** Name read aloud when F6 comes to it; unique on the screen. */
  readonly label: string;
  readonly children: ReactNode;
  /** 304, 336 or 360 px; in a window of 1280 px 304, 304 or 328. */
  readonly size?: 'narrow' | 'normal' | 'wide';
  /** Stays in sight above what scrolls. */
  readonly head?: ReactNode;
  /** Stays in sight below what scrolls. */
  readonly foot?: ReactNode;
  /** False: stays at the side even where the window is narrow. */
  readonly isStacked?: boolean;
  readonly className?: string;
}

/** What a screen has to say of the chosen thing, at its right edge; in a narrow window, below the rest. */
export function SidePane({
  label,
  children,
  size = 'normal',
  head = null,
  foot = null,
  isStacked = true,
  className,
}: SidePaneProps) {
  const isSplit = head !== null || foot !== null;
  return (
    <Pane
      as="aside"
      label={label}
      className={cx(
        styles.side,
        styles[size],
        isSplit && styles.split,
        isStacked && styles.stacked,
        className,
      )}
    >
      {isSplit ? (
        <>
          {head}
          <div className={styles.scroll}>{children}</div>
          {foot}
        </>
      ) : (
        children
      )}
    </Pane>
  );
}

/** What to do to have something in the pane. */
export function SidePaneHint({ children }: { readonly children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}
