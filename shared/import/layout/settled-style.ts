import type { StyleVerdict } from '../values/column-style';

/** Share of cells that must agree before a column of mixed evidence is read one way. */
const CLEAR_MAJORITY = 0.95;

/**
 * The style to import a column with: the proven one, or the one of at least 95 % of the proving cells (the rest is rejected cell by cell);
 * null when the user must decide — cells that read only one way are then still taken.
 */
export function settledStyle<S>(verdict: StyleVerdict<S>): S | null {
  if (verdict.certainty === 'certain') return verdict.style;
  if (verdict.certainty === 'unknown') return null;
  // Decided shape by shape: what stays open is said by the style itself.
  if (isShaped(verdict.style)) return verdict.style;
  // `against` is cut off at five texts: then there may be many more.
  const isClear =
    verdict.against.length < 5 &&
    verdict.agree / (verdict.agree + verdict.against.length) >= CLEAR_MAJORITY;
  return isClear ? verdict.style : null;
}

function isShaped(style: unknown): boolean {
  return typeof style === 'object' && style !== null && 'byShape' in style;
}
