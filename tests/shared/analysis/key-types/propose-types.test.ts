import { describe, expect, it } from 'vitest';
import { proposeBreadwinner } from '@shared/analysis/key-types/propose-breadwinner';
import { proposeProspective } from '@shared/analysis/key-types/propose-prospective';
import { DEFAULT_KEY_CLIENT_RULES } from '@shared/domain/key-client-rules';

const rules = DEFAULT_KEY_CLIENT_RULES;
const moreThan = { ...rules, breadwinnerBorder: 'more-than' } as const;

describe('breadwinner', () => {
  const at = (ownE4: number, totalE4: number) => ({ ownE4, totalE4, isFull: true });

  it('counts exactly 10 % by "at least" and not by "more than"', () => {
    expect(proposeBreadwinner(at(1_000_000, 10_000_000), rules).verdict).toBe('yes');
    expect(proposeBreadwinner(at(1_000_000, 10_000_000), moreThan).verdict).toBe('no');
    expect(proposeBreadwinner(at(1_000_001, 10_000_000), moreThan).verdict).toBe('yes');
    expect(proposeBreadwinner(at(999_999, 10_000_000), rules).verdict).toBe('no');
  });

  it('decides by whole ten-thousandths where a division of doubles would not', () => {
    // 0.3 / 3 is 0.09999999999999999 in doubles.
    expect(proposeBreadwinner(at(3_000, 30_000), rules).verdict).toBe('yes');
    expect(proposeBreadwinner(at(7, 70), rules).verdict).toBe('yes');
  });

  it('says unknown without income or without a full year, with the share as far as it is known', () => {
    expect(proposeBreadwinner(at(10, 0), rules)).toMatchObject({
      verdict: 'unknown',
      reason: 'no-income',
      share: null,
    });
    expect(proposeBreadwinner({ ownE4: 50, totalE4: 100, isFull: false }, rules)).toMatchObject({
      verdict: 'unknown',
      reason: 'few-months',
      share: 0.5,
    });
  });
});

describe('prospective', () => {
  const budget = (budgetE4: number, oursE4: number | null, targetShare: number | null = null) => ({
    categoryId: 'c',
    budgetE4,
    oursE4,
    targetShare,
  });

  it('is budget × target share ≥ 10 % of our sales with a penetration below 20 %', () => {
    expect(proposeProspective([budget(400, 40)], 1000, rules)).toEqual({
      verdict: 'yes',
      reason: 'rule',
      budgetE4: 400,
      reachableE4: 200,
      totalE4: 1000,
      reachableShare: 0.2,
      oursE4: 40,
      penetration: 0.1,
    });
    expect(proposeProspective([budget(400, 80)], 1000, rules).verdict).toBe('no');
    expect(proposeProspective([budget(199, 0)], 1000, rules).verdict).toBe('no');
    expect(proposeProspective([budget(200, 0)], 1000, rules).verdict).toBe('yes');
  });

  it('adds categories up with their own target shares', () => {
    const { reachableE4, penetration } = proposeProspective(
      [budget(400, 20, 0.25), budget(600, 30)],
      1000,
      rules,
    );
    expect(reachableE4).toBe(400);
    expect(penetration).toBeCloseTo(0.05, 12);
  });

  it('is a candidate, not a no, while the budget or our part of it is unknown', () => {
    expect(proposeProspective([], 1000, rules)).toMatchObject({
      verdict: 'candidate',
      reason: 'no-budget',
      reachableE4: null,
    });
    expect(proposeProspective([budget(400, null)], 1000, rules)).toMatchObject({
      verdict: 'candidate',
      reason: 'no-penetration',
      penetration: null,
    });
    expect(proposeProspective([budget(10, null)], 1000, rules).verdict).toBe('no');
  });
});
