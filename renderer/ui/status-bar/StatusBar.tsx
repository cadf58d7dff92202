import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from '../kbd/Kbd';
import styles from './StatusBar.module.css';

interface Slots {
  readonly start: HTMLElement | null;
  readonly setStart: (element: HTMLElement | null) => void;
}

const SlotContext = createContext<Slots>({ start: null, setStart: () => undefined });

/** Lets screens fill the status bar from wherever they are. */
export function StatusBarProvider({ children }: { readonly children: ReactNode }) {
  const [start, setStart] = useState<HTMLElement | null>(null);
  return <SlotContext value={{ start, setStart }}>{children}</SlotContext>;
}

interface StatusBarProps {
  readonly label: string;
  /** What was just done. Takes room from the keys, never from the end. */
  readonly news: ReactNode;
  readonly end: ReactNode;
}

/** The bar at the bottom: what screens put into `StatusBarStart`, news, then words of the shell at the right end. */
export function StatusBar({ label, news, end }: StatusBarProps) {
  const { setStart } = useContext(SlotContext);
  return (
    <footer className={styles.bar} aria-label={label}>
      <div ref={setStart} className={styles.start} />
      {news}
      <div className={styles.end}>{end}</div>
    </footer>
  );
}

/** What a screen says in the status bar: sums of the selection first, then `StatusKeys`. */
export function StatusBarStart({ children }: { readonly children: ReactNode }) {
  const { start } = useContext(SlotContext);
  return start ? createPortal(children, start) : null;
}

/** A figure of the selection: `Sum 19,724,104`. */
export function StatusFigure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className={styles.figure}>
      {label} <b>{value}</b>
    </span>
  );
}

/** Keys that work here: `[['↑↓', 'move'], ['Enter', 'open']]`. */
export function StatusKeys({
  keys,
}: {
  readonly keys: readonly (readonly [keys: string, what: string])[];
}) {
  return (
    <span className={styles.keys}>
      {keys.map(([chord, what]) => (
        <span key={`${chord} ${what}`}>
          <Kbd keys={chord} /> {what}
        </span>
      ))}
    </span>
  );
}
