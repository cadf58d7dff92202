import { useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { toTsv } from '../../../lib/to-tsv';
import { matchesChord } from '../../../lib/actions/shortcut';
import { moveCursor } from '../../../ui/data-grid/move-cursor';
import { useImport } from '../hooks/import-context';
import { useGridWindow } from '../hooks/use-grid-window';
import { cellSource } from '../model/cell-source';
import { columnWidths } from '../model/column-widths';
import { cellKey } from '../model/issue-groups';
import { visibleColumns, visibleRows } from '../model/visible-range';
import { meaningWord } from '../model/meaning-word';
import { MappingHead } from './MappingHead';
import { MappingRow } from './MappingRow';
import { MoreRows } from './MoreRows';
import styles from './MappingGrid.module.css';

const ROW_HEIGHT = 27;
const HEAD_HEIGHT = 80;
/** Characters of a month with its year. */
const PERIOD_WORD = 9;
/** Room for the number of a row and the word for its kind. */
const GUTTER = 104;

/**
 * The first rows of the sheet as they stand in the file, with the meaning of each column above them and the kind of each row beside them.
 * Keys: arrows, Home/End, PageUp/PageDown move; Alt+↓ meaning of the column; H header here, T total, D data; Ctrl+C copies the row.
 */
export function MappingGrid() {
  const { sample, columns, kinds, issues, t, grid, mapping, setHeaderRow, setRowKind, sheet } =
    useImport();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useGridWindow(scroller);
  const rows = useMemo(() => sample?.rows ?? [], [sample]);
  const firstData = rows.findIndex((row) => (kinds[row.rowNumber] ?? 'data') === 'data');
  const [cursor, setCursor] = useState({ row: Math.max(0, firstData), column: 0 });
  const at = {
    row: Math.max(0, Math.min(cursor.row, rows.length - 1)),
    column: Math.max(0, Math.min(cursor.column, columns.length - 1)),
  };
  const widths = useMemo(() => {
    const words = columns.map(({ column }) => {
      const one = mapping?.columns.find((each) => each.column === column);
      if (!one || !mapping) return 0;
      return one.period ? PERIOD_WORD : t(`role.${meaningWord(one, mapping)}`).length;
    });
    return columnWidths(columns, Math.max(0, view.width - GUTTER - 1), words);
  }, [columns, mapping, t, view.width]);
  const lefts = useMemo(
    () => widths.reduce<number[]>((out, width) => [...out, (out.at(-1) ?? 0) + width], [0]),
    [widths],
  );
  const total = GUTTER + (lefts.at(-1) ?? 0);
  const shownRows = visibleRows(rows.length, ROW_HEIGHT, view.top, view.height);
  const shownColumns = visibleColumns(lefts, view.left, view.width - GUTTER);

  const bring = (row: number, column: number): void => {
    const element = scroller.current;
    if (!element) return;
    const [top, bottom] = [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT + HEAD_HEIGHT];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
    const [left, right] = [lefts[column] ?? 0, (lefts[column + 1] ?? 0) + GUTTER];
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = right - element.clientWidth;
  };
  const goTo = (row: number, column: number): void => {
    setCursor({ row, column });
    bring(row, column);
  };
  const focusMeaning = (column: number, isOpened = false): void => {
    bring(at.row, column);
    // A column far away is drawn only after the scroll.
    requestAnimationFrame(() => {
      const button = scroller.current?.querySelector<HTMLElement>(
        `[data-means="${column}"] button`,
      );
      button?.focus();
      if (isOpened) button?.click();
    });
  };
  const problems = useMemo(
    () =>
      rows.flatMap((row, index) =>
        rowProblems(row.rowNumber, columns.length, issues).map((column) => ({
          row: index,
          column,
        })),
      ),
    [rows, columns.length, issues],
  );
  useImperativeHandle(grid, () => ({
    focus: () => scroller.current?.focus(),
    showCell: (rowNumber, column) => {
      const index = rows.findIndex((row) => row.rowNumber === rowNumber);
      if (index < 0) return false;
      goTo(index, column ?? at.column);
      scroller.current?.focus();
      return true;
    },
    focusMeaning,
    nextProblem: () => {
      const isAfter = (one: { row: number; column: number }): boolean =>
        one.row > at.row || (one.row === at.row && one.column > at.column);
      const next = problems.find(isAfter) ?? problems[0];
      if (!next) return false;
      goTo(next.row, next.column);
      scroller.current?.focus();
      return true;
    },
  }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current) return;
    const current = rows[at.row];
    const press = event.nativeEvent;
    const page = Math.max(1, Math.floor((view.height - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
    const next = event.altKey
      ? null
      : moveCursor(
          at,
          { key: event.key, ctrlKey: event.ctrlKey || event.metaKey },
          { rows: rows.length, columns: columns.length, page },
        );
    if (event.altKey && event.key === 'ArrowDown') focusMeaning(at.column, true);
    else if (next && next.row < 0) focusMeaning(at.column);
    else if (next) goTo(next.row, next.column);
    else if (current && matchesChord(press, 'H')) setHeaderRow(current.rowNumber);
    else if (current && mapping && matchesChord(press, 'T')) setRowKind(current.rowNumber, 'total');
    else if (current && mapping && matchesChord(press, 'D')) setRowKind(current.rowNumber, 'data');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const row =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (!row || !(event.target instanceof Element)) return;
    const cell = event.target.closest<HTMLElement>('[data-column]');
    setCursor({
      row: Number(row.dataset.index),
      column: cell ? Number(cell.dataset.column) : at.column,
    });
  };
  const onCopy = (event: ClipboardEvent): void => {
    const row = rows[at.row];
    if (!row || event.target !== scroller.current) return;
    event.clipboardData.setData(
      'text/plain',
      toTsv([columns.map((one) => cellSource(row.cells[one.column]))]),
    );
    event.preventDefault();
  };
  const indexes = Array.from(
    { length: Math.max(0, shownRows.last - shownRows.first + 1) },
    (_, offset) => shownRows.first + offset,
  );
  if (rows.length > 0 && !indexes.includes(at.row)) indexes.push(at.row);

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('grid.label', { sheet: sheet?.guess.sheetName ?? '' })}
      aria-rowcount={sample?.isWhole === true ? rows.length + 2 : -1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={
        rows.length > 0 && columns.length > 0 ? `${id}-${at.row}-${at.column}` : undefined
      }
      className={styles.grid}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCopy={onCopy}
    >
      <div role="presentation" className={styles.sizer} style={{ width: total }}>
        <MappingHead
          lefts={lefts}
          gutter={GUTTER}
          shown={shownColumns}
          onEscape={() => scroller.current?.focus()}
        />
        <div role="rowgroup" className={styles.rows} style={{ height: rows.length * ROW_HEIGHT }}>
          {indexes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <MappingRow
                key={row.rowNumber}
                id={id}
                row={row}
                index={index}
                top={index * ROW_HEIGHT}
                kind={kinds[row.rowNumber] ?? 'data'}
                isByHand={mapping?.rowKinds[row.rowNumber] !== undefined}
                lefts={lefts}
                gutter={GUTTER}
                first={shownColumns.first}
                last={shownColumns.last}
                cursorColumn={index === at.row ? at.column : null}
              />
            );
          })}
        </div>
        <MoreRows />
      </div>
    </div>
  );
}

function rowProblems(
  rowNumber: number,
  width: number,
  issues: ReadonlyMap<string, unknown>,
): number[] {
  if (issues.size === 0) return [];
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    issues.has(cellKey(rowNumber, column)),
  );
  return columns.length === 0 && issues.has(cellKey(rowNumber, null)) ? [0] : columns;
}
