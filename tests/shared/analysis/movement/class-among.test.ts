import { classAmong } from '@shared/analysis/movement/class-among';
import { snapshotOf } from '@shared/analysis/movement/run-snapshot';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { AbcRule } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { assert, constantFrom, integer, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyFactsOf } from '../support/sales-facts-of';

function snapshot(values: readonly number[], abcRule: AbcRule) {
  const facts = monthlyFactsOf(Object.fromEntries(values.map((value, i) => [`c${i}`, [value]])));
  return snapshotOf(
    analysePortfolio(facts, { ...DEFAULT_ANALYSIS_SETTINGS, abcRule }),
    facts.clients,
    0,
  );
}

test('a client asked about with its own value has the class it has', () => {
  assert(
    property(
      array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
      constantFrom<AbcRule>('within', 'crossing'),
      (values, rule) => {
        const run = snapshot(values, rule);
        const among = classAmong(run);
        for (const client of run.clients) {
          expect(among.classOf(client.id, client.value)).toBe(client.abc);
        }
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

test('a client asked about with another value has the class a new analysis would give', () => {
  assert(
    property(
      array(integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 20 }),
      integer({ min: 1, max: 60 }),
      constantFrom<AbcRule>('within', 'crossing'),
      (values, other, rule) => {
        const now = snapshot(values, rule);
        const then = snapshot([other, ...values.slice(1)], rule);
        const expected = then.clients.find(({ id }) => id === 'c0')?.abc;
        expect(classAmong(now).classOf('c0', other * 10_000)).toBe(expected);
      },
    ),
    { seed: 8, numRuns: 300 },
  );
});
