import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { Icon } from '../icon/Icon';
import { Calendar as CalendarIcon } from '../icon/icons';
import { DateInput } from './DateInput';
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
  /** A `date` has its ISO day as value and is typed in the order of the language. */
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

/** A line of text or a day: label above, value, one sentence below. */
export function TextField({ ref, ...props }: TextFieldProps) {
  const id = useId();
  const { t } = useTranslation('kit');
  const [isCalendarOpen, setCalendarOpen] = useState(false);
  const [isUnread, setUnread] = useState(false);
  const error = props.error ?? (isUnread ? t('date.unread') : undefined);
  const note = error ?? props.hint;
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
          error !== undefined && styles.invalid,
        )}
      >
        {props.before}
        {props.type === 'date' ? (
          <DateInput
            id={id}
            ref={ref}
            className={styles.input}
            value={props.value}
            onChange={props.onChange}
            takesFocus={props.takesFocus}
            isDisabled={props.isDisabled}
            isInvalid={error !== undefined}
            describedBy={note === undefined ? undefined : `${id}-note`}
            isCalendarOpen={isCalendarOpen}
            onCalendar={setCalendarOpen}
            onUnread={setUnread}
            onKeyDown={props.onKeyDown}
            onBlur={() => props.onBlur?.()}
          />
        ) : (
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
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={note === undefined ? undefined : `${id}-note`}
            onChange={(event) => props.onChange(event.target.value)}
            onKeyDown={props.onKeyDown}
            onBlur={props.onBlur}
          />
        )}
        {props.type === 'date' ? (
          <button
            type="button"
            className={styles.calendar}
            tabIndex={-1}
            aria-label={t('date.calendar')}
            aria-haspopup="dialog"
            disabled={props.isDisabled}
            // The field keeps the focus, so that leaving it is never meant.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setCalendarOpen(true)}
          >
            <Icon of={CalendarIcon} size={14} />
          </button>
        ) : null}
        {props.after}
      </div>
      {note === undefined ? null : (
        <p id={`${id}-note`} className={error === undefined ? styles.hint : styles.error}>
          {note}
        </p>
      )}
    </div>
  );
}
