import type { XyzAlternative } from '@shared/analysis/portfolio/portfolio-analysis';
import { XYZ_PRESETS } from '@shared/domain/analysis-settings';

/** Largest class among the rated clients above which a split says little. */
const MOST = 0.9;

function largestShare({ x, y, z }: XyzAlternative): number {
  const all = x + y + z;
  return all === 0 ? 1 : Math.max(x, y, z) / all;
}

function isDefault({ method, xPercent, yPercent }: XyzAlternative): boolean {
  const [preset] = XYZ_PRESETS.regularity;
  return method === 'regularity' && preset?.xPercent === xPercent && preset.yPercent === yPercent;
}

/**
 * The way of judging rhythm to offer instead: the program's default (regularity) when it separates the clients, else
 * the one whose largest class is smallest; null when none separates them.
 * Worked line: regularity 75/40 with 46, 55, 66 and variation 50/100 with 15, 48, 104 → regularity 75/40.
 */
export function bestAlternative(alternatives: readonly XyzAlternative[]): XyzAlternative | null {
  const useful = alternatives.filter((one) => largestShare(one) <= MOST);
  const [first] = useful.toSorted((a, b) => largestShare(a) - largestShare(b));
  return useful.find((one) => isDefault(one)) ?? first ?? null;
}
