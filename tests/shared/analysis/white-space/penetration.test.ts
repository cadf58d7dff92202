import { describe, expect, test } from 'vitest';
import { clientPenetration, isAged, penetration } from '@shared/analysis/white-space/penetration';
import { growthRoom } from '@shared/analysis/white-space/growth-room';
import { positionStrength } from '@shared/analysis/white-space/position-strength';
import { walletFromCompetitors } from '@shared/analysis/white-space/wallet-from-competitors';
import { DEFAULT_WHITE_SPACE_SETTINGS } from '@shared/analysis/white-space/white-space-settings';
import { dayFromIso } from '@shared/domain/iso-day';

const band = (low: number, likely: number, high: number) => ({ low, likely, high });
const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('penetration index', () => {
  test('is a band that runs against the budget: the highest budget makes the lowest index', () => {
    const { index, doubt } = penetration(594, band(1600, 2100, 2300));
    expect(index?.low).toBeCloseTo(0.2583, 4);
    expect(index?.likely).toBeCloseTo(0.2829, 4);
    expect(index?.high).toBeCloseTo(0.37125, 5);
    expect(doubt).toBe('none');
  });

  test('is unknown without a budget, and not nought', () => {
    expect(penetration(594, null)).toEqual({ index: null, doubt: 'none' });
  });

  test('a budget of nothing is contradicted by sales, and only by them', () => {
    expect(penetration(5, band(0, 0, 0))).toEqual({ index: null, doubt: 'nothing-but-sales' });
    expect(penetration(0, band(0, 0, 0))).toEqual({ index: null, doubt: 'none' });
  });

  test('exactly 100 % is not outdated; above it is', () => {
    expect(penetration(400, band(400, 400, 400))).toEqual({ index: band(1, 1, 1), doubt: 'none' });
    expect(penetration(401, band(400, 400, 400)).doubt).toBe('outdated');
    expect(penetration(401, band(400, 400, 400)).index?.likely).toBeCloseTo(1.0025, 6);
  });

  test('sales above the low end refute it: the band ends at 100 %', () => {
    expect(penetration(450, band(400, 500, 600))).toEqual({
      index: band(0.75, 0.9, 1),
      doubt: 'low-passed',
    });
  });

  test('a low end of nothing does not make the index infinite', () => {
    const { index } = penetration(0, band(0, 200, 400));
    expect(index).toEqual(band(0, 0, 0));
    const sold = penetration(50, band(0, 200, 400));
    expect(sold).toEqual({ index: band(0.125, 0.25, 1), doubt: 'low-passed' });
    expect(Number.isFinite(penetration(50, band(0, 0, 400)).index?.high)).toBe(true);
  });

  test('returns above sales count as no sales', () => {
    expect(penetration(-40, band(100, 200, 400)).index).toEqual(band(0, 0, 0));
  });
});

describe('index of a client', () => {
  test('sums only categories with an estimate and says how many those are', () => {
    const found = clientPenetration([
      { oursE4: 594, budget: band(1600, 2100, 2300) },
      { oursE4: 505, budget: band(640, 690, 740) },
      { oursE4: 149, budget: band(400, 430, 460) },
      { oursE4: 89, budget: null },
      { oursE4: 148, budget: null },
    ]);
    // 1248 of 2640, 3220, 3500
    expect(found).toMatchObject({ oursE4: 1248, known: 3, relevant: 5 });
    expect(found.budgetE4).toEqual(band(2640, 3220, 3500));
    expect(found.index?.low).toBeCloseTo(0.35657, 5);
    expect(found.index?.likely).toBeCloseTo(0.38758, 5);
    expect(found.index?.high).toBeCloseTo(0.47273, 5);
  });

  test('is unknown when no category has an estimate, whatever we sell', () => {
    expect(clientPenetration([{ oursE4: 89, budget: null }])).toMatchObject({
      index: null,
      known: 0,
      relevant: 1,
    });
  });
});

test('an estimate is old on the day after twelve months, leap day included', () => {
  expect(isAged('2025-10-13', day('2026-10-13'), 12)).toBe(false);
  expect(isAged('2025-10-13', day('2026-10-14'), 12)).toBe(true);
  expect(isAged('2024-02-29', day('2025-03-01'), 12)).toBe(false);
  expect(isAged('2024-02-29', day('2025-03-02'), 12)).toBe(true);
});

describe('growth room', () => {
  test('is budget × target − ours, end by end', () => {
    expect(growthRoom(594, band(1600, 2100, 2300), 0.6)).toEqual(band(366, 666, 786));
  });
  test('is never negative and unknown without a budget', () => {
    expect(growthRoom(1200, band(1600, 2100, 2300), 0.6)).toEqual(band(0, 60, 180));
    expect(growthRoom(1200, null, 0.6)).toBeNull();
  });
  test('stays whole ten-thousandths', () => {
    expect(growthRoom(1, band(3, 7, 11), 0.333)).toEqual(band(0, 1, 3));
  });
});

describe('strength of the position', () => {
  const strength = (index: number) =>
    positionStrength(band(index, index, index), DEFAULT_WHITE_SPACE_SETTINGS)?.likely;
  test('both borders are medium', () => {
    expect([0.1999, 0.2, 0.6, 0.6001].map(strength)).toEqual([
      'weak',
      'medium',
      'medium',
      'strong',
    ]);
  });
  test('a wide band says so', () => {
    expect(positionStrength(band(0.18, 0.22, 0.25), DEFAULT_WHITE_SPACE_SETTINGS)).toEqual({
      low: 'weak',
      likely: 'medium',
      high: 'medium',
    });
    expect(positionStrength(null, DEFAULT_WHITE_SPACE_SETTINGS)).toBeNull();
  });
});

describe('budget from the bottom', () => {
  const amount = (low: number, high: number) => ({ amountE4: { low, high }, share: null });
  const share = (low: number, high: number) => ({ amountE4: null, share: { low, high } });

  test('adds what competitors sell to what we sell', () => {
    expect(walletFromCompetitors(594, [amount(700, 900), amount(100, 300)])).toEqual({
      budget: band(1394, 1594, 1794),
      problem: null,
      counted: 2,
      uncounted: 0,
    });
  });
  test('a share of the budget makes ours the rest of it', () => {
    expect(walletFromCompetitors(594, [share(0.45, 0.6)]).budget).toEqual(band(1080, 1283, 1485));
  });
  test('amounts and shares together: (ours + amounts) ÷ (1 − shares)', () => {
    expect(walletFromCompetitors(300, [amount(300, 300), share(0.25, 0.4)]).budget).toEqual(
      band(800, 900, 1000),
    );
  });
  test('competitors without a figure are counted beside, not as nought', () => {
    const unknown = { amountE4: null, share: null };
    expect(walletFromCompetitors(300, [amount(100, 100), unknown])).toMatchObject({
      counted: 1,
      uncounted: 1,
    });
    expect(walletFromCompetitors(300, [unknown])).toMatchObject({
      budget: null,
      problem: 'nothing-known',
    });
  });
  test('shares that leave nothing for us are refused, also when they add up to 1 inexactly', () => {
    expect(walletFromCompetitors(300, [share(0.5, 0.7), share(0.2, 0.3)])).toMatchObject({
      budget: null,
      problem: 'shares-too-high',
    });
    expect(walletFromCompetitors(300, [share(0.1, 0.1), share(0.2, 0.9)]).problem).toBe(
      'shares-too-high',
    );
  });
});
