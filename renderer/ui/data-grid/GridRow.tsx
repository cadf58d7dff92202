import { memo } from 'react';
import { cx } from '../cx';
import type { CellEdit, GridColumn } from './grid-types';
import styles from './DataGrid.module.css';

export interface GridRowProps<Row> {
  readonly gridId: string;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly isCurrent: boolean;
  /** Undefined when rows cannot be selected. */
  readonly isSelected: boolean | undefined;
  /** Column under the cursor, null when the cursor is elsewhere. */
  readonly cursorColumn: number | null;
  /** The edit of the cell under the cursor; null when none is edited. */
  readonly edit: CellEdit | null;
}

function GridRowInner<Row>(props: GridRowProps<Row>) {
  const { gridId, row, index, top, height, columns, isCurrent, isSelected, cursorColumn, edit } =
    props;
  const isEdited = (columnIndex: number) => edit !== null && cursorColumn === columnIndex;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? isCurrent}
      aria-current={isCurrent ? 'true' : undefined}
      data-index={index}
      className={cx(
        styles.row,
        isCurrent && styles.current,
        isSelected === true && styles.selected,
      )}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {columns.map((column, columnIndex) => (
        <div
          key={column.key}
          id={`${gridId}-${index}-${columnIndex}`}
          role="gridcell"
          aria-colindex={columnIndex + 1}
          data-column={columnIndex}
          className={cx(
            styles.cell,
            column.align === 'end' && styles.end,
            cursorColumn === columnIndex && styles.cursor,
            isEdited(columnIndex) && styles.edited,
          )}
        >
          {edit !== null && isEdited(columnIndex) && column.editor
            ? column.editor(row, edit)
            : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row; drawn again only when its own props change. */
export const GridRow = memo(GridRowInner) as typeof GridRowInner;
