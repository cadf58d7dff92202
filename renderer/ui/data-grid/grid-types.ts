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
