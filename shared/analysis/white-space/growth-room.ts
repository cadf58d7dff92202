import type { Band } from './band';

/**
 * Growth room: budget × target share − our sales, never below nothing, as a range because the budget is one; whole
 * ten-thousandths. Null when the budget is unknown. `targetShare` 0–1.
 * Worked line: budget 1600–2100–2300, target 60 %, ours 594 → 366–666–786.
 */
export function growthRoom(oursE4: number, budget: Band | null, targetShare: number): Band | null {
  if (budget === null) return null;
  const room = (amountE4: number) => Math.max(0, Math.round(amountE4 * targetShare) - oursE4);
  return { low: room(budget.low), likely: room(budget.likely), high: room(budget.high) };
}
