import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceCsv } from '../support/reference-folder';
import { referenceSet } from '../support/reference-sets';
import { salesFactsOf } from '../support/sales-facts-of';

const SETTINGS: AnalysisSettings = {
  ...DEFAULT_ANALYSIS_SETTINGS,
  xyzMethod: 'variation',
  xyzLimits: { xPercent: 25, yPercent: 50 },
  window: 'span',
  edges: 'keep',
  minPeriods: 1,
};

describe.skipIf(!hasReference)('results of the R package matman', () => {
  test.each([
    ['week', 30, 50, 'week_030_050'],
    ['month', 25, 50, 'month_025_050'],
  ] as const)('10,000 bookings of 23 items by %s', (grain, xPercent, yPercent, file) => {
    // A thousand times the unit: the values have up to seven decimals, the analysis keeps four.
    const facts = salesFactsOf(
      referenceCsv('ref-R-matman/Amount.csv').map((row) => ({
        client: row['item'] ?? '',
        day: row['date'] ?? '',
        amount: Number(row['value']) * 1000,
      })),
    );
    const analysis = analysePortfolio(facts, {
      ...SETTINGS,
      grain,
      xyzLimits: { xPercent, yPercent },
    });
    const rows = referenceCsv(`ref-R-matman/matman_Amount_${file}.csv`);
    expect(rows.length).toBe(23);
    for (const [i, row] of rows.entries()) {
      const client = analysis.clients[i];
      expect(facts.clients[client?.client ?? -1]?.id).toBe(row['item']);
      expect(`${client?.abc}${client?.xyz}`, row['item']).toBe(row['class']);
      expect(client?.cumulative).toBeCloseTo(Number(row['cumulative.percentage']) / 100, 9);
      expect(client?.cv, row['item']).toBeCloseTo(Number(row['xyz.coefficient']), 8);
    }
  });

  test.each(['northwind', 'us_regional_rev'])('monthly classes of %s', (name) => {
    const { facts } = referenceSet(name);
    const analysis = analysePortfolio(facts, SETTINGS);
    for (const [i, row] of referenceCsv(`ref-R-matman/matman_${name}.csv`).entries()) {
      const client = analysis.clients[i];
      expect(facts.clients[client?.client ?? -1]?.name).toBe(row['client']);
      expect(`${client?.abc}${client?.xyz}`).toBe(row['class']);
      expect(client?.cv).toBeCloseTo(Number(row['xyz.coefficient']), 8);
    }
  });
});
