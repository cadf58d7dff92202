import { memo } from 'react';
import { SheetCell } from './SheetCell';
import type { OpenEditor } from './SheetCell';
import type { SheetColumn } from './sheet-types';
import styles from './SheetGrid.module.css';

export interface SheetRowProps<Row> {
  readonly gridId: string;
  readonly row: Row;
  readonly index: number;
  readonly height: number;
  readonly columns: readonly SheetColumn<Row>[];
  readonly edges: readonly number[];
  readonly frozen: number;
  readonly drawn: readonly number[];
  /** Column of the active cell, −1 when it is in another row. */
  readonly activeColumn: number;
  /** First and last chosen column, −1 and −2 when none is. */
  readonly chosenFrom: number;
  readonly chosenTo: number;
  readonly editor: OpenEditor | null;
}

function SheetRowInner<Row>(props: SheetRowProps<Row>) {
  const { gridId, row, index, height, columns, edges, frozen } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      style={{ top: index * height, height }}
    >
      {props.drawn.map((columnIndex, place) => {
        const column = columns[columnIndex];
        if (!column) return null;
        const before = props.drawn[place - 1];
        const end = before === undefined ? 0 : (edges[before + 1] ?? 0);
        const isFrozen = columnIndex < frozen;
        const isActive = columnIndex === props.activeColumn;
        return (
          <SheetCell
            key={column.key}
            id={`${gridId}-${index}-${columnIndex}`}
            row={row}
            column={column}
            columnIndex={columnIndex}
            gap={(edges[columnIndex] ?? 0) - end}
            frozenAt={isFrozen ? (edges[columnIndex] ?? 0) : null}
            isLastFrozen={columnIndex === frozen - 1}
            isReadOnly={column.edit === undefined || column.isReadOnly?.(row) === true}
            isActive={isActive}
            isChosen={columnIndex >= props.chosenFrom && columnIndex <= props.chosenTo}
            editor={isActive ? props.editor : null}
          />
        );
      })}
    </div>
  );
}

/** One row; drawn again only when its own props change. */
export const SheetRow = memo(SheetRowInner) as typeof SheetRowInner;
