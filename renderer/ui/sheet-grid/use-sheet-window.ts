import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { columnSpan, rowSpan } from './sheet-geometry';
import type { Span } from './sheet-geometry';
import type { SheetPlace } from './sheet-types';

/** Rows and columns drawn beyond those in sight, so that scrolling does not show bare paper. */
const MORE_ROWS = 6;
const MORE_COLUMNS = 3;

export interface SheetLayout {
  readonly rows: number;
  readonly rowHeight: number;
  readonly headerHeight: number;
  /** Height of the row of totals, 0 without one. */
  readonly footHeight: number;
  readonly edges: readonly number[];
  readonly frozen: number;
}

export interface SheetWindow {
  readonly rowSpan: Span;
  readonly columnSpan: Span;
  /** True when columns lie under the frozen ones. */
  readonly isScrolled: boolean;
  readonly onScroll: () => void;
  /** Scrolls just so far that a cell can be seen whole. */
  readonly reveal: (place: SheetPlace) => void;
  /** Whole rows in sight. */
  readonly pageRows: () => number;
}

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Which cells of a sheet are in sight; drawn anew only when others come into it. */
export function useSheetWindow(
  scroller: RefObject<HTMLElement | null>,
  layout: SheetLayout,
): SheetWindow {
  const { rows, rowHeight, headerHeight, footHeight, edges, frozen } = layout;
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1200, height: 600 });
  const spansOf = ({ top, left, width, height }: Sight) => ({
    rowSpan: rowSpan(top, top + height - headerHeight - footHeight, rowHeight, rows, MORE_ROWS),
    columnSpan: columnSpan(edges, left + (edges[frozen] ?? 0), left + width, frozen, MORE_COLUMNS),
    isScrolled: left > 0,
  });
  const look = () => {
    const element = scroller.current;
    if (!element) return;
    const next = {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    };
    setSight((known) => {
      const before = spansOf(known);
      const after = spansOf(next);
      const isSame =
        before.rowSpan.first === after.rowSpan.first &&
        before.rowSpan.last === after.rowSpan.last &&
        before.columnSpan.first === after.columnSpan.first &&
        before.columnSpan.last === after.columnSpan.last &&
        before.isScrolled === after.isScrolled;
      return isSame ? known : next;
    });
  };
  const onResize = useEffectEvent(look);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    // Tells of the first size as well.
    const observer = new ResizeObserver(() => onResize());
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const reveal = ({ row, column }: SheetPlace) => {
    const element = scroller.current;
    if (!element) return;
    const bodyHeight = element.clientHeight - headerHeight - footHeight;
    const top = row * rowHeight;
    let { scrollTop, scrollLeft } = element;
    if (top < scrollTop) scrollTop = top;
    else if (top + rowHeight > scrollTop + bodyHeight) scrollTop = top + rowHeight - bodyHeight;
    if (column >= frozen) {
      const left = edges[column] ?? 0;
      const right = edges[column + 1] ?? left;
      const frozenWidth = edges[frozen] ?? 0;
      if (left - frozenWidth < scrollLeft) scrollLeft = left - frozenWidth;
      else if (right > scrollLeft + element.clientWidth) scrollLeft = right - element.clientWidth;
    }
    element.scrollTo({ top: scrollTop, left: scrollLeft });
  };
  const pageRows = () => {
    const height = scroller.current?.clientHeight ?? 300;
    return Math.max(1, Math.floor((height - headerHeight - footHeight) / rowHeight) - 1);
  };
  return { ...spansOf(sight), onScroll: look, reveal, pageRows };
}
