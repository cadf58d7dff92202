import { useId } from 'react';
import styles from './Forms.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly hint?: string;
  readonly takesFocus?: boolean;
  readonly onBlur?: () => void;
}

/** Several lines of text: label above, one sentence below. */
export function TextArea({
  label,
  value,
  onChange,
  rows = 3,
  hint,
  takesFocus,
  onBlur,
}: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        value={value}
        maxLength={4000}
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by dialogs, where focus must land in the first field
        autoFocus={takesFocus}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
