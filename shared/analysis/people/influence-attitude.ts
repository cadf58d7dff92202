import type { PersonNow } from './people-as-of';

/** Influence from which a person counts as influential: the middle of the scale and above. */
export const HIGH_INFLUENCE = 3;

/**
 * What to do with a person by influence and attitude: influential and against = convert or neutralise first, for = equip
 * with arguments, neutral = win over, unknown = find out; of little influence and against = contain, for = use as
 * informant, neutral or unknown = watch.
 */
export type Stance = 'convert' | 'equip' | 'win' | 'find-out' | 'contain' | 'informant' | 'watch';

/**
 * Field of the influence × attitude plane of a person; null when the influence is unknown.
 * Worked line: influence 4, attitude −1 → convert; influence 2, attitude +1 → informant.
 */
export function stanceOf({ influence, attitude }: PersonNow): Stance | null {
  if (influence.value === null) return null;
  return stanceAt(influence.value, attitude.value);
}

/** Field of a place on the plane; attitude null = unknown. */
export function stanceAt(influence: number, attitude: number | null): Stance {
  const isHigh = influence >= HIGH_INFLUENCE;
  if (attitude === null) return isHigh ? 'find-out' : 'watch';
  if (attitude < 0) return isHigh ? 'convert' : 'contain';
  if (attitude > 0) return isHigh ? 'equip' : 'informant';
  return isHigh ? 'win' : 'watch';
}
