/** Borders and usual values of the white space; a person can change them. */
export interface WhiteSpaceSettings {
  /** A penetration index below this is a weak position, 0–1. */
  readonly weakBelow: number;
  /** A penetration index above this is a strong position, 0–1. */
  readonly strongAbove: number;
  /** Share of the budget we aim at where nothing else was said, 0–1. */
  readonly targetShare: number;
  /** Months after which an estimate is said to be old. */
  readonly agedMonths: number;
}

/**
 * Under a fifth of the budget a supplier is a stop-gap, above three fifths the main source; the border of the strong
 * position is also the usual aim. Estimates are looked at once a year.
 */
export const DEFAULT_WHITE_SPACE_SETTINGS: WhiteSpaceSettings = {
  weakBelow: 0.2,
  strongAbove: 0.6,
  targetShare: 0.6,
  agedMonths: 12,
};
