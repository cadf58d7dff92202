import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { FactLine } from '@shared/ipc/dossier-answers';
import { DateInput } from '../../../ui/field/DateInput';
import { useDossier } from '../hooks/dossier-context';
import styles from './DossierTable.module.css';

/**
 * The field that takes the place of a cell. Enter keeps, Ctrl Enter keeps as confirmed, Shift Enter begins a new line, Esc
 * gives back; leaving it keeps too.
 */
export function FactEditor({ line }: { readonly line: FactLine }) {
  const { editing, type, keepEdit, giveBack, labelOf, t } = useDossier();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const which = editing?.field;
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus();
    if (which !== 'day') element.setSelectionRange(element.value.length, element.value.length);
  }, [which]);
  if (!editing) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      keepEdit(event.ctrlKey || event.metaKey);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      giveBack();
    }
    if (event.key === 'Tab') keepEdit();
  };
  const common = {
    ref: field,
    className: styles.editor,
    // Half a sentence is found again at the next start; it is no fact yet.
    'data-keeps-draft': '',
    value: editing.text,
    'aria-label': `${labelOf(line)}, ${t(`header.${editing.field === 'day' ? 'date' : editing.field}`)}`,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onKeyDown,
    // Another window in front leaves the field where it is.
    onBlur: () => {
      if (document.activeElement !== field.current) keepEdit();
    },
  };
  if (editing.field === 'day') {
    return (
      <DateInput
        ref={field}
        className={styles.editor}
        label={common['aria-label']}
        value={editing.text}
        onChange={type}
        keepsDraft
        onKeyDown={onKeyDown}
        onBlur={(isUnread) => {
          if (isUnread) giveBack();
          else common.onBlur();
        }}
      />
    );
  }
  if (editing.field === 'source')
    return <input type="text" maxLength={500} autoComplete="off" {...common} />;
  return (
    <>
      <textarea rows={1} maxLength={10_000} {...common} />
      {editing.isFound ? <p className={styles.unfinished}>{t('unfinished')}</p> : null}
    </>
  );
}
