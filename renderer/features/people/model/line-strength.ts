import type { LinkType } from '@shared/domain/people-scales';
import type { PeopleT } from './map-words';

/** How strong a line is: 1 weak, 2 medium, 3 strong; null = not judged. */
export type LineStrength = 1 | 2 | 3 | null;

/** Lines of command are there or not; influence, conflict and acquaintance have a strength. */
export function hasStrength(type: LinkType): boolean {
  return type === 'influences' || type === 'conflicts' || type === 'knows';
}

/** Width of a line on the map, pixels: 1.25 when not judged, 1.25, 2 or 2.75 for 1, 2 or 3. */
export function lineWidth(strength: number | null): number {
  return strength === null ? 1.25 : 0.5 + strength * 0.75;
}

/** Word of a strength; null when it was not judged. */
export function strengthWord(strength: number | null, t: PeopleT): string | null {
  if (strength === 1) return t('strength.weak');
  if (strength === 2) return t('strength.medium');
  if (strength === 3) return t('strength.strong');
  return null;
}
