import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { createStore, useStore } from 'zustand';
import type { Box } from '../../layout/map-shape';

/** Zoom under which only names and colours are told. */
const FAR = 0.62;
/** Blank around the map when it is fitted. */
const BLANK = 12;
/** Zoom at which titles and roles can still be read: the least a map is shown with at first. */
const READABLE = 0.8;

/** The zoom shown in the toolbar, and its commands; set by the canvas on screen. */
export const zoomStore = createStore<{
  readonly zoom: number;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}>()(() => ({ zoom: 1, zoomBy: () => undefined, fit: () => undefined }));

export interface Viewport {
  readonly isFar: boolean;
  readonly start: () => void;
  readonly moved: (transform: readonly [number, number, number]) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the map so far that a card is in sight. */
  readonly reveal: (card: Box) => void;
}

function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 140;
}

/** Where the canvas looks; keeps it when the people change, fits when the view or the client does. */
export function useViewport(bounds: Box, view: string, client: string): Viewport {
  const flow = useReactFlow();
  const store = useStoreApi();
  // Only crossing the border draws the canvas anew, not every step of the zoom.
  const isFar = useStore(zoomStore, (state) => state.zoom < FAR);
  const [isStarted, setStarted] = useState(false);

  const fitTo = (least: number, duration: number): void => {
    const { width, height } = store.getState();
    if (width === 0 || height === 0) return;
    const free = { width: width - 2 * BLANK, height: height - 2 * BLANK };
    const whole = Math.min(1, free.width / bounds.width, free.height / bounds.height);
    const next = Math.max(whole, least, 0.1);
    // What does not fit begins at its top, in the middle.
    const x = width / 2 - (bounds.x + bounds.width / 2) * next;
    const y =
      bounds.height * next <= free.height
        ? Math.min(height / 2 - (bounds.y + bounds.height / 2) * next, BLANK * 2 - bounds.y * next)
        : BLANK - bounds.y * next;
    void flow.setViewport({ x, y, zoom: next }, { duration });
  };
  const fit = (): void => fitTo(0.1, motion());
  const zoomBy = (factor: number): void =>
    void flow.zoomTo(Math.min(2, Math.max(0.1, flow.getZoom() * factor)), { duration: motion() });
  const first = useEffectEvent((isReady: boolean, _shown: string) => {
    if (isReady) fitTo(READABLE, 0);
  });
  useEffect(() => first(isStarted, `${view} ${client}`), [isStarted, view, client]);
  const offer = useEffectEvent(() => zoomStore.setState({ fit, zoomBy }));
  useEffect(() => offer());
  return {
    isFar,
    start: () => setStarted(true),
    moved: ([, , next]) => {
      if (zoomStore.getState().zoom !== next) zoomStore.setState({ zoom: next });
    },
    fit,
    zoomBy,
    reveal: (card) => {
      const { width, height, transform } = store.getState();
      const [x, y, scale] = transform;
      const left = card.x * scale + x;
      const top = card.y * scale + y;
      const right = left + card.width * scale;
      const bottom = top + card.height * scale;
      const dx = left < BLANK ? BLANK - left : right > width - BLANK ? width - BLANK - right : 0;
      const dy = top < BLANK ? BLANK - top : bottom > height - BLANK ? height - BLANK - bottom : 0;
      if (width > 0 && (dx !== 0 || dy !== 0))
        void flow.setViewport({ x: x + dx, y: y + dy, zoom: scale }, { duration: motion() });
    },
  };
}
