import { useId } from 'react';
import { cx } from '../cx';
import styles from './Choice.module.css';

export interface RadioItem<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** One sentence under the label; also why it cannot be chosen. */
  readonly detail?: string;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps<Key extends string> {
  readonly label: string;
  readonly items: readonly RadioItem<Key>[];
  readonly selectedKey: Key | null;
  readonly onChange: (key: Key) => void;
  readonly isLabelHidden?: boolean;
}

/** One of a few, each with its sentence. One tab stop; arrows choose. */
export function RadioGroup<Key extends string>({
  label,
  items,
  selectedKey,
  onChange,
  isLabelHidden = false,
}: RadioGroupProps<Key>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles.group}>
      <div id={id} className={cx(styles.legend, isLabelHidden && styles.hidden)}>
        {label}
      </div>
      {items.map((item) => (
        <label key={item.key} className={styles.choice}>
          <input
            type="radio"
            name={id}
            className={cx(styles.mark, styles.round)}
            checked={item.key === selectedKey}
            disabled={item.isDisabled}
            aria-label={item.label}
            aria-describedby={item.detail === undefined ? undefined : `${id}-${item.key}`}
            onChange={() => onChange(item.key)}
          />
          <span className={styles.words}>{item.label}</span>
          {item.detail === undefined ? null : (
            <span id={`${id}-${item.key}`} className={styles.detail}>
              {item.detail}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
