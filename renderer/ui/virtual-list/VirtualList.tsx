import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './VirtualList.module.css';

export interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** Pixels an item takes, the room below it included. */
  readonly itemHeight: number;
  /** Index that is always drawn and scrolled into sight when it changes; −1 = none. */
  readonly current: number;
  readonly render: (item: Item) => ReactNode;
  readonly className?: string;
}

/** A scrolling column of items of one height; only those in sight (and the current one) are drawn. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, itemKey, itemHeight, current, render } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const extract = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return current < 0 || shown.includes(current) ? shown : [...shown, current];
    },
    [current],
  );
  // oxlint-disable-next-line react/incompatible-library -- its functions are called while drawing, never handed on
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    overscan: 4,
    rangeExtractor: extract,
  });
  useEffect(() => {
    if (current >= 0) virtualizer.scrollToIndex(current);
  }, [current, virtualizer]);
  return (
    <div className={cx(styles.scroller, props.className)} ref={scroller}>
      <div className={styles.sizer} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={itemKey(item)}
              className={styles.place}
              style={{ height: itemHeight, transform: `translateY(${start}px)` }}
            >
              {render(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
