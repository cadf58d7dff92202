import type { ClientAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';

/**
 * Typical days between two purchases of one client: the median over clients of their mean gap; null when no client
 * has enough purchase days. It tells whether the grain fits. Worked line: mean gaps 20, 31, 90 → 31.
 */
export function typicalGapDays(clients: readonly ClientAnalysis[]): number | null {
  const gaps = clients
    .map((client) => client.gapMean)
    .filter((gap): gap is number => gap !== null)
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor((gaps.length - 1) / 2)];
  return middle === undefined ? null : Math.round(middle);
}
