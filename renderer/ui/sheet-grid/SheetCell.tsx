import { memo } from 'react';
import { cx } from '../cx';
import { CellEditor } from './CellEditor';
import type { EditorProps } from './CellEditor';
import { ChoiceEditor } from './ChoiceEditor';
import type { SheetColumn } from './sheet-types';
import styles from './SheetGrid.module.css';

/** An open editor: what it begins with and where its text goes. */
export type OpenEditor = Omit<EditorProps, 'label'>;

export interface SheetCellProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly column: SheetColumn<Row>;
  readonly columnIndex: number;
  /** Pixels of left out columns before it. */
  readonly gap: number;
  /** Pixels from the left edge a frozen cell keeps; null when it scrolls. */
  readonly frozenAt: number | null;
  readonly isLastFrozen: boolean;
  readonly isReadOnly: boolean;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly editor: OpenEditor | null;
}

function SheetCellInner<Row>(props: SheetCellProps<Row>) {
  const { row, column, frozenAt, editor, gap } = props;
  return (
    <div
      id={props.id}
      role={props.columnIndex === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={props.columnIndex + 1}
      aria-selected={props.isChosen || props.isActive}
      aria-readonly={props.isReadOnly}
      data-column={props.columnIndex}
      className={cx(
        styles.cell,
        column.align === 'end' && styles.end,
        column.isGroupStart === true && styles.groupStart,
        frozenAt !== null && styles.frozen,
        props.isLastFrozen && styles.lastFrozen,
        props.isReadOnly && styles.readOnly,
        props.isChosen && styles.chosen,
        props.isActive && styles.active,
        editor !== null && styles.editing,
      )}
      style={{
        width: column.width,
        ...(gap === 0 ? {} : { marginLeft: gap }),
        ...(frozenAt === null ? {} : { left: frozenAt }),
      }}
    >
      {column.cell ? column.cell(row) : <span className={styles.text}>{column.text(row)}</span>}
      {editor === null ? null : column.edit === 'choice' ? (
        <ChoiceEditor {...editor} label={column.header} choices={column.choices ?? []} />
      ) : (
        <CellEditor {...editor} label={column.header} align={column.align ?? 'start'} />
      )}
    </div>
  );
}

/** One cell; drawn again only when its own props change. */
export const SheetCell = memo(SheetCellInner) as typeof SheetCellInner;
