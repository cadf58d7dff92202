import { useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../cx';
import styles from './SheetGrid.module.css';

/** Where the active cell goes when an edit is kept. */
export type EditExit = 'down' | 'up' | 'right' | 'left' | 'fill' | 'stay';

export interface EditorProps {
  readonly label: string;
  /** Text the editor begins with. */
  readonly start: string;
  /** True when the text is what was typed over the cell: the caret stands behind it and arrows leave. */
  readonly isTypedOver: boolean;
  /** Keeps the text; gives a sentence when it is no value of the column, and the editor stays. */
  readonly onKeep: (text: string, exit: EditExit) => string | null;
  readonly onGiveUp: () => void;
}

export interface CellEditorProps extends EditorProps {
  readonly align: 'start' | 'end';
}

const EXITS: Readonly<Record<string, EditExit>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The line a cell is typed into. Enter keeps and goes down (Shift up, Ctrl fills all chosen cells), Tab keeps and goes
 * on, arrows do so while typing over; Esc gives the old value back.
 */
export function CellEditor({
  label,
  start,
  isTypedOver,
  align,
  onKeep,
  onGiveUp,
}: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const keep = (exit: EditExit) => {
    if (isDone.current) return;
    // Keeping takes the focus away, which must not be heard as leaving.
    isDone.current = true;
    const found = onKeep(input.current?.value ?? '', exit);
    isDone.current = found === null;
    setProblem(found);
  };
  const giveUp = () => {
    isDone.current = true;
    onGiveUp();
  };
  return (
    <>
      <input
        ref={input}
        className={cx(styles.editor, align === 'end' && styles.editorEnd)}
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        defaultValue={start}
        autoComplete="off"
        spellCheck={false}
        onChange={() => setProblem(null)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onBlur={() => {
          if (isDone.current) return;
          isDone.current = true;
          // Leaving with the mouse keeps what can be kept and drops what cannot.
          if (onKeep(input.current?.value ?? '', 'stay') !== null) onGiveUp();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const { key, shiftKey } = event;
          const isCtrl = event.ctrlKey || event.metaKey;
          const arrow = isTypedOver ? EXITS[key] : undefined;
          if (key === 'Enter') keep(isCtrl ? 'fill' : shiftKey ? 'up' : 'down');
          else if (key === 'Tab') keep(shiftKey ? 'left' : 'right');
          else if (key === 'Escape') giveUp();
          else if (arrow !== undefined && !isCtrl && !shiftKey) keep(arrow);
          else {
            event.stopPropagation();
            return;
          }
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {problem === null ? null : (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
}
