import { ArrowDown, ArrowUp } from 'lucide-react';
import { cx } from '../cx';
import type { GridColumn, GridSort } from './grid-types';
import styles from './DataGrid.module.css';

export interface GridHeaderProps<Row> {
  readonly gridId: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | null;
  readonly cursorColumn: number | null;
}

/** Header row, always in sight. */
export function GridHeader<Row>({ gridId, columns, sort, cursorColumn }: GridHeaderProps<Row>) {
  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      {columns.map((column, index) => {
        const direction = sort?.columnKey === column.key ? sort.direction : undefined;
        const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
        return (
          <div
            key={column.key}
            id={`${gridId}-header-${index}`}
            role="columnheader"
            aria-colindex={index + 1}
            aria-label={column.headerLabel}
            aria-sort={direction ?? (column.isSortable ? 'none' : undefined)}
            data-header={index}
            className={cx(
              styles.cell,
              styles.headerCell,
              column.align === 'end' && styles.end,
              column.isSortable && styles.sortable,
              cursorColumn === index && styles.cursor,
            )}
          >
            <span className={styles.headerText}>{column.header}</span>
            {direction ? <Arrow size={12} strokeWidth={1.75} aria-hidden /> : null}
          </div>
        );
      })}
    </div>
  );
}
