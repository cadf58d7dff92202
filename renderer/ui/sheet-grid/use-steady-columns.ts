import { useMemo } from 'react';
import { columnEdges, drawnColumns } from './sheet-geometry';
import type { Span } from './sheet-geometry';
import type { SheetColumn } from './sheet-types';

/** Left edges of the columns; the same array while the columns are. */
export function useEdges<Row>(columns: readonly SheetColumn<Row>[]): readonly number[] {
  return useMemo(() => columnEdges(columns.map(({ width }) => width)), [columns]);
}

/** Columns to draw; the same array while they are the same, so that rows need not be drawn again. */
export function useDrawnColumns(frozen: number, span: Span, also: number): readonly number[] {
  const key = drawnColumns(frozen, span, also).join();
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
}
