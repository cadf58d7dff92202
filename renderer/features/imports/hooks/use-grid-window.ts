import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Part of a grid in sight, in pixels from its start. */
export interface GridWindow {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Follows what a scrolling element shows; new values come once a frame at most. */
export function useGridWindow(scroller: RefObject<HTMLElement | null>): GridWindow {
  const [view, setView] = useState<GridWindow>({ top: 0, left: 0, width: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let frame = 0;
    const read = (): void => {
      frame = 0;
      const next = {
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      };
      setView((now) =>
        now.top === next.top &&
        now.left === next.left &&
        now.width === next.width &&
        now.height === next.height
          ? now
          : next,
      );
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    read();
    element.addEventListener('scroll', later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', later);
      observer.disconnect();
    };
  }, [scroller]);
  return view;
}
