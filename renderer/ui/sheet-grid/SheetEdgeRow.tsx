import { memo } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import type { SheetColumn } from './sheet-types';
import styles from './SheetGrid.module.css';

export interface SheetEdgeRowProps<Row> {
  readonly kind: 'header' | 'totals';
  readonly columns: readonly SheetColumn<Row>[];
  readonly edges: readonly number[];
  readonly frozen: number;
  readonly drawn: readonly number[];
  readonly height: number;
  /** Counted from 1, the header included. */
  readonly rowIndex: number;
  /** Figure of a column in the row of totals. */
  readonly total?: (column: SheetColumn<Row>, index: number) => ReactNode;
}

function SheetEdgeRowInner<Row>(props: SheetEdgeRowProps<Row>) {
  const { kind, columns, edges, frozen } = props;
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      className={cx(styles.edge, styles[kind])}
      style={{ height: props.height }}
    >
      {props.drawn.map((columnIndex, place) => {
        const column = columns[columnIndex];
        if (!column) return null;
        const before = props.drawn[place - 1];
        const end = before === undefined ? 0 : (edges[before + 1] ?? 0);
        const gap = (edges[columnIndex] ?? 0) - end;
        const isFrozen = columnIndex < frozen;
        const role =
          kind === 'header' ? 'columnheader' : columnIndex === 0 ? 'rowheader' : 'gridcell';
        return (
          <div
            key={column.key}
            role={role}
            aria-colindex={columnIndex + 1}
            aria-label={kind === 'header' ? column.headerLabel : undefined}
            data-header={kind === 'header' ? columnIndex : undefined}
            className={cx(
              styles.cell,
              column.align === 'end' && styles.end,
              column.isGroupStart === true && styles.groupStart,
              isFrozen && styles.frozen,
              columnIndex === frozen - 1 && styles.lastFrozen,
            )}
            style={{
              width: column.width,
              ...(gap === 0 ? {} : { marginLeft: gap }),
              ...(isFrozen ? { left: edges[columnIndex] ?? 0 } : {}),
            }}
          >
            {kind === 'header' ? (
              <span className={styles.headerText}>
                <span className={styles.text}>{column.header}</span>
                {column.headerDetail === undefined ? null : (
                  <span className={styles.headerDetail}>{column.headerDetail}</span>
                )}
              </span>
            ) : (
              props.total?.(column, columnIndex)
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The header or the totals, always in sight; drawn again only when its own props change. */
export const SheetEdgeRow = memo(SheetEdgeRowInner) as typeof SheetEdgeRowInner;
