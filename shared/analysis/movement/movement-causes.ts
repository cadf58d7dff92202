import type { ClassAmong } from './class-among';
import type { RunPosition } from './run-snapshot';

/**
 * Why a value class changed, told by two questions: would the client's new value alone, among the others as they were,
 * give the new class; and would what the others did alone give it.
 * `own`: its own value did it. `others`: its own value would have kept the class; the others grew past it or fell
 * behind. `either`: each would have done it. `both`: neither alone would. `settings`: limits or basis are not the
 * same, so no such question can be asked. `limits`: the limits are calculated from the curve, which moved.
 * `base`: it came into or left the base of positive values.
 */
export type AbcCause = 'own' | 'others' | 'either' | 'both' | 'settings' | 'limits' | 'base';

/**
 * Why a rhythm class changed. `judged`: it was new and now has enough periods. `bought` / `silent`: the share of
 * periods with a purchase rose or fell. `steadier` / `wider`: the variation fell or rose. `settings`: the rules are not
 * the same. `unrated`: it can no longer be rated, or could not before.
 */
export type XyzCause =
  | 'judged'
  | 'bought'
  | 'silent'
  | 'steadier'
  | 'wider'
  | 'settings'
  | 'unrated';

/** Cause of a changed value class; null when it did not change. `isOtherRule`: settings that move classes differ. */
export function abcCauseOf(
  before: RunPosition,
  after: RunPosition,
  among: { readonly before: ClassAmong; readonly after: ClassAmong },
  isOtherRule: boolean,
): AbcCause | null {
  if (before.abc === after.abc) return null;
  if (isOtherRule) return 'settings';
  if (before.abc === '–' || after.abc === '–') return 'base';
  const byOwn = among.before.classOf(after.id, after.value);
  const byOthers = among.after.classOf(before.id, before.value);
  if (byOwn === null || byOthers === null) return 'limits';
  const isOwn = byOwn === after.abc;
  const isOthers = byOthers === after.abc;
  if (isOwn) return isOthers ? 'either' : 'own';
  return isOthers ? 'others' : 'both';
}

/** Cause of a changed rhythm class; null when it did not change. */
export function xyzCauseOf(
  before: RunPosition,
  after: RunPosition,
  isRegularity: boolean,
  isOtherRule: boolean,
): XyzCause | null {
  if (before.xyz === after.xyz) return null;
  if (isOtherRule) return 'settings';
  if (before.xyzStatus === 'new' && after.xyzStatus === 'rated') return 'judged';
  if (before.xyzStatus !== 'rated' || after.xyzStatus !== 'rated') return 'unrated';
  const isBetter = after.xyz < before.xyz;
  if (isRegularity) return isBetter ? 'bought' : 'silent';
  return isBetter ? 'steadier' : 'wider';
}
