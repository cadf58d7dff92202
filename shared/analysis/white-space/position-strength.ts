import type { Band } from './band';
import type { WhiteSpaceSettings } from './white-space-settings';

/** How strong our position is by the share of the budget we hold. */
export type PositionStrength = 'weak' | 'medium' | 'strong';

/** Strength at the likely index, and at both ends of it: they differ when the estimate is too wide to tell. */
export interface StrengthBand {
  readonly low: PositionStrength;
  readonly likely: PositionStrength;
  readonly high: PositionStrength;
}

/**
 * Strength of the position by the penetration index: weak below 20 %, strong above 60 %, medium between (both borders
 * are medium; both are settings). Null when the index is unknown. A person may judge otherwise, with a reason.
 * Worked line: 26–28–37 % → medium throughout; 18–22–25 % → weak to medium, likely medium.
 */
export function positionStrength(
  index: Band | null,
  { weakBelow, strongAbove }: Pick<WhiteSpaceSettings, 'weakBelow' | 'strongAbove'>,
): StrengthBand | null {
  if (index === null) return null;
  const of = (ratio: number): PositionStrength =>
    ratio < weakBelow ? 'weak' : ratio > strongAbove ? 'strong' : 'medium';
  return { low: of(index.low), likely: of(index.likely), high: of(index.high) };
}
