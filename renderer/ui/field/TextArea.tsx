import { useId } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { cx } from '../cx';
import styles from './Field.module.css';

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** One sentence under the field. */
  readonly hint?: string;
  /** Lines shown at least; it grows with its text. */
  readonly rows?: number;
  readonly maxLength?: number;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Height of a line and of the edges around the text, pixels. */
const LINE = 20;
const EDGES = 10;

/** Text of several lines: label above, one sentence below; grows with what is written. */
export function TextArea({ ref, ...props }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label
        htmlFor={id}
        className={cx(styles.label, props.isLabelHidden === true && styles.hidden)}
      >
        {props.label}
      </label>
      <textarea
        id={id}
        ref={ref}
        className={styles.area}
        rows={props.rows ?? 2}
        style={{ minHeight: (props.rows ?? 2) * LINE + EDGES }}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by dialogs, where focus must land in the first field
        autoFocus={props.takesFocus}
        disabled={props.isDisabled}
        aria-describedby={props.hint === undefined ? undefined : `${id}-note`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={props.onKeyDown}
        onBlur={props.onBlur}
      />
      {props.hint === undefined ? null : (
        <p id={`${id}-note`} className={styles.hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
