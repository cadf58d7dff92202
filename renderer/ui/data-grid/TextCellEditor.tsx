import { useEffect, useRef } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { AfterEdit, CellEdit } from './grid-types';
import styles from './CellEditor.module.css';

export interface TextCellEditorProps {
  readonly label: string;
  readonly value: string;
  readonly edit: CellEdit;
  /** Called once, with the trimmed text, when it differs from the value. */
  readonly onKeep: (text: string) => void;
  /** Texts used elsewhere in the column; the first that starts with what is typed is filled in, as in a spreadsheet. */
  readonly suggestions?: readonly string[];
  readonly maxLength?: number;
}

/** Text of a cell in place. Enter keeps and goes down, Tab keeps and goes on, Esc gives back; leaving the field keeps. */
export function TextCellEditor(props: TextCellEditorProps) {
  const { value, edit, onKeep, suggestions = [] } = props;
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  /** The text filled in last; kept in its own letters, whatever case was typed. */
  const filled = useRef('');
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    field.focus();
    if (edit.typed === null) field.select();
    else filled.current = complete(field, suggestions);
    // Only when it opens; typing goes on by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const end = (after: AfterEdit, isKept: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const written = (input.current?.value ?? '').replace(/\s+/gu, ' ').trim();
    const isFilled = written.toLocaleLowerCase() === filled.current.toLocaleLowerCase();
    const text = isFilled ? filled.current : written;
    if (isKept && text !== value) onKeep(text);
    edit.close(after);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const { nativeEvent } = event;
    const isAdding = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertText';
    if (isAdding) filled.current = complete(event.currentTarget, suggestions);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') end('down', true);
    else if (event.key === 'Tab') end(event.shiftKey ? 'left' : 'right', true);
    else if (event.key === 'Escape') end('stay', false);
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={input}
      data-editor
      className={styles.input}
      aria-label={props.label}
      defaultValue={edit.typed ?? value}
      maxLength={props.maxLength ?? 300}
      autoComplete="off"
      spellCheck={false}
      onChange={onChange}
      onKeyDown={onKeyDown}
      onBlur={() => end('leave', true)}
    />
  );
}

/** Fills in the first suggestion that goes on from what is typed, the added letters chosen; gives it, or an empty text. */
function complete(field: HTMLInputElement, suggestions: readonly string[]): string {
  const typed = field.value;
  if (typed === '' || field.selectionStart !== typed.length) return '';
  const folded = typed.toLocaleLowerCase();
  const found = suggestions.find((text) => text.toLocaleLowerCase().startsWith(folded));
  if (found === undefined || found.length === typed.length) return '';
  field.value = typed + found.slice(typed.length);
  field.setSelectionRange(typed.length, found.length);
  return found;
}
