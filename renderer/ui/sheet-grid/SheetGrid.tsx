import { useId, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import type { EditExit } from './CellEditor';
import { areaOf, cellCount } from './sheet-area';
import { movePlace } from './sheet-move';
import type {
  SheetArea,
  SheetColumn,
  SheetEdit,
  SheetGesture,
  SheetHandle,
  SheetPlace,
  SheetSkipped,
} from './sheet-types';
import { SheetEdgeRow } from './SheetEdgeRow';
import { SheetRow } from './SheetRow';
import { useSheetClipboard } from './use-sheet-clipboard';
import { useSheetEdits } from './use-sheet-edits';
import { useSheetMouse } from './use-sheet-mouse';
import { useSheetWindow } from './use-sheet-window';
import { useDrawnColumns, useEdges } from './use-steady-columns';
import styles from './SheetGrid.module.css';

export interface SheetGridProps<Row> {
  readonly label: string;
  /** Keep the identity of the array and of its rows while nothing changed. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Keep the array's identity while nothing changed. */
  readonly columns: readonly SheetColumn<Row>[];
  /** Columns that stay in sight at the left. */
  readonly frozen?: number;
  readonly rowHeight?: number;
  readonly headerHeight?: number;
  /** Figure of a column in the row of totals. Keep the function while nothing changed. */
  readonly total?: (column: SheetColumn<Row>, index: number) => ReactNode;
  /** What is wrong with a typed text; null = nothing. */
  readonly check?: (edit: SheetEdit) => string | null;
  /** All cells of one gesture at once: one action to undo. */
  readonly onEdit?: (
    edits: readonly SheetEdit[],
    gesture: SheetGesture,
    skipped: SheetSkipped,
  ) => void;
  /** Cells one gesture may set; beyond it nothing is done and `onTooMany` is told how many it would have been. */
  readonly most?: number;
  readonly onTooMany?: (cells: number) => void;
  readonly onChosen?: (area: SheetArea, active: SheetPlace) => void;
  /** Enter or double click on a cell that is only read. */
  readonly onOpen?: (place: SheetPlace) => void;
  readonly empty?: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<SheetHandle>;
}

const EXITS: Readonly<Record<EditExit, SheetPlace>> = {
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
  fill: { row: 0, column: 0 },
  stay: { row: 0, column: 0 },
};

/**
 * Editable table, virtual in both directions, `role="grid"`. Focus stays on the grid and the active cell is named by
 * `aria-activedescendant`; Tab leaves the grid unless a cell is being edited. Keys: arrows, Home, End, PageUp,
 * PageDown move, with Shift they choose; typing, F2 or Enter edits; Enter goes down, Tab on; Delete clears; Ctrl+C, X,
 * V copy, cut, paste blocks; Ctrl+D and Ctrl+R fill; Ctrl+A chooses all.
 */
export function SheetGrid<Row>({ ref, ...props }: SheetGridProps<Row>) {
  const { rows, columns, frozen = 1, rowHeight = 28, headerHeight = 28 } = props;
  const { t } = useTranslation('kit');
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  /** Column a line of entries by Tab began in: Enter goes back to it. */
  const [entryColumn, setEntryColumn] = useState<number | null>(null);
  const [ends, setEnds] = useState<{ anchor: SheetPlace; head: SheetPlace }>({
    anchor: { row: 0, column: frozen },
    head: { row: 0, column: frozen },
  });
  const inside = ({ row, column }: SheetPlace): SheetPlace => ({
    row: Math.max(0, Math.min(rows.length - 1, row)),
    column: Math.max(0, Math.min(columns.length - 1, column)),
  });
  const anchor = inside(ends.anchor);
  const head = inside(ends.head);
  const chosen = areaOf(anchor, head);
  const edges = useEdges(columns);
  const footHeight = props.total ? rowHeight : 0;
  const { rowSpan, columnSpan, isScrolled, onScroll, reveal, pageRows } = useSheetWindow(scroller, {
    rows: rows.length,
    rowHeight,
    headerHeight,
    footHeight,
    edges,
    frozen,
  });
  const choose = (nextAnchor: SheetPlace, nextHead: SheetPlace, shown: SheetPlace | null) => {
    const next = { anchor: inside(nextAnchor), head: inside(nextHead) };
    setEnds(next);
    if (shown) reveal(inside(shown));
    props.onChosen?.(areaOf(next.anchor, next.head), next.anchor);
  };
  const goTo = (place: SheetPlace) => choose(place, place, place);
  const { editor, open, clear, fill, paste, read } = useSheetEdits({
    rows,
    columns,
    anchor,
    chosen,
    check: props.check,
    onEdit: props.onEdit,
    most: props.most,
    onTooMany: props.onTooMany,
    onChoose: (area) =>
      choose({ row: area.top, column: area.left }, { row: area.bottom, column: area.right }, null),
    onExit: (exit) => {
      scroller.current?.focus({ preventScroll: true });
      const step = EXITS[exit];
      const column = exit === 'down' ? (entryColumn ?? anchor.column) : anchor.column;
      setEntryColumn(exit === 'right' ? (entryColumn ?? anchor.column) : null);
      if (exit !== 'fill' && exit !== 'stay')
        goTo({ row: anchor.row + step.row, column: column + step.column });
    },
  });
  useSheetClipboard(scroller, { read, paste, clear });
  const mouse = useSheetMouse((place, isExtending) => {
    setEntryColumn(null);
    choose(isExtending ? anchor : place, place, place);
  });
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus(), goTo }));

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
    if (rows.length === 0 || key === 'Tab') return;
    const size = { rows: rows.length, columns: columns.length, page: pageRows() };
    const next = altKey ? null : movePlace(head, { key, ctrlKey }, size);
    if (next) {
      setEntryColumn(null);
      choose(shiftKey ? anchor : next, next, next);
    } else if (key === 'F2' || (key === 'Enter' && !ctrlKey) || (altKey && key === 'ArrowDown')) {
      if (!open(null)) props.onOpen?.(anchor);
    } else if (key === 'Delete' || key === 'Backspace') clear();
    else if (ctrlKey && event.code === 'KeyD') fill('down');
    else if (ctrlKey && event.code === 'KeyR') fill('right');
    else if (ctrlKey && event.code === 'KeyA') {
      choose({ row: 0, column: 0 }, { row: rows.length - 1, column: columns.length - 1 }, null);
    } else if (key === 'Escape' && cellCount(chosen) > 1) choose(anchor, anchor, null);
    else if (ctrlKey || altKey || key.length !== 1 || !open(key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const active = cellCount(chosen) > 1 ? head : anchor;
  const drawn = useDrawnColumns(frozen, columnSpan, active.column);
  const indexes = rowIndexes(rowSpan.first, rowSpan.last, active.row);
  const isMany = cellCount(chosen) > 1;
  const shared = { columns, edges, frozen, drawn };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1 + (props.total ? 1 : 0)}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={
        rows.length === 0 ? undefined : `${gridId}-${active.row}-${active.column}`
      }
      className={cx(
        styles.grid,
        isScrolled && styles.isScrolled,
        props.onEdit && styles.isEditable,
        props.className,
      )}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      {...mouse}
      onDoubleClick={() => {
        if (!open(null)) props.onOpen?.(anchor);
      }}
    >
      <div role="presentation" style={{ width: edges.at(-1) ?? 0, minWidth: '100%' }}>
        <SheetEdgeRow kind="header" {...shared} height={headerHeight} rowIndex={1} />
        <div role="rowgroup" className={styles.body} style={{ height: rows.length * rowHeight }}>
          {indexes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isChosen = isMany && index >= chosen.top && index <= chosen.bottom;
            return (
              <SheetRow
                key={props.rowKey(row)}
                gridId={gridId}
                row={row}
                index={index}
                height={rowHeight}
                {...shared}
                activeColumn={index === anchor.row ? anchor.column : -1}
                chosenFrom={isChosen ? chosen.left : -1}
                chosenTo={isChosen ? chosen.right : -2}
                editor={index === anchor.row ? editor : null}
              />
            );
          })}
        </div>
        {props.total ? (
          <SheetEdgeRow
            kind="totals"
            {...shared}
            height={rowHeight}
            rowIndex={rows.length + 2}
            total={props.total}
          />
        ) : null}
      </div>
      {rows.length === 0 ? <div className={styles.empty}>{props.empty ?? t('noRows')}</div> : null}
    </div>
  );
}

/** Rows in sight, and the active one wherever it is. */
function rowIndexes(first: number, last: number, active: number): readonly number[] {
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (active < first || active > last) indexes.push(active);
  return indexes;
}
