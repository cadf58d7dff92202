import { describe, expect, test } from 'vitest';
import { cellState } from '@shared/analysis/white-space/cell-state';
import type { CellEvidence } from '@shared/analysis/white-space/cell-state';

const NOTHING: CellEvidence = { oursE4: 0, hasCompetitor: false, budget: null, said: null };
const of = (change: Partial<CellEvidence>) => cellState({ ...NOTHING, ...change });
const budget = (amount: number) => ({ low: amount, likely: amount, high: amount });

describe('state of a cell', () => {
  test('sales make it ours, a competitor beside us shared', () => {
    expect(of({ oursE4: 1 })).toMatchObject({ state: 'ours', reason: 'sales' });
    expect(of({ oursE4: 1, hasCompetitor: true })).toMatchObject({
      state: 'ours-and-competitor',
      reason: 'sales-and-competitor',
    });
    expect(of({ oursE4: 1, said: 'competitor' })).toMatchObject({
      state: 'ours-and-competitor',
      reason: 'sales-and-said',
    });
  });

  test('sales go before words, and the contradiction is told', () => {
    expect(of({ oursE4: 1, said: 'no-need' })).toEqual({
      state: 'ours',
      reason: 'sales',
      contradicted: 'no-need',
    });
    expect(of({ oursE4: 0, said: 'ours', budget: budget(400) })).toEqual({
      state: 'open',
      reason: 'budget',
      contradicted: 'ours',
    });
    expect(of({ oursE4: 0, said: 'ours-and-competitor' })).toEqual({
      state: 'competitor',
      reason: 'said',
      contradicted: 'ours-and-competitor',
    });
  });

  test('without sales a word goes before what is known of competitors', () => {
    expect(of({ said: 'open', hasCompetitor: true })).toMatchObject({
      state: 'open',
      reason: 'said',
    });
    expect(of({ hasCompetitor: true })).toMatchObject({
      state: 'competitor',
      reason: 'competitor',
    });
  });

  test('a budget makes it open, a budget of nothing makes it no need, nothing at all stays unknown', () => {
    expect(of({ budget: budget(1) })).toMatchObject({ state: 'open', reason: 'budget' });
    expect(of({ budget: budget(0) })).toMatchObject({ state: 'no-need', reason: 'budget-nothing' });
    expect(of({})).toMatchObject({ state: 'unknown', reason: 'nothing-known' });
    expect(of({ said: 'unknown', budget: budget(1) })).toMatchObject({ state: 'open' });
  });

  test('where sales are not kept, a word alone says "ours"', () => {
    expect(of({ oursE4: null, said: 'ours' })).toEqual({
      state: 'ours',
      reason: 'said',
      contradicted: null,
    });
  });

  test('returns above sales are not sales', () => {
    expect(of({ oursE4: -5 }).state).toBe('unknown');
  });
});
