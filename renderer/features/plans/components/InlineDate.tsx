import { useRef, useState } from 'react';
import { useFormat } from '../../../lib/format/use-format';
import { cx } from '../../../ui/cx';
import { DateInput } from '../../../ui/field/DateInput';
import styles from './Inline.module.css';

interface InlineDateProps {
  readonly label: string;
  /** ISO day; null = none. */
  readonly value: string | null;
  readonly onSave: (day: string | null) => void;
  readonly empty: string;
  readonly className?: string | undefined;
  readonly isWarning?: boolean;
  readonly isReadOnly?: boolean;
  readonly min?: string;
  readonly max?: string;
  /** What is wrong with a day before it is kept; null = nothing. */
  readonly check?: (day: string) => string | null;
}

/** A day that is edited where it stands. Enter, F2 or a digit opens it; Enter keeps, Esc gives back, Del empties. */
export function InlineDate(props: InlineDateProps) {
  const { label, value, onSave, empty } = props;
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const typed = useRef<string | null>(null);
  const [draft, setDraft] = useState('');
  const open = () => {
    setDraft(value ?? '');
    setIsOpen(true);
  };
  const text = value === null ? empty : format.isoDay(value);
  const close = (isKept: boolean, isByKey: boolean) => {
    const next = typed.current;
    const wrong = isKept && next !== null && next !== '' ? (props.check?.(next) ?? null) : null;
    setProblem(wrong);
    if (wrong !== null) {
      if (!isByKey) setIsOpen(false);
      return;
    }
    typed.current = null;
    setIsOpen(false);
    if (isByKey) requestAnimationFrame(() => button.current?.focus());
    if (isKept && next !== null && next !== (value ?? '')) onSave(next === '' ? null : next);
  };
  const note =
    problem === null ? null : (
      <span role="alert" className={styles.error}>
        {problem}
      </span>
    );
  if (!isOpen)
    return (
      <>
        <button
          ref={button}
          type="button"
          className={cx(
            styles.field,
            styles.button,
            props.isWarning === true && styles.warn,
            props.className,
          )}
          data-breach={props.isWarning === true ? '' : undefined}
          aria-label={`${label}: ${text}`}
          disabled={props.isReadOnly ?? false}
          onClick={open}
          onKeyDown={(event) => {
            const isDigit = /^\d$/u.test(event.key);
            if (event.key === 'F2' || isDigit) open();
            if (event.key === 'Delete' && value !== null) onSave(null);
          }}
        >
          {text}
        </button>
        {note}
      </>
    );
  return (
    <>
      <DateInput
        className={cx(styles.field, styles.date, props.className)}
        label={label}
        value={draft}
        min={props.min}
        max={props.max}
        takesFocus
        onChange={(day) => {
          typed.current = day;
          setDraft(day);
        }}
        onBlur={(isUnread) => close(!isUnread, false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            close(true, true);
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            close(false, true);
          }
        }}
      />
      {note}
    </>
  );
}
