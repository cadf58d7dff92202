import { useState } from 'react';
import { cx } from '../../../ui/cx';
import styles from './Inline.module.css';

interface InlineFigureProps {
  readonly label: string;
  /** As it is read. */
  readonly shown: string;
  /** As it is typed. */
  readonly typedAs: string;
  /** Undefined = cannot be read; null = emptied. */
  readonly parse: (text: string) => number | null | undefined;
  readonly onSave: (value: number | null) => void;
  readonly className?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly errorText: string;
}

/** A figure that is edited where it stands: written nicely until it has the focus, then as one types it. */
export function InlineFigure(props: InlineFigureProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const keep = (): boolean => {
    if (typed === null || typed === props.typedAs) {
      setTyped(null);
      return true;
    }
    const value = props.parse(typed);
    if (value === undefined) {
      setIsWrong(true);
      return false;
    }
    setTyped(null);
    setIsWrong(false);
    props.onSave(value);
    return true;
  };
  return (
    <>
      <input
        className={cx(styles.field, styles.end, isWrong && styles.pending, props.className)}
        aria-label={props.label}
        aria-invalid={isWrong ? true : undefined}
        value={typed ?? props.shown}
        readOnly={props.isReadOnly ?? false}
        autoComplete="off"
        onFocus={(event) => {
          if (props.isReadOnly === true) return;
          setTyped((last) => last ?? props.typedAs);
          const { target } = event;
          requestAnimationFrame(() => target.select());
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsWrong(false);
        }}
        onBlur={() => {
          if (keep()) return;
          setTyped(null);
          setIsWrong(false);
        }}
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
          if (event.key === 'Enter' && isPlain) keep();
          if (event.key === 'Escape' && typed !== props.typedAs) {
            event.stopPropagation();
            setTyped(props.typedAs);
            setIsWrong(false);
          }
        }}
      />
      {isWrong ? (
        <span role="alert" className={styles.error}>
          {props.errorText}
        </span>
      ) : null}
    </>
  );
}
