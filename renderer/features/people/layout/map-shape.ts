import type { LinkType } from '@shared/domain/people-scales';

/** A rectangle on the map, pixels at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A person's place. A chip is a card of one line. */
export interface MapCard extends Box {
  readonly id: string;
  readonly size: 'card' | 'chip';
  /** Put there by hand. */
  readonly isPlaced: boolean;
}

/** A named field behind the cards: a unit, a field of the plane, people without lines. */
export interface MapArea extends Box {
  readonly id: string;
  readonly kind: 'unit' | 'stance' | 'hatched' | 'loose';
  /** Own name of a unit; null when `id` says which words stand there. */
  readonly title: string | null;
}

/** A label of an axis; `id` says which words stand there. */
export interface MapMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A drawn line between two people. */
export interface MapLine {
  readonly id: string;
  readonly type: LinkType;
  readonly fromId: string;
  readonly toId: string;
  /** SVG path. An arrow stands at its end for `influences`. */
  readonly path: string;
  /** Where its words stand: above the middle, or beside it when the line goes up and down. */
  readonly at: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
  readonly note: string | null;
  readonly strength: number | null;
}

/** A whole view, ready to be drawn on the canvas or on paper. */
export interface MapShape {
  readonly cards: readonly MapCard[];
  readonly areas: readonly MapArea[];
  readonly marks: readonly MapMark[];
  readonly lines: readonly MapLine[];
  /** What everything lies in. */
  readonly bounds: Box;
}

export const CARD = { width: 176, height: 62 } as const;
export const CHIP = { width: 152, height: 26 } as const;

/** The smallest box around boxes; a small empty one for none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: CARD.width, height: CARD.height };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** True when a point lies in a box. */
export function isInside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
