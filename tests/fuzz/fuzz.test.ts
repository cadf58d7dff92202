import { describe, expect, it } from 'vitest';
import { runMutations, type MutationReport } from './run-mutations';

/** How many mutations the test suite runs; `npm run fuzz` runs many more under limits. */
const MUTATIONS = 340;
const SEED = 7;

describe('spoiled workbooks', () => {
  it(`are read right or refused clearly, ${MUTATIONS} of them`, { timeout: 120_000 }, async () => {
    const ended = new Map<MutationReport['state'], number>();
    const wrong: string[] = [];
    await runMutations(SEED, 0, MUTATIONS, ({ number, source, state, detail }) => {
      ended.set(state, (ended.get(state) ?? 0) + 1);
      if (state === 'wrong' || state === 'crash') wrong.push(`${number} ${source}: ${detail}`);
    });
    expect(wrong).toEqual([]);
    expect((ended.get('read') ?? 0) + (ended.get('refused') ?? 0)).toBe(MUTATIONS);
    // Were nearly all refused or nearly all unharmed, nothing would be tested.
    expect(ended.get('read')).toBeGreaterThan(MUTATIONS / 4);
    expect(ended.get('refused')).toBeGreaterThan(MUTATIONS / 10);
  });
});
