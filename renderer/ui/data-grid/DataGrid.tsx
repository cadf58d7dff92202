import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { copyRows } from '../../lib/copy-rows';
import { toTsv } from '../../lib/to-tsv';
import { cx } from '../cx';
import { showToast } from '../toast/toast-store';
import { columnTemplate } from './column-template';
import type {
  AfterEdit,
  CellEdit,
  GridColumn,
  GridCursor,
  GridHandle,
  GridSort,
} from './grid-types';
import { GridHeader } from './GridHeader';
import { GridRow } from './GridRow';
import { moveCursor } from './move-cursor';
import { selectRows } from './select-rows';
import { useTypeToFind } from './use-type-to-find';
import { scrollToRow } from './scroll-to-row';
import styles from './DataGrid.module.css';

export interface DataGridProps<Row> {
  readonly label: string;
  /** In the order shown; the owner filters and sorts. Keep the array's identity while nothing changed. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Keep the array's identity while nothing changed. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rowHeight?: number;
  readonly sort?: GridSort | null;
  readonly onSortChange?: (sort: GridSort) => void;
  /** The row whose details are shown elsewhere; follows the cursor. */
  readonly currentKey?: string | null;
  readonly onCurrentChange?: (key: string) => void;
  /** Rows chosen by Space, Ctrl+click, Shift+arrows or Ctrl+A; leave out when rows cannot be chosen. */
  readonly selectedKeys?: ReadonlySet<string>;
  readonly onSelectedChange?: (keys: ReadonlySet<string>) => void;
  /** Enter or double click, in a cell that cannot be edited; Ctrl+Enter in any. */
  readonly onOpen?: (row: Row) => void;
  /** The cell under the cursor, when it changes: for what the status bar says of its keys. */
  readonly onCellChange?: (columnKey: string) => void;
  /** Column that letters typed into the grid look at; the first unless told otherwise. */
  readonly findColumnKey?: string;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<GridHandle>;
}

/** Pixels, as in DataGrid.module.css. */
const HEADER_HEIGHT = 28;
const ROW_PADDING = 16;
/** Cells that are copied within one frame. */
const MOST_CELLS_AT_ONCE = 4_000;

/**
 * Virtual table, `role="grid"`. Focus stays on the grid and the active cell is named by `aria-activedescendant`, so a
 * row that scrolls out of sight never takes the focus with it. Keys: arrows, Home/End, Ctrl+Home/End, PageUp/PageDown
 * move; ↑ from the first row reaches the header, where Enter sorts; Space chooses, Ctrl+A all, Esc none; Enter opens;
 * Ctrl+C copies the chosen rows (all rows when none is chosen) with headers as tab-separated text; letters find.
 * In a cell with an editor F2, Enter or a letter edits in place, Delete empties it.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const {
    rows,
    rowKey,
    columns,
    rowHeight = 28,
    sort = null,
    currentKey = null,
    selectedKeys,
  } = props;
  const { t } = useTranslation('kit');
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<GridCursor>({ row: 0, column: 0 });
  const [typed, setTyped] = useState<{ readonly letter: string | null } | null>(null);
  const anchor = useRef<number | null>(null);
  const find = useTypeToFind();
  const indexByKey = useMemo(
    () => new Map(rows.map((row, index) => [rowKey(row), index])),
    [rows, rowKey],
  );
  // The cursor follows the current row through sorting and filtering.
  const followed = cursor.row < 0 || currentKey === null ? undefined : indexByKey.get(currentKey);
  const at: GridCursor = {
    row: Math.min(followed ?? cursor.row, rows.length - 1),
    column: Math.min(cursor.column, columns.length - 1),
  };
  const extract = useCallback(
    (range: { startIndex: number; endIndex: number; overscan: number; count: number }) => {
      const first = Math.max(0, range.startIndex - range.overscan);
      const last = Math.min(range.count - 1, range.endIndex + range.overscan);
      const indexes = Array.from(
        { length: Math.max(0, last - first + 1) },
        (_, offset) => first + offset,
      );
      if (at.row >= 0 && (at.row < first || at.row > last)) indexes.push(at.row);
      return indexes;
    },
    [at.row],
  );
  // oxlint-disable-next-line react/incompatible-library -- its functions are called while drawing, never handed on
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: extract,
  });
  useEffect(() => virtualizer.measure(), [rowHeight, virtualizer]);

  const show = (row: number) => {
    const { current } = scroller;
    if (current) scrollToRow(current, row, { rowHeight, headerHeight: HEADER_HEIGHT });
  };
  const goTo = (next: GridCursor) => {
    setCursor(next);
    setTyped(null);
    const columnKey = columns[next.column]?.key;
    if (columnKey !== undefined && next.column !== at.column) props.onCellChange?.(columnKey);
    if (next.row < 0) return scroller.current?.scrollTo({ top: 0 });
    show(next.row);
    const row = rows[next.row];
    if (row !== undefined && rowKey(row) !== currentKey) props.onCurrentChange?.(rowKey(row));
    return undefined;
  };
  const atColumn = columns[at.column];
  const canEdit = at.row >= 0 && rows[at.row] !== undefined && atColumn?.editor !== undefined;
  const isEditFirst = canEdit && atColumn.isEditedByF2 !== true;
  const closeEdit = (after: AfterEdit) => {
    setTyped(null);
    if (after === 'leave') return;
    scroller.current?.focus();
    const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft', stay: '' }[after];
    const size = { rows: rows.length, columns: columns.length, page: 1 };
    const next = moveCursor(at, { key, ctrlKey: false }, size);
    if (next && next.row >= 0) goTo(next);
  };
  const edit: CellEdit | null = typed && canEdit ? { typed: typed.letter, close: closeEdit } : null;
  const sortBy = (index: number) => {
    const column = columns[index];
    if (!column?.isSortable) return;
    const first = column.firstDirection ?? 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = sort?.columnKey === column.key && sort.direction === first ? other : first;
    props.onSortChange?.({ columnKey: column.key, direction });
  };
  const select = (mode: 'toggle' | 'range' | 'all' | 'none', row = at.row) => {
    if (!selectedKeys || !props.onSelectedChange) return;
    anchor.current ??= row;
    props.onSelectedChange(selectRows(mode, rows.map(rowKey), selectedKeys, row, anchor.current));
    if (mode !== 'range') anchor.current = row;
  };
  // The page's text cannot be selected, so the browser sends its copy event to the body, not to the grid in focus.
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement !== scroller.current) return;
    const chosen =
      selectedKeys && selectedKeys.size > 0
        ? rows.filter((row) => selectedKeys.has(rowKey(row)))
        : rows;
    const headers = columns.map((column) => column.header);
    const cellsOf = (row: Row) => columns.map((column) => column.text(row));
    const say = () => showToast(t('copiedRows', { count: chosen.length }));
    event.preventDefault();
    if (chosen.length * columns.length > MOST_CELLS_AT_ONCE) {
      const lineOf = (line: number) => {
        const row = chosen[line - 1];
        return row === undefined ? headers : cellsOf(row);
      };
      void copyRows(chosen.length + 1, lineOf).then((isDone) => isDone && say());
      return;
    }
    event.clipboardData?.setData('text/plain', toTsv([headers, ...chosen.map(cellsOf)]));
    say();
  });
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
    if (event.altKey || edit) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 300) / rowHeight) - 2);
    const next = moveCursor(
      at,
      { key, ctrlKey },
      { rows: rows.length, columns: columns.length, page },
    );
    if (next) {
      if (shiftKey && selectedKeys && next.row >= 0) {
        anchor.current ??= at.row;
        goTo(next);
        select('range', next.row);
      } else {
        if (next.row !== at.row) anchor.current = null;
        goTo(next);
      }
    } else if (!ctrlKey && ((canEdit && key === 'F2') || (isEditFirst && key === 'Enter'))) {
      setTyped({ letter: null });
    } else if (isEditFirst && !ctrlKey && key.length === 1 && key !== ' ') {
      setTyped({ letter: key });
    } else if (canEdit && key === 'Delete' && atColumn.onClear) {
      const row = rows[at.row];
      if (row !== undefined) atColumn.onClear(row);
    } else if (key === 'Enter' || (key === ' ' && !find.isTyping())) {
      const row = rows[at.row];
      if (at.row < 0) sortBy(at.column);
      else if (key === ' ') select(shiftKey ? 'range' : 'toggle');
      else if (row !== undefined) props.onOpen?.(row);
    } else if (ctrlKey && key.toLowerCase() === 'a' && selectedKeys) {
      select('all');
    } else if (key === 'Escape' && selectedKeys && selectedKeys.size > 0) {
      select('none');
    } else if (!ctrlKey && key.length === 1) {
      const column =
        columns.find((candidate) => candidate.key === props.findColumnKey) ?? columns[0];
      const textOf = (index: number) => {
        const row = rows[index];
        return row === undefined || !column ? '' : column.text(row);
      };
      const found = find.push(key, textOf, rows.length, at.row);
      if (found >= 0) goTo({ row: found, column: at.column });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || isInEditor(event.target)) return;
    const header = event.target.closest<HTMLElement>('[data-header]');
    if (header) {
      setCursor({ row: -1, column: Number(header.dataset.header) });
      return sortBy(Number(header.dataset.header));
    }
    const cell = event.target.closest<HTMLElement>('[data-column]');
    const row = event.target.closest<HTMLElement>('[data-index]');
    if (!row) return undefined;
    const index = Number(row.dataset.index);
    goTo({ row: index, column: cell ? Number(cell.dataset.column) : at.column });
    if (event.shiftKey) select('range', index);
    else if (event.ctrlKey || event.metaKey) select('toggle', index);
    else anchor.current = index;
    return undefined;
  };
  // What an editor opens floats outside the grid, but its events come here all the same.
  const isInEditor = (target: Element) =>
    edit !== null &&
    (!scroller.current?.contains(target) || target.closest('[data-editor]') !== null);
  const onDoubleClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || isInEditor(event.target)) return;
    if (isEditFirst && event.target.closest('[data-column]')) return setTyped({ letter: null });
    const row = event.target.closest<HTMLElement>('[data-index]');
    const opened = row ? rows[Number(row.dataset.index)] : undefined;
    if (opened !== undefined) props.onOpen?.(opened);
    return undefined;
  };
  useImperativeHandle(props.ref, () => ({
    focus: () => scroller.current?.focus(),
    scrollToKey: (key) => {
      const index = indexByKey.get(key);
      if (index !== undefined) show(index);
    },
  }));

  const least = columns.reduce((sum, column) => sum + column.width, 0);
  const template = columnTemplate(columns, least);
  const activeId =
    at.row < 0 ? `${gridId}-header-${at.column}` : `${gridId}-${at.row}-${at.column}`;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={selectedKeys ? true : undefined}
      aria-activedescendant={activeId}
      className={cx(styles.grid, props.className)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      <div
        role="presentation"
        className={styles.sizer}
        style={{ minWidth: least + ROW_PADDING, ['--columns' as string]: template }}
      >
        <GridHeader
          gridId={gridId}
          columns={columns}
          sort={sort}
          cursorColumn={at.row < 0 ? at.column : null}
        />
        <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <GridRow
                key={key}
                gridId={gridId}
                row={row}
                index={item.index}
                top={item.start}
                height={rowHeight}
                columns={columns}
                isCurrent={key === currentKey}
                isSelected={selectedKeys?.has(key)}
                cursorColumn={item.index === at.row ? at.column : null}
                edit={item.index === at.row ? edit : null}
              />
            );
          })}
        </div>
      </div>
      {rows.length === 0 ? <div className={styles.empty}>{props.empty ?? t('noRows')}</div> : null}
    </div>
  );
}
