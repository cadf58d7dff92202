import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { linesByClient } from '@shared/analysis/portfolio/lines-by-client';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { isoFromDay } from '@shared/domain/iso-day';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../bench/make-workbook';
import type { TestLine } from '../support/sales-facts-of';
import { salesFactsOf } from '../support/sales-facts-of';

const random = seededRandom(7);
const someLines: TestLine[] = Array.from({ length: 600 }, () => ({
  client: `client ${Math.floor(random() * 9)}`,
  day: isoFromDay(20_089 + Math.floor(random() * 400)),
  amount: Math.floor(random() * 200) - 40,
  margin: random() < 0.2 ? Number.NaN : Math.floor(random() * 20),
  order: Math.floor(random() * 50),
}));
/** As the workspace keeps lines: some chunks, each with the lines of a client together. */
const inChunks = [0, 300].flatMap((from) =>
  someLines.slice(from, from + 300).toSorted((a, b) => (a.client < b.client ? -1 : 1)),
);

test('lines that lie in runs are taken where they are', () => {
  const facts = salesFactsOf(inChunks);
  const { day, starts, from, to, most } = linesByClient(facts);
  expect(day).toBe(facts.day);
  expect(Array.from(starts)).toEqual(Array.from({ length: 10 }, (_, c) => c * 2));
  const lengths = Array.from({ length: 9 }, (_, c) =>
    [2 * c, 2 * c + 1].reduce((sum, run) => sum + to[run]! - from[run]!, 0),
  );
  expect(lengths.reduce((sum, own) => sum + own, 0)).toBe(600);
  expect(most).toBe(Math.max(...lengths));
});

test.each(['revenue', 'margin', 'orders'] as const)(
  'lines in runs and lines in any order give the same analysis by %s',
  (basis) => {
    // Partial months at both ends are left out, so that lines between others do not count.
    const settings = { ...DEFAULT_ANALYSIS_SETTINGS, basis, from: '2025-01-20', to: '2025-12-10' };
    const clients = [...new Set(someLines.map(({ client }) => client))];
    const analysed = (lines: readonly TestLine[]) =>
      analysePortfolio(salesFactsOf(lines, { clients }), settings);
    expect(analysed(inChunks)).toEqual(analysed(someLines));
  },
);

test('no lines are no runs', () => {
  const { starts, from } = linesByClient(salesFactsOf([]));
  expect(Array.from(starts)).toEqual([0]);
  expect(from.length).toBe(0);
});
