import { memo } from 'react';
import type { SheetRow } from '@shared/import/cell-batch';
import { isBlankCell } from '@shared/import/layout/cell-text';
import type { RowKind, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import { cx } from '../../../ui/cx';
import { useImport } from '../hooks/import-context';
import { cellSource } from '../model/cell-source';
import { cellKey } from '../model/issue-groups';
import { RowGutter } from './RowGutter';
import styles from './MappingGrid.module.css';

export interface MappingRowProps {
  readonly id: string;
  readonly row: SheetRow;
  readonly index: number;
  readonly top: number;
  readonly kind: RowKind;
  readonly isByHand: boolean;
  readonly lefts: readonly number[];
  readonly gutter: number;
  /** Columns in sight. */
  readonly first: number;
  readonly last: number;
  /** Column under the cursor, null when the cursor is on another row. */
  readonly cursorColumn: number | null;
}

/** Rows whose texts run over the cells beside them. */
const SPREAD: ReadonlySet<RowKind> = new Set(['title', 'filter', 'footer']);

function MappingRowInner(props: MappingRowProps) {
  const { id, row, index, kind, lefts, cursorColumn } = props;
  const { columns, issues, mapping, t } = useImport();
  const isSpread = SPREAD.has(kind);
  const whole = issues.get(cellKey(row.rowNumber, null));
  const shown: number[] = [];
  const from = isSpread ? 0 : props.first;
  for (let column = from; column <= props.last; column += 1) shown.push(column);
  if (cursorColumn !== null && !shown.includes(cursorColumn)) shown.push(cursorColumn);
  const isHeld =
    kind === 'data' &&
    (isRejected(whole) ||
      columns.some(({ column }) => isRejected(issues.get(cellKey(row.rowNumber, column)))));
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      data-index={index}
      className={cx(styles.row, styles[kind], isSpread && styles.spread)}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <RowGutter
        rowNumber={row.rowNumber}
        kind={kind}
        isByHand={props.isByHand}
        isHeld={isHeld}
        isCurrent={cursorColumn !== null}
        width={props.gutter}
      />
      {shown.map((column) => {
        const facts = columns[column];
        const issue = issues.get(cellKey(row.rowNumber, column));
        const text = cellSource(row.cells[column]);
        const isEmpty = isBlankCell(row.cells[column]);
        const left = (lefts[column] ?? 0) + props.gutter;
        return (
          <div
            key={column}
            id={`${id}-${index}-${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            data-column={column}
            className={cx(
              styles.cell,
              facts?.isNumeric === true && !isSpread && styles.end,
              kind === 'data' && isUnused(mapping, column) && styles.unused,
              issue && (isRejected(issue) ? styles.bad : styles.warn),
              kind === 'data' &&
                facts?.isNumeric === true &&
                /^[-−(]\s?\d/u.test(text) &&
                styles.negative,
              cursorColumn === column && styles.cursor,
            )}
            style={{ left, width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0) }}
          >
            {issue && isEmpty ? (
              <span className={styles.emptyWord}>{t('grid.empty')}</span>
            ) : (
              <span className={styles.text}>{text}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Held back for good; a cell that only waits for the answer to an open point is not. */
function isRejected(issue: ImportIssue | undefined): boolean {
  return (
    issue?.severity === 'rejected' &&
    issue.code !== 'DATE_AMBIGUOUS' &&
    issue.code !== 'NUMBER_AMBIGUOUS'
  );
}

function isUnused(mapping: SheetMapping | null, column: number): boolean {
  return mapping?.columns.find((one) => one.column === column)?.role === 'ignore';
}

/** One row of the sheet; drawn again only when it changes. */
export const MappingRow = memo(MappingRowInner);
