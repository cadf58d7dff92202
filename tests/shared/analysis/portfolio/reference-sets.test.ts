import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { ClientAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { hasReference } from '../support/reference-folder';
import type { ReferenceSet } from '../support/reference-sets';
import { REFERENCE_SETS, referenceSet } from '../support/reference-sets';

/** Figures agree to nine digits; the reference prints ten. */
function expectClose(actual: number | null, text: string | undefined, what: string): void {
  if (text === undefined || text === '') {
    expect(actual, what).toBeNull();
    return;
  }
  const expected = Number(text);
  const error = Math.abs((actual ?? Number.NaN) - expected) / Math.max(Math.abs(expected), 1e-300);
  if (!(expected === 0 ? Math.abs(actual ?? 1) < 1e-9 : error < 1e-9)) {
    expect.fail(`${what}: ${actual} instead of ${text}`);
  }
}

/** A client of the analysis for each row of the reference, in the reference's order. */
function* pairs(
  name: string,
  settings: Partial<AnalysisSettings>,
): Generator<{ set: ReferenceSet; row: Record<string, string>; client: ClientAnalysis }> {
  const set = referenceSet(name);
  const analysis = analysePortfolio(set.facts, {
    ...DEFAULT_ANALYSIS_SETTINGS,
    basis: set.basis,
    minPeriods: 1,
    ...settings,
  });
  const byName = new Map(
    analysis.clients.map((client) => [set.facts.clients[client.client]?.name, client]),
  );
  expect(byName.size).toBe(set.rows.length);
  for (const row of set.rows) {
    const client = byName.get(row['client']);
    if (!client) throw new Error(`no client ${row['client']}`);
    yield { set, row, client };
  }
}

const VARIATION: Partial<AnalysisSettings> = { xyzMethod: 'variation', window: 'span' };

describe.skipIf(!hasReference).each(REFERENCE_SETS)('reference results of %s', (name) => {
  test.each([
    ['within', 80, 95, 'abc_le'],
    ['crossing', 80, 95, 'abc_up'],
    ['within', 70, 90, 'abc_le_70_90'],
    ['crossing', 70, 90, 'abc_up_70_90'],
  ] as const)('ABC by the rule %s at %d/%d', (abcRule, aPercent, bPercent, column) => {
    const settings = { abcRule, abcLimits: { kind: 'cumulative', aPercent, bPercent } } as const;
    const differing: string[] = [];
    let ties = 0;
    for (const { row, client } of pairs(name, settings)) {
      // Outside the base there is no letter, where the reference says C.
      if (client.value <= 0) expect([client.abc, row[column]]).toEqual(['–', 'C']);
      else if (client.isTie) ties++;
      else if (client.abc !== row[column]) differing.push(row['client'] ?? '');
    }
    expect(differing).toEqual([]);
    // Equal totals across a border are rare; the reference leaves them to the order of sorting.
    expect(ties).toBeLessThan(5);
  });

  test('totals, shares and cumulative shares', () => {
    for (const { set, row, client } of pairs(name, {})) {
      const what = row['client'] ?? '';
      expectClose(client.value / 10_000, row['total'], `${what} total`);
      expectClose(client.share, row['share'], `${what} share`);
      // Equal totals may stand in another order; their cumulative shares are compared by rank elsewhere.
      const isAlone = set.rows.filter((other) => other['total'] === row['total']).length === 1;
      if (client.cumulative !== null && isAlone) {
        expectClose(client.cumulative, row['cum_share'], `${what} cum_share`);
      }
    }
  });

  test('variation over the whole span, population and sample, at three presets', () => {
    for (const deviation of ['population', 'sample'] as const) {
      for (const [xPercent, yPercent] of [
        [10, 25],
        [25, 50],
        [50, 100],
      ] as const) {
        const settings = { ...VARIATION, deviation, xyzLimits: { xPercent, yPercent } };
        for (const { row, client } of pairs(name, settings)) {
          const what = `${row['client']} ${deviation}`;
          expect(client.series.length, what).toBe(Number(row['n_months']));
          expectClose(client.cv, row[deviation === 'population' ? 'cv_pop' : 'cv_samp'], what);
          if (deviation === 'sample') continue;
          expectClose((client.mean ?? 0) / 10_000, row['mean'], what);
          if (client.cv !== null)
            expectClose((client.deviation ?? 0) / 10_000, row['sd_pop'], what);
          // Without a positive mean there is no letter, where the reference says Z.
          const expected = client.cv === null ? '–' : row[`xyz_${xPercent}_${yPercent}`];
          expect(client.xyz, what).toBe(expected);
        }
      }
    }
  });

  test('variation since the first purchase', () => {
    for (const [xPercent, yPercent] of [
      [10, 25],
      [25, 50],
    ] as const) {
      const settings = {
        ...VARIATION,
        window: 'first-purchase',
        xyzLimits: { xPercent, yPercent },
      } as const;
      for (const { set, row, client } of pairs(name, settings)) {
        // A first month whose margin is exactly zero is no month in the reference's margin series.
        if (set.basis === 'margin' && client.periods !== Number(row['n_since'])) continue;
        expect(client.periods).toBe(Number(row['n_since']));
        expectClose(client.cv, row['cv_pop_since'], row['client'] ?? '');
        // Fewer than three periods make no letter, where the reference gives X to a single period.
        if (client.periods < 3) expect(client.xyz).toBe('N');
        else if (client.cv === null) expect(client.xyz).toBe('–');
        else expect(client.xyz).toBe(row[`xyz_${xPercent}_${yPercent}_since`]);
      }
    }
  });

  test('variation by quarter', () => {
    const settings = {
      ...VARIATION,
      grain: 'quarter',
      xyzLimits: { xPercent: 25, yPercent: 50 },
    } as const;
    for (const { row, client } of pairs(name, settings)) {
      expectClose(client.cv, row['cv_pop_q'], row['client'] ?? '');
      if (client.cv !== null) expect(client.xyz).toBe(row['xyz_q_25_50']);
    }
  });

  test('regularity at 75/40 since the first purchase', () => {
    let differing = 0;
    const settings = { xyzLimits: { xPercent: 75, yPercent: 40 } };
    for (const { row, client } of pairs(name, settings)) {
      const isSame =
        client.activePeriods === Number(row['active']) && client.periods === Number(row['n_since']);
      if (isSame) expect(client.xyz, row['client']).toBe(row['freq_xyz']);
      else {
        expect(client.activePeriods).toBeGreaterThan(Number(row['active']));
        differing++;
      }
    }
    // Months sold at a margin of exactly zero: a purchase, yet not active in a series of margins.
    expect(differing).toBe(name === 'superstore_profit' ? 13 : 0);
  });
});
