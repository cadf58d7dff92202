import type { Box } from './map-shape';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** True for the arrow keys. */
export function isDirection(key: string): key is Direction {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

/**
 * The next card in a direction: the nearest whose centre lies that way, sideways distance counting double; null at the
 * edge of the map.
 */
export function neighbourOf<Card extends Box>(
  cards: readonly Card[],
  from: Card,
  direction: Direction,
): Card | null {
  const isAcross = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
  let found: Card | null = null;
  let least = Infinity;
  for (const card of cards) {
    const dx = card.x + card.width / 2 - from.x - from.width / 2;
    const dy = card.y + card.height / 2 - from.y - from.height / 2;
    const along = (isAcross ? dx : dy) * sign;
    const aside = Math.abs(isAcross ? dy : dx);
    if (card === from || along < 4 || aside > along * 3) continue;
    const cost = along + aside * 2;
    if (cost < least) [found, least] = [card, cost];
  }
  return found;
}
