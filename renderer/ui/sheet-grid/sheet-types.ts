import type { ReactNode } from 'react';

/** A value of a choice column. */
export interface SheetChoice {
  readonly key: string;
  readonly label: string;
}

/** A column of a sheet. Values cross the grid as texts; the owner reads and writes them. */
export interface SheetColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Small words under (or beside) the header. */
  readonly headerDetail?: string;
  /** Read aloud when the header is short. */
  readonly headerLabel?: string;
  /** Pixels. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** How a cell is edited; without one the column is only read. */
  readonly edit?: 'text' | 'number' | 'choice';
  readonly choices?: readonly SheetChoice[];
  readonly isReadOnly?: (row: Row) => boolean;
  /** What is shown. Must not hold controls. Without one, `text` is. */
  readonly cell?: (row: Row) => ReactNode;
  /** What is copied, and shown without `cell`; a figure in the language's plain form. */
  readonly text: (row: Row) => string;
  /** What an editor begins with; `text` unless told otherwise. For a choice: its key. */
  readonly editText?: (row: Row) => string;
  /** A stronger line before the column (a new year). */
  readonly isGroupStart?: boolean;
}

/** Place of a cell. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells from the first to the last row and column, both inside. */
export interface SheetArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A cell to be set; an empty text clears it to unknown. */
export interface SheetEdit extends SheetPlace {
  readonly text: string;
}

/** What the user did: one gesture is one action to undo. */
export type SheetGesture = 'type' | 'paste' | 'fill' | 'clear';

/** How many of the cells a gesture met could not be written. */
export interface SheetSkipped {
  /** Cells that are only read. */
  readonly readOnly: number;
  /** Cells of a pasted block beyond the edge of the sheet. */
  readonly outside: number;
}

/** What the owner of a sheet may ask it to do. */
export interface SheetHandle {
  readonly focus: () => void;
  readonly goTo: (place: SheetPlace) => void;
}
