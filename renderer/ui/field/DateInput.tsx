import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayForm, dayPattern, readDay, stepDay, writeDay } from './day-text';
import { todayIso } from './today-iso';

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar')).DayCalendar }));

export interface DateInputProps {
  /** ISO day; empty = none. */
  readonly value: string;
  /** The day as soon as the text is one, empty while it is none. */
  readonly onChange: (day: string) => void;
  readonly id?: string;
  /** Name for where no label stands above. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly takesFocus?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Keeps half a text as a draft, as other fields of its table do. */
  readonly keepsDraft?: boolean;
  readonly isCalendarOpen?: boolean;
  readonly onCalendar?: (isOpen: boolean) => void;
  /** Left with a text that is no day, or mended. */
  readonly onUnread?: (isUnread: boolean) => void;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  readonly onBlur?: ((isUnread: boolean) => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** What was typed, and the values between which it stands for the field's own. */
interface Typed {
  readonly text: string;
  readonly day: string;
  readonly before: string;
}

/**
 * A day typed in the order of the language. Keys: ↑ ↓ a day, PgUp PgDn a month, Alt+↓ or F4 the calendar. Also reads ISO
 * and short forms (`18.12`), and writes the whole day when it is left.
 */
export function DateInput(props: DateInputProps) {
  const { value, onChange, ref } = props;
  const { t } = useTranslation('kit');
  const { locale } = useLocale();
  const form = useMemo(() => dayForm(locale), [locale]);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isOwnOpen, setOwnOpen] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const isOpen = props.isCalendarOpen ?? isOwnOpen;
  const openCalendar = props.onCalendar ?? setOwnOpen;
  const isTyped = typed !== null && (value === typed.day || value === typed.before);
  const isUnread = isTyped && typed.day === '' && typed.text.trim() !== '';
  const setDay = (day: string) => {
    setTyped(null);
    props.onUnread?.(false);
    if (day !== value) onChange(day);
  };
  const type = (text: string) => {
    const day = readDay(text, form, Number(todayIso().slice(0, 4))) ?? '';
    setTyped({ text, day, before: isTyped ? typed.before : value });
    props.onUnread?.(false);
    if (day !== value) onChange(day);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'F4' || (event.altKey && event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      openCalendar(true);
      return;
    }
    const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1 }[event.key];
    if (by !== undefined && isPlain && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      setDay(stepDay(value, by, event.key.startsWith('Page') ? 'month' : 'day') ?? todayIso());
      return;
    }
    if (event.key === 'Enter' && isUnread) {
      // What cannot be read is said, not taken for no day.
      event.preventDefault();
      event.stopPropagation();
      props.onUnread?.(true);
      return;
    }
    props.onKeyDown?.(event);
  };
  return (
    <>
      <input
        id={props.id}
        ref={(input) => {
          own.current = input;
          if (typeof ref === 'function') ref(input);
          else if (ref) ref.current = input;
        }}
        type="text"
        inputMode="numeric"
        className={props.className}
        aria-label={props.label}
        value={isTyped ? typed.text : writeDay(value, form)}
        placeholder={dayPattern(form, {
          day: t('date.day'),
          month: t('date.month'),
          year: t('date.year'),
        })}
        maxLength={24}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by dialogs, where focus must land in the first field
        autoFocus={props.takesFocus}
        disabled={props.isDisabled}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={props.isInvalid === true ? true : undefined}
        aria-describedby={props.describedBy}
        data-keeps-draft={props.keepsDraft === true ? '' : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isOpen) return;
          if (!isUnread) setTyped(null);
          props.onUnread?.(isUnread);
          props.onBlur?.(isUnread);
        }}
      />
      {isOpen ? (
        <Suspense>
          <DayCalendar
            anchor={own}
            value={value}
            min={props.min}
            max={props.max}
            label={t('date.calendar')}
            onClose={() => openCalendar(false)}
            onChoose={(day) => {
              setDay(day);
              openCalendar(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
