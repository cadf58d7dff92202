import { useId } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { cx } from '../cx';
import styles from './Field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** One sentence under the field. */
  readonly hint?: string;
  /** What is wrong and what would be right; replaces the hint. */
  readonly error?: string | undefined;
  readonly size?: 'md' | 'sm';
  readonly type?: 'text' | 'date' | 'time' | 'password';
  readonly maxLength?: number;
  /** Id of a `datalist` with names to choose from. */
  readonly list?: string;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line of text: label above, value, one sentence below. */
export function TextField({ ref, ...props }: TextFieldProps) {
  const id = useId();
  const note = props.error ?? props.hint;
  return (
    <div className={styles.field}>
      <label
        htmlFor={id}
        className={cx(styles.label, props.isLabelHidden === true && styles.hidden)}
      >
        {props.label}
      </label>
      <div
        className={cx(
          styles.box,
          props.size === 'sm' && styles.sm,
          props.error !== undefined && styles.invalid,
        )}
      >
        {props.before}
        <input
          id={id}
          ref={ref}
          className={styles.input}
          type={props.type ?? 'text'}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          list={props.list}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by dialogs, where focus must land in the first field
          autoFocus={props.takesFocus}
          disabled={props.isDisabled}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={props.error === undefined ? undefined : true}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={props.onKeyDown}
          onBlur={props.onBlur}
        />
        {props.after}
      </div>
      {note === undefined ? null : (
        <p id={`${id}-note`} className={props.error === undefined ? styles.hint : styles.error}>
          {note}
        </p>
      )}
    </div>
  );
}
