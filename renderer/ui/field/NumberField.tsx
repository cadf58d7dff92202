import { useId, useState } from 'react';
import { useFormat } from '../../lib/format/use-format';
import { cx } from '../cx';
import { parseDecimal } from './parse-decimal';
import styles from './Field.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Called with a number inside the bounds, on Enter, on leaving the field and at each step. */
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly isLabelHidden?: boolean;
  /** Written after the figure, such as `%`. */
  readonly unit?: string;
  readonly size?: 'md' | 'sm';
  readonly isDisabled?: boolean;
}

/** A number, written and read as the language does. Keys: ↑ ↓ one step, Shift five, Enter keeps, Esc gives back. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step = 1 } = props;
  const id = useId();
  const format = useFormat();
  const written = format.plain(value);
  /** What is being typed; null when the kept value is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? written;
  const clamp = (next: number) => Math.min(max, Math.max(min, Math.round(next * 1e6) / 1e6));
  const keep = () => {
    const next = parseDecimal(text);
    setTyped(null);
    if (next !== null && clamp(next) !== value) onChange(clamp(next));
  };
  return (
    <div className={styles.field}>
      <label
        htmlFor={id}
        className={cx(styles.label, props.isLabelHidden === true && styles.hidden)}
      >
        {props.label}
      </label>
      <div className={cx(styles.box, props.size === 'sm' && styles.sm)}>
        <input
          id={id}
          role="spinbutton"
          inputMode="decimal"
          className={cx(styles.input, styles.number)}
          value={text}
          disabled={props.isDisabled}
          autoComplete="off"
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={max}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onFocus={(event) => event.target.select()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape' && text !== written) {
              event.stopPropagation();
              setTyped(null);
            }
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            const by = step * (event.shiftKey ? 5 : 1) * (event.key === 'ArrowUp' ? 1 : -1);
            const next = clamp((parseDecimal(text) ?? value) + by);
            setTyped(null);
            if (next !== value) onChange(next);
          }}
        />
        {props.unit === undefined ? null : <span className={styles.unit}>{props.unit}</span>}
      </div>
    </div>
  );
}
