import type { Box } from '../../layout/map-shape';

/** Room of the picture on an A4 page across, millimetres: margins, title and foot taken off. */
const PAGE = { width: 273, height: 160 } as const;
/** Millimetres of one pixel of the map when it goes over several pages: names in 7 points. */
const SCALE = 0.205;
/** Millimetres of one pixel that a small map is enlarged to at most. */
const LARGEST = 0.3;
/** Part of a page that is repeated on the next one, so that no card is only seen cut. */
const OVERLAP = 60;
const BLANK = 16;

/** Bounds with a blank edge. */
export function padded({ x, y, width, height }: Box): Box {
  return { x: x - BLANK, y: y - BLANK, width: width + 2 * BLANK, height: height + 2 * BLANK };
}

/**
 * Parts of a map, one for each A4 page across, row by row. On one page the whole map is fitted; otherwise each page shows
 * as much as can be read, and neighbours overlap by 60 pixels.
 */
export function mapPages(bounds: Box, isOnePage: boolean): readonly Box[] {
  const whole = padded(bounds);
  const width = PAGE.width / SCALE;
  const height = PAGE.height / SCALE;
  if (isOnePage || (whole.width <= width && whole.height <= height))
    return [
      fitted(whole, Math.max(whole.width / PAGE.width, whole.height / PAGE.height, 1 / LARGEST)),
    ];
  const across = countOf(whole.width, width);
  const down = countOf(whole.height, height);
  return Array.from({ length: across * down }, (_, index) => ({
    x: whole.x + (index % across) * (width - OVERLAP),
    y: whole.y + Math.floor(index / across) * (height - OVERLAP),
    width,
    height,
  }));
}

function countOf(length: number, page: number): number {
  return length <= page ? 1 : Math.ceil((length - OVERLAP) / (page - OVERLAP));
}

/** The whole map in the middle of a page, `scale` pixels to a millimetre. */
function fitted({ x, y, width, height }: Box, scale: number): Box {
  const page = { width: PAGE.width * scale, height: PAGE.height * scale };
  return { x: x - (page.width - width) / 2, y: y - (page.height - height) / 2, ...page };
}
