import { useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, Ref } from 'react';
import type { CellKey } from '../model/cell-key';
import type { MatrixModel } from '../model/matrix-model';
import {
  cellAt,
  chooseLine,
  chooseOnly,
  chooseRectangle,
  inMatrixOrder,
  moveInMatrix,
  placeOf,
  toggleCell,
} from '../model/matrix-selection';
import type { MatrixArrow, MatrixPlace } from '../model/matrix-selection';
import { changeScreen } from '../store';

const ARROWS: readonly string[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
];

function isArrow(key: string): key is MatrixArrow {
  return ARROWS.includes(key);
}

export interface MatrixChoice {
  /** What a cell needs to be reached and chosen. */
  readonly cellProps: (place: MatrixPlace) => {
    readonly ref: Ref<HTMLDivElement>;
    readonly tabIndex: 0 | -1;
    readonly 'aria-selected': boolean;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Chooses a row or column; with Ctrl or Shift adds it. */
  readonly chooseLine: (
    line: { readonly row: number } | { readonly column: number },
    event: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean },
  ) => void;
}

/**
 * Keyboard and pointer of the matrix: arrows move one tab stop, Space adds or takes out, Enter or click chooses alone,
 * Ctrl+click adds, Shift stretches a rectangle, Shift+Space a row, Ctrl+Space a column, Ctrl+A clears.
 */
export function useMatrixChoice(model: MatrixModel, chosen: readonly CellKey[]): MatrixChoice {
  const first = chosen[0];
  const [stop, setStop] = useState<MatrixPlace>(() =>
    first === undefined ? { row: 0, column: 0 } : placeOf(model, first),
  );
  const anchor = useRef<MatrixPlace>(stop);
  const cells = useRef(new Map<string, HTMLDivElement>());
  const current = cellAt(model, stop) === null ? { row: 0, column: 0 } : stop;
  const choose = (keys: readonly CellKey[]): void => changeScreen({ cells: keys });
  const lineOf: MatrixChoice['chooseLine'] = (line, event) => {
    const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
    const keys = chooseLine(model, isAdding ? [] : chosen, line);
    choose(isAdding ? inMatrixOrder(model, [...chosen, ...keys]) : keys);
  };
  const focus = (place: MatrixPlace): void => {
    setStop(place);
    cells.current.get(`${place.row} ${place.column}`)?.focus();
  };
  const onKeyDown = (place: MatrixPlace, event: KeyboardEvent): void => {
    const key = cellAt(model, place);
    const isControl = event.ctrlKey || event.metaKey;
    if (isArrow(event.key) && !event.altKey) {
      event.preventDefault();
      const to = moveInMatrix(model, place, event.key);
      if (event.shiftKey) choose(chooseRectangle(model, anchor.current, to));
      else anchor.current = to;
      focus(to);
    } else if (event.key === ' ' && key !== null) {
      event.preventDefault();
      anchor.current = place;
      if (event.shiftKey && place.row < model.rows.length)
        choose(chooseLine(model, chosen, { row: place.row }));
      else if (isControl) choose(chooseLine(model, chosen, { column: place.column }));
      else choose(toggleCell(model, chosen, key));
    } else if (event.key === 'Enter' && key !== null) {
      event.preventDefault();
      choose(chooseOnly(chosen, key));
    } else if (isControl && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      choose([]);
    }
  };
  return {
    chooseLine: lineOf,
    cellProps: (place) => {
      const key = cellAt(model, place);
      return {
        ref: (element) => {
          const name = `${place.row} ${place.column}`;
          if (element) cells.current.set(name, element);
          else cells.current.delete(name);
        },
        tabIndex: place.row === current.row && place.column === current.column ? 0 : -1,
        'aria-selected': key !== null && chosen.includes(key),
        onClick: (event) => {
          if (key === null) return;
          setStop(place);
          if (event.shiftKey) {
            choose(chooseRectangle(model, anchor.current, place));
            return;
          }
          anchor.current = place;
          choose(
            event.ctrlKey || event.metaKey
              ? toggleCell(model, chosen, key)
              : chooseOnly(chosen, key),
          );
        },
        onKeyDown: (event) => onKeyDown(place, event),
      };
    },
  };
}
