import { useId, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../cx';
import type { EditorProps } from './CellEditor';
import type { SheetChoice } from './sheet-types';
import styles from './SheetGrid.module.css';

export interface ChoiceEditorProps extends EditorProps {
  readonly choices: readonly SheetChoice[];
}

/** The list a cell is chosen from. Arrows and first letters move, Enter keeps, Tab keeps and goes on, Esc gives up. */
export function ChoiceEditor({
  label,
  start,
  choices,
  isTypedOver,
  onKeep,
  onGiveUp,
}: ChoiceEditorProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const [at, setAt] = useState(() => {
    const letter = start.toLocaleLowerCase();
    const found = isTypedOver
      ? choices.findIndex((choice) => choice.label.toLocaleLowerCase().startsWith(letter))
      : choices.findIndex(({ key }) => key === start);
    return Math.max(0, found);
  });
  const [isAbove, setAbove] = useState(false);
  useLayoutEffect(() => {
    const element = list.current;
    const bottom = element?.closest('[role="grid"]')?.getBoundingClientRect().bottom;
    if (element && bottom !== undefined) setAbove(element.getBoundingClientRect().bottom > bottom);
    element?.focus({ preventScroll: true });
  }, []);
  const keep = (index: number, exit: 'down' | 'right' | 'left' | 'stay') => {
    const choice = choices[index];
    if (isDone.current || !choice) return;
    isDone.current = true;
    onKeep(choice.key, exit);
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${at}`}
      className={cx(styles.choices, isAbove && styles.above)}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => {
        if (!isDone.current) onGiveUp();
        isDone.current = true;
      }}
      onKeyDown={(event) => {
        const { key } = event;
        event.stopPropagation();
        if (key === 'ArrowDown') setAt(Math.min(choices.length - 1, at + 1));
        else if (key === 'ArrowUp') setAt(Math.max(0, at - 1));
        else if (key === 'Enter' || key === ' ') keep(at, key === ' ' ? 'stay' : 'down');
        else if (key === 'Tab') keep(at, event.shiftKey ? 'left' : 'right');
        else if (key === 'Escape') {
          isDone.current = true;
          onGiveUp();
        } else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
          const starts = (choice: SheetChoice) =>
            choice.label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
          const next = choices.findIndex((choice, index) => index > at && starts(choice));
          const found = next >= 0 ? next : choices.findIndex(starts);
          if (found >= 0) setAt(found);
        } else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list itself hears the keys
        <div
          key={choice.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          ref={index === at ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
          className={cx(styles.choice, index === at && styles.choiceAt)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => keep(index, 'stay')}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}
