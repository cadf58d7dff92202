import { useState } from 'react';
import type { EditExit } from './CellEditor';
import { coveredBy, fillArea, placeBlock, setArea } from './sheet-area';
import type { PlacedEdits, SheetSize } from './sheet-area';
import type { OpenEditor } from './SheetCell';
import type {
  SheetArea,
  SheetColumn,
  SheetEdit,
  SheetGesture,
  SheetPlace,
  SheetSkipped,
} from './sheet-types';

export interface SheetEditsInput<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly anchor: SheetPlace;
  readonly chosen: SheetArea;
  readonly check: ((edit: SheetEdit) => string | null) | undefined;
  readonly onEdit:
    | ((edits: readonly SheetEdit[], gesture: SheetGesture, skipped: SheetSkipped) => void)
    | undefined;
  /** Cells one gesture may set; beyond it nothing is done and `onTooMany` is told how many it would have been. */
  readonly most: number | undefined;
  readonly onTooMany: ((cells: number) => void) | undefined;
  /** Where the active cell goes when an editor closes. */
  readonly onExit: (exit: EditExit) => void;
  readonly onChoose: (area: SheetArea) => void;
}

export interface SheetEdits {
  readonly editor: OpenEditor | null;
  /** Opens the editor of the active cell; `typed` is what was typed over it. False when it is only read. */
  readonly open: (typed: string | null) => boolean;
  readonly clear: () => void;
  readonly fill: (direction: 'down' | 'right') => void;
  readonly paste: (block: readonly (readonly string[])[]) => void;
  readonly read: () => readonly (readonly string[])[];
}

/** Edits beyond which a pasted block is handed on in a task of its own. */
const LARGE_BLOCK = 1000;

/** What changes the cells of a sheet: typing, clearing, filling, pasting. Each gesture reaches the owner once. */
export function useSheetEdits<Row>(input: SheetEditsInput<Row>): SheetEdits {
  const { rows, columns, anchor, chosen } = input;
  const [opened, setOpened] = useState<{ place: SheetPlace; typed: string | null } | null>(null);
  const isReadOnly = ({ row, column }: SheetPlace) => {
    const found = columns[column];
    const data = rows[row];
    return data === undefined || found?.edit === undefined || found.isReadOnly?.(data) === true;
  };
  const size: SheetSize = { rows: rows.length, columns: columns.length, isReadOnly };
  const textOf = ({ row, column }: SheetPlace, isForEdit = false) => {
    const found = columns[column];
    const data = rows[row];
    if (data === undefined || !found) return '';
    return isForEdit && found.editText ? found.editText(data) : found.text(data);
  };
  const give = ({ edits, skipped }: PlacedEdits, gesture: SheetGesture) => {
    if (edits.length > 0 || skipped.outside > 0 || skipped.readOnly > 0)
      input.onEdit?.(edits, gesture, skipped);
  };
  /** Counted before anything is built: a list of hundreds of thousands of cells would hold the window up. */
  const isTooMany = (lines: number, from: number, to: number): boolean => {
    const cells =
      lines * columns.slice(from, to + 1).filter(({ edit }) => edit !== undefined).length;
    if (input.most === undefined || cells <= input.most) return false;
    input.onTooMany?.(cells);
    return true;
  };
  const chosenRows = chosen.bottom - chosen.top + 1;
  const isChosenTooMany = () => isTooMany(chosenRows, chosen.left, chosen.right);
  const isOpen =
    opened !== null && opened.place.row === anchor.row && opened.place.column === anchor.column;
  const editor: OpenEditor | null = !isOpen
    ? null
    : {
        start: opened.typed ?? textOf(anchor, true),
        isTypedOver: opened.typed !== null,
        onGiveUp: () => {
          setOpened(null);
          input.onExit('stay');
        },
        onKeep: (text, exit) => {
          const problem = input.check?.({ ...anchor, text }) ?? null;
          if (problem !== null) return problem;
          setOpened(null);
          if (exit === 'fill') {
            if (!isChosenTooMany()) give(setArea(chosen, text, size), 'fill');
          } else if (text !== textOf(anchor, true) || opened.typed !== null)
            give(
              {
                ...setArea(
                  {
                    top: anchor.row,
                    bottom: anchor.row,
                    left: anchor.column,
                    right: anchor.column,
                  },
                  text,
                  size,
                ),
              },
              'type',
            );
          input.onExit(exit);
          return null;
        },
      };
  return {
    editor,
    open: (typed) => {
      if (input.onEdit === undefined || isReadOnly(anchor)) return false;
      setOpened({ place: anchor, typed });
      return true;
    },
    clear: () => {
      if (!isChosenTooMany()) give(setArea(chosen, '', size), 'clear');
    },
    fill: (direction) => {
      if (isChosenTooMany()) return;
      give(
        fillArea(direction, chosen, (place) => textOf(place, true), size),
        'fill',
      );
    },
    paste: (block) => {
      const covered = coveredBy(block, chosen);
      if (isTooMany(covered.rows, chosen.left, chosen.left + covered.columns - 1)) return;
      const placed = placeBlock(block, chosen, size);
      input.onChoose(placed.area);
      // A large block is drawn first and handed on after, so that no frame waits for both.
      if (placed.edits.length > LARGE_BLOCK) setTimeout(() => give(placed, 'paste'), 0);
      else give(placed, 'paste');
    },
    read: () =>
      Array.from({ length: chosen.bottom - chosen.top + 1 }, (_, r) =>
        Array.from({ length: chosen.right - chosen.left + 1 }, (__, c) =>
          textOf({ row: chosen.top + r, column: chosen.left + c }),
        ),
      ),
  };
}
