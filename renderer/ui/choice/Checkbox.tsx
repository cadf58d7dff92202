import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from '../cx';
import styles from './Choice.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** One sentence under the label. */
  readonly detail?: string;
  readonly isLabelHidden?: boolean;
}

/** Yes or no, at once. Key: Space. */
export function Checkbox({
  children,
  isSelected,
  onChange,
  isDisabled = false,
  detail,
  isLabelHidden = false,
}: CheckboxProps) {
  const id = useId();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={cx(styles.mark, styles.box)}
        checked={isSelected}
        disabled={isDisabled}
        aria-describedby={detail === undefined ? undefined : id}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={cx(styles.words, isLabelHidden && styles.hidden)}>{children}</span>
      {detail === undefined ? null : (
        <span id={id} className={styles.detail}>
          {detail}
        </span>
      )}
    </label>
  );
}
