import type { ReactNode } from 'react';

export interface GridColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Read aloud when the header is a sign such as `#`. */
  readonly headerLabel?: string;
  /** Pixels; with `grow` the least width, and the share of the spare room. */
  readonly width: number;
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  readonly isSortable?: boolean;
  /** Direction of the first click on the header; ascending unless told otherwise. */
  readonly firstDirection?: GridSort['direction'];
  /** What is shown. Must not hold controls: the row's own keys do the work. */
  readonly cell: (row: Row) => ReactNode;
  /** What is copied (numbers in the language's plain form) and found by typing. */
  readonly text: (row: Row) => string;
  /** Edits a cell in place; leave out where nothing can be changed. */
  readonly editor?: (row: Row, edit: CellEdit) => ReactNode;
  /** Only F2 edits: Enter opens the row and letters find, as in a column of names. */
  readonly isEditedByF2?: boolean;
  /** Delete empties the cell. */
  readonly onClear?: (row: Row) => void;
}

/** Where the cursor goes after an edit; `leave`: the focus already went elsewhere. */
export type AfterEdit = 'stay' | 'down' | 'right' | 'left' | 'leave';

/** An edit of one cell. */
export interface CellEdit {
  /** Letter that began it and takes the place of the value; null when the value itself is edited. */
  readonly typed: string | null;
  /** Ends it; the focus goes back to the grid. `stay` also when the value was given back. */
  readonly close: (after: AfterEdit) => void;
}

export interface GridSort {
  readonly columnKey: string;
  readonly direction: 'ascending' | 'descending';
}

export interface GridHandle {
  readonly focus: () => void;
  readonly scrollToKey: (key: string) => void;
}

/** Place of the cursor; row −1 is the header. */
export interface GridCursor {
  readonly row: number;
  readonly column: number;
}
