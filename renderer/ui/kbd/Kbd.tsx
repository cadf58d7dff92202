import { cx } from '../cx';
import styles from './Kbd.module.css';

/** A key or key chord as it is written on the keys; `isBoxed` draws the key's edge. */
export function Kbd({
  keys,
  isBoxed = false,
}: {
  readonly keys: string;
  readonly isBoxed?: boolean;
}) {
  return <kbd className={cx(styles.kbd, isBoxed && styles.boxed)}>{keys}</kbd>;
}
