import { describe, expect, test } from 'vitest';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { reconcile } from '@shared/reconcile/reconcile';
import type { StatedClient } from '@shared/reconcile/stated-client';
import { ownTrial } from '@shared/reconcile/trial';
import type { Trial } from '@shared/reconcile/trial';
import { createTrialAnalyses } from '@shared/reconcile/trial-analyses';
import { buildFacts, seededRandom, type TestLine } from '../../support/build-facts';

const NO_RANGE = { copies: null, range: null };

/** Uneven sales of thirty clients over two years, the same for a seed. */
function generated(seed: number): SalesFacts {
  const random = seededRandom(seed);
  const lines: TestLine[] = [];
  for (let c = 0; c < 30; c++) {
    const size = 50 + random() ** 4 * 20_000;
    const often = 0.15 + random() * 0.85;
    const swing = random() * 1.2;
    for (let month = 0; month < 24; month++) {
      if (random() > often) continue;
      const day = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
      lines.push({
        client: `Client ${c}`,
        day,
        amount: Math.round(size * (1 + swing * (random() - 0.5)) * 100) / 100,
        cost: Math.round(size * random() * 100) / 100,
      });
    }
  }
  lines.push(
    { client: 'Client 0', day: '2024-01-02', amount: 10, cost: 4 },
    { client: 'Client 0', day: '2025-12-30', amount: 10, cost: 4 },
  );
  return buildFacts(lines);
}

function statedUnder(facts: SalesFacts, trial: Trial): StatedClient[] {
  const marks = createTrialAnalyses(facts, null, 1).marks(trial);
  return facts.clients.map((_client, client) => {
    const abc = marks?.abc[client] ?? '–';
    const xyz = marks?.xyz[client] ?? '–';
    return {
      client,
      row: client + 2,
      totalE4: null,
      abc: abc === '–' ? null : abc,
      xyz: xyz === '–' || xyz === 'N' ? null : xyz,
    };
  });
}

describe('whatever settings made them', () => {
  const base = ownTrial(DEFAULT_ANALYSIS_SETTINGS);
  const made: Readonly<Record<string, Trial>> = {
    'crossing at 70/90': {
      ...base,
      settings: {
        ...base.settings,
        abcRule: 'crossing',
        abcLimits: { kind: 'cumulative', aPercent: 70, bPercent: 90 },
      },
    },
    'calculated limits': {
      ...base,
      settings: { ...base.settings, abcLimits: { kind: 'calculated' } },
    },
    'variation 25/50 by quarter, sample': {
      ...base,
      settings: {
        ...base.settings,
        xyzMethod: 'variation',
        xyzLimits: { xPercent: 25, yPercent: 50 },
        window: 'span',
        deviation: 'sample',
        grain: 'quarter',
        minPeriods: 3,
      },
    },
    'margin, variation 50/100 since the first purchase': {
      ...base,
      settings: {
        ...base.settings,
        basis: 'margin',
        xyzMethod: 'variation',
        xyzLimits: { xPercent: 50, yPercent: 100 },
        window: 'first-purchase',
      },
    },
    'gaps, sample': {
      ...base,
      settings: {
        ...base.settings,
        xyzMethod: 'gaps',
        xyzLimits: { xPercent: 50, yPercent: 100 },
        window: 'span',
        deviation: 'sample',
      },
    },
    'orders, 75/90, regularity 80/50': {
      ...base,
      settings: {
        ...base.settings,
        basis: 'orders',
        abcLimits: { kind: 'cumulative', aPercent: 75, bPercent: 90 },
        xyzLimits: { xPercent: 80, yPercent: 50 },
      },
    },
    'absent months left out of the variation': {
      ...base,
      absentPeriods: 'left-out',
      settings: {
        ...base.settings,
        xyzMethod: 'variation',
        xyzLimits: { xPercent: 10, yPercent: 25 },
        window: 'span',
      },
    },
  };

  test.each(Object.keys(made))('%s is found, or something equal to it', (name) => {
    for (const seed of [1, 2, 3]) {
      const facts = generated(seed);
      const trial = made[name] ?? base;
      const result = reconcile({
        facts,
        settings: DEFAULT_ANALYSIS_SETTINGS,
        stated: statedUnder(facts, trial),
        ...NO_RANGE,
      });
      expect(result.equalAfter).toBe(result.clients.compared);
      expect(result.differences.every(({ explainedBy }) => explainedBy !== null)).toBe(true);
    }
  });

  test('the settings taken over give their letters in the portfolio itself', () => {
    const facts = generated(4);
    const trial = made['variation 25/50 by quarter, sample'] ?? base;
    const theirs = statedUnder(facts, trial);
    const { settings } = reconcile({
      facts,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    const analysis = analysePortfolio(facts, settings ?? DEFAULT_ANALYSIS_SETTINGS);
    for (const { client, xyz, abc } of analysis.clients) {
      const said = theirs[client];
      if (said?.xyz) expect(xyz).toBe(said.xyz);
      if (said?.abc) expect(abc).toBe(said.abc);
    }
  });

  test('random letters are not explained away', () => {
    const random = seededRandom(9);
    const facts = generated(5);
    const theirs = facts.clients.map((_client, client): StatedClient => ({
      client,
      row: client,
      totalE4: null,
      xyz: null,
      abc: (['A', 'B', 'C'] as const)[Math.floor(random() * 3)] ?? 'A',
    }));
    const result = reconcile({
      facts,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result.switches).toEqual([]);
  });

  test('marks under our own way are those of the portfolio', () => {
    for (const [i, trial] of Object.values(made).entries()) {
      if (trial.absentPeriods === 'left-out') continue;
      const facts = generated(20 + i);
      const marks = createTrialAnalyses(facts, null, 1).marks(trial);
      for (const { client, abc, xyz } of analysePortfolio(facts, trial.settings).clients) {
        expect([marks?.abc[client], marks?.xyz[client]]).toEqual([abc, xyz]);
      }
    }
  });
});
