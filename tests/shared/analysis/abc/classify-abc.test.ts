import { classifyAbc } from '@shared/analysis/abc/classify-abc';
import type { AbcRule } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceText } from '../support/reference-folder';

const GOLDEN = [420, 180, 120, 90, 60, 50, 40, 25, 15, 0, -30];

function classesOf(values: readonly number[], rule: AbcRule, limits = [80, 95]): string {
  const [aPercent = 0, bPercent = 0] = limits;
  const { marks } = classifyAbc(
    Float64Array.from(values),
    { kind: 'cumulative', aPercent, bPercent },
    rule,
  );
  return marks.join('');
}

describe('ABC classes', () => {
  test('the client that crosses a limit falls under "within" and rises under "crossing"', () => {
    expect(classesOf(GOLDEN, 'within')).toBe('AAABBBCCC––');
    expect(classesOf(GOLDEN, 'crossing')).toBe('AAAABBBCC––');
  });

  test('returns do not shrink the base of the shares', () => {
    const result = classifyAbc(
      Float64Array.from(GOLDEN),
      { kind: 'cumulative', aPercent: 80, bPercent: 95 },
      'within',
    );
    expect(result.total).toBe(1000);
    expect([...result.cumulative.subarray(0, 9)]).toEqual([
      0.42, 0.6, 0.72, 0.81, 0.87, 0.92, 0.96, 0.985, 1,
    ]);
    expect(result.cumulative[9]).toBeNaN();
    expect([result.aClients, result.abClients, result.rated]).toEqual([3, 6, 9]);
  });

  test('the first client is A even with 90 % of everything, and so is the only one', () => {
    expect(classesOf([900, 60, 40], 'within')).toBe('ACC');
    expect(classesOf([100], 'within')).toBe('A');
  });

  test('equal values share the class of the first of them and say so', () => {
    const result = classifyAbc(
      Float64Array.of(40, 20, 20, 10, 5, 5),
      { kind: 'cumulative', aPercent: 75, bPercent: 95 },
      'within',
    );
    expect(result.marks.join('')).toBe('AAABBB');
    expect([...result.tied]).toEqual([0, 0, 1, 0, 0, 1]);
    expect(
      classesOf(
        Array.from({ length: 10 }, () => 10),
        'within',
      ),
    ).toBe('AAAAAAAAAA');
  });

  test('a limit met exactly includes the client although doubles give 0.8000000000000002', () => {
    const values = [48, 43, 38, 23, 19, 13, 6];
    expect(48 / 190 + 43 / 190 + 38 / 190 + 23 / 190).toBeGreaterThan(0.8);
    expect(classesOf(values, 'within')).toBe('AAAABCC');
  });

  test('limits of four decimals are exact', () => {
    const values = [400_000, 176_667, 150_000, 140_000, 133_333];
    expect(classesOf(values, 'within', [57.6667, 72.6667])).toBe('AABCC');
    expect(classesOf(values, 'within', [57.6666, 72.6666])).toBe('ABCCC');
  });

  test('sums beyond 2^53 are still compared exactly', () => {
    // Tenths of a total of 10 × (2^50 + 1): nine of them are odd and above 2^53, no double holds them.
    const k = 2 ** 50 + 1;
    expect(classesOf([4 * k, 3 * k, 2 * k, k], 'within', [70, 90])).toBe('AABC');
    expect(classesOf([4 * k, 3 * k, 2 * k + 1, k - 1], 'within', [70, 90])).toBe('AACC');
    expect(classesOf([4 * k, 3 * k, 2 * k, k], 'crossing', [70, 90])).toBe('AABC');
    expect(classesOf([4 * k, 3 * k, 2 * k - 1, k + 1], 'crossing', [70, 90])).toBe('AABB');
  });

  test('nothing is classified when nobody sold', () => {
    expect(classesOf([0, 0, -5], 'within')).toBe('–––');
    expect(classesOf([], 'crossing')).toBe('');
  });
});

interface AbcExample {
  readonly kind: string;
  readonly name: string;
  readonly totals_desc: readonly number[];
  readonly limits: readonly number[];
  readonly abc_le: string;
  readonly abc_up: string;
}

describe.skipIf(!hasReference)('worked ABC examples', () => {
  test('all agree, but for the first client, ties and clients outside the base', () => {
    const examples = (
      JSON.parse(referenceText('ref-textbook/examples.json')) as AbcExample[]
    ).filter((example) => example.kind === 'abc');
    expect(examples.length).toBe(9);
    const own = new Map([
      ['one client above 80 %', ['ACC', 'ABC']],
      ['single client', ['A', 'A']],
      ['all equal, 10 clients', ['AAAAAAAAAA', 'AAAAAAAAAA']],
      ['returns: negative and zero client', ['AABC––', 'AABC––']],
    ]);
    for (const { name, totals_desc: totals, limits, abc_le, abc_up } of examples) {
      const [within, crossing] = own.get(name) ?? [abc_le, abc_up];
      expect(classesOf(totals, 'within', [...limits]), name).toBe(within);
      expect(classesOf(totals, 'crossing', [...limits]), name).toBe(crossing);
    }
  });
});
