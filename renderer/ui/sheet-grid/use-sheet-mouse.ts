import { useRef } from 'react';
import type { PointerEvent } from 'react';
import type { SheetPlace } from './sheet-types';

export interface SheetMouse {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
}

function placeUnder(target: EventTarget | null): SheetPlace | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-index]');
  const cell = target.closest<HTMLElement>('[data-column]');
  if (!row || !cell) return null;
  return { row: Number(row.dataset.index), column: Number(cell.dataset.column) };
}

/** Choosing cells with the mouse: press for one, drag or Shift+press for all up to there. */
export function useSheetMouse(
  choose: (place: SheetPlace, isExtending: boolean) => void,
): SheetMouse {
  const isDragging = useRef(false);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const place = placeUnder(event.target);
      if (!place) return;
      isDragging.current = true;
      choose(place, event.shiftKey);
    },
    onPointerMove: (event) => {
      if (!isDragging.current || event.buttons !== 1) {
        isDragging.current = false;
        return;
      }
      const place = placeUnder(event.target);
      if (place) choose(place, true);
    },
    onPointerUp: () => {
      isDragging.current = false;
    },
  };
}
