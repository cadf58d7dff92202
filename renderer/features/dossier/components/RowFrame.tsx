import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from '../../../ui/cx';
import { useDossier } from '../hooks/dossier-context';
import type { EditedField } from '../hooks/dossier-context';
import { nextRow } from '../model/next-row';
import styles from './DossierTable.module.css';

interface RowFrameProps {
  readonly rowKey: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** Keys of the row itself; arrows are answered here. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Double click, with the cell it was on. */
  readonly onDoubleClick?: (cell: EditedField) => void;
}

/** A row of the dossier: one tab stop for all rows, arrows move, the row itself has the focus. */
export function RowFrame({ rowKey, className, children, onKeyDown, onDoubleClick }: RowFrameProps) {
  const { rows, currentKey, setCurrent, editing } = useDossier();
  const row = useRef<HTMLDivElement>(null);
  const isCurrent = currentKey === rowKey;
  const isEdited = editing?.key === rowKey;
  const wasEdited = useRef(false);
  useEffect(() => {
    // The field that had the focus is gone: it goes back to its row, unless something else took it.
    if (wasEdited.current && !isEdited && document.activeElement === document.body)
      row.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <div
      ref={row}
      role="row"
      data-row={rowKey}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      className={cx(styles.row, className, isCurrent && styles.current)}
      onFocus={() => setCurrent(rowKey)}
      onMouseDown={() => setCurrent(rowKey)}
      onDoubleClick={({ target }) => {
        const field =
          target instanceof HTMLElement ? target.closest<HTMLElement>('[data-field]') : null;
        const cell = field?.dataset['field'];
        onDoubleClick?.(cell === 'source' || cell === 'day' ? cell : 'value');
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const at = rows.findIndex(({ key }) => key === rowKey);
        const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const to = isPlain ? nextRow(event.key, at, rows.length) : null;
        const next = to === null ? undefined : rows[to];
        if (!next) {
          onKeyDown(event);
          return;
        }
        event.preventDefault();
        const grid = row.current?.closest('[role="grid"]');
        grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.key)}"]`)?.focus();
      }}
    >
      {children}
    </div>
  );
}
