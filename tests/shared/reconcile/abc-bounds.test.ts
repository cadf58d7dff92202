import { expect, test } from 'vitest';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { abcBoundsOf } from '@shared/reconcile/abc-bounds';
import { ownTrial } from '@shared/reconcile/trial';
import { abcMarksUnder } from '@shared/reconcile/trial-marks';
import { abcTrials } from '@shared/reconcile/trial-space';
import { buildFacts, seededRandom } from '../../support/build-facts';

test('two bounds say the same as the marks one by one, ties and returns included', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed);
    const lines = Array.from({ length: 1 + Math.floor(random() * 25) }, (_one, i) => ({
      client: `C${i}`,
      day: '2025-06-15',
      // Few different sums, so that many are equal and many fall on a limit.
      amount: Math.floor(random() * 8) * 10 - 10,
    }));
    const analysis = analysePortfolio(buildFacts(lines), DEFAULT_ANALYSIS_SETTINGS);
    const boundsOf = abcBoundsOf(analysis);
    for (const trial of abcTrials(ownTrial(DEFAULT_ANALYSIS_SETTINGS))) {
      const { a, ab, rated } = boundsOf(trial);
      const marks = abcMarksUnder(analysis, { ...trial, outside: 'no-letter' });
      const expected = marks.map((_mark, place) =>
        place >= rated ? '–' : place < a ? 'A' : place < ab ? 'B' : 'C',
      );
      expect([seed, trial, expected]).toEqual([seed, trial, marks]);
    }
  }
});
