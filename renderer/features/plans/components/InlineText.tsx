import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { cx } from '../../../ui/cx';
import styles from './Inline.module.css';

interface InlineTextProps {
  readonly label: string;
  readonly value: string;
  /** Called with the changed, trimmed text, on Enter and on leaving. */
  readonly onSave: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  /** A rule is broken here. */
  readonly isWarning?: boolean;
  /** Blank gives back what was there: for names that must not be empty. */
  readonly isRequired?: boolean;
  readonly takesFocus?: boolean;
  /** Esc, or left blank: for a row that is not there yet. */
  readonly onGiveUp?: () => void;
  /** Proposals while typing; such a field has one line. */
  readonly proposals?: readonly string[];
}

/** Text that is edited where it stands. Enter keeps, Shift+Enter breaks the line, Esc gives back. */
export function InlineText(props: InlineTextProps) {
  const { label, value, onSave, proposals, isRequired = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const listId = useId();
  const isGivenBack = useRef(false);
  const keep = () => {
    if (isGivenBack.current) {
      isGivenBack.current = false;
      return;
    }
    const next = (typed ?? value).trim();
    setTyped(null);
    if (next === '' && (isRequired || props.onGiveUp)) {
      props.onGiveUp?.();
      return;
    }
    if (next !== value.trim()) onSave(next);
  };
  const shared = {
    'aria-label': label,
    'data-breach': props.isWarning === true ? '' : undefined,
    className: cx(styles.field, props.isWarning === true && styles.warn, props.className),
    value: typed ?? value,
    placeholder: props.placeholder,
    maxLength: props.maxLength ?? 500,
    readOnly: props.isReadOnly ?? false,
    spellCheck: false,
    autoComplete: 'off',
    autoFocus: props.takesFocus ?? false,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setTyped(event.target.value),
    onBlur: keep,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape' && (typed !== null || props.onGiveUp)) {
        event.preventDefault();
        event.stopPropagation();
        isGivenBack.current = props.onGiveUp !== undefined;
        setTyped(null);
        props.onGiveUp?.();
      }
      const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key === 'Enter' && isPlain) {
        event.preventDefault();
        keep();
      }
    },
  };
  if (proposals === undefined) return <textarea {...shared} rows={1} />;
  return (
    <>
      <input {...shared} list={listId} />
      <datalist id={listId}>
        {proposals.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
    </>
  );
}
