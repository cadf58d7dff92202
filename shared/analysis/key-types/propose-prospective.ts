import type { KeyClientRules } from '@shared/domain/key-client-rules';

/** What a client spends on a category we sell, and what of it we get, over the same twelve months. */
export interface CategoryBudget {
  readonly categoryId: string;
  /** Likely budget, ten-thousandths. */
  readonly budgetE4: number;
  /** Our sales in the category, ten-thousandths; null = not known (its products are not told apart). */
  readonly oursE4: number | null;
  /** Share we aim at; null = the usual one. */
  readonly targetShare: number | null;
}

/** Whether a client could become large, with the figures it rests on. Amounts are ten-thousandths. */
export interface ProspectiveProposal {
  /** `candidate`: the budget, or our part of it, is not known, so an estimate is needed first. */
  readonly verdict: 'yes' | 'no' | 'candidate' | 'unknown';
  readonly reason: 'rule' | 'no-budget' | 'no-penetration' | 'no-income';
  readonly budgetE4: number | null;
  /** Σ budget × target share. */
  readonly reachableE4: number | null;
  /** Our sales of the last twelve full months, the base of the share. */
  readonly totalE4: number;
  readonly reachableShare: number | null;
  readonly oursE4: number | null;
  readonly penetration: number | null;
}

/**
 * Prospective: reachable sales (Σ budget × target share over the categories with an estimate) ≥ 10 % of our sales and a
 * penetration (Σ ours ÷ Σ budget, same categories) below 20 %. A budget of 0 has no penetration.
 * Worked line: budget 400 × target 50 % = 200 of our 1,000 = 20 %, ours 40 of 400 = 10 % → prospective.
 */
export function proposeProspective(
  budgets: readonly CategoryBudget[],
  totalE4: number,
  rules: Pick<KeyClientRules, 'prospectiveShare' | 'prospectivePenetration' | 'targetShare'>,
): ProspectiveProposal {
  const nothing = {
    budgetE4: null,
    reachableE4: null,
    totalE4,
    reachableShare: null,
    oursE4: null,
    penetration: null,
  };
  if (budgets.length === 0) return { ...nothing, verdict: 'candidate', reason: 'no-budget' };
  let budgetE4 = 0;
  let reachable = 0;
  let ours: number | null = 0;
  for (const { budgetE4: budget, oursE4, targetShare } of budgets) {
    budgetE4 += budget;
    reachable += budget * (targetShare ?? rules.targetShare);
    ours = ours === null || oursE4 === null ? null : ours + oursE4;
  }
  const reachableE4 = Math.round(reachable);
  const penetration = ours === null || budgetE4 <= 0 ? null : ours / budgetE4;
  const known = { ...nothing, budgetE4, reachableE4, oursE4: ours, penetration };
  if (totalE4 <= 0) return { ...known, verdict: 'unknown', reason: 'no-income' };
  const reachableShare = reachableE4 / totalE4;
  const figures = { ...known, reachableShare };
  if (reachable < totalE4 * rules.prospectiveShare)
    return { ...figures, verdict: 'no', reason: 'rule' };
  if (penetration === null) return { ...figures, verdict: 'candidate', reason: 'no-penetration' };
  const isOpen = penetration < rules.prospectivePenetration;
  return { ...figures, verdict: isOpen ? 'yes' : 'no', reason: 'rule' };
}
