import * as fc from 'fast-check';
import { createNearNames } from '@shared/import/clients/near-names';
import { describe, expect, it } from 'vitest';

/** Optimal string alignment distance, the whole table straight from the definition. */
function plainDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, at(i - 2, j - 2) + 1);
      }
      const row = d[i];
      if (row) row[j] = value;
    }
  }
  return at(a.length, b.length);
}

/** Letter by letter, without those equal to the one before. */
function single(text: string): string {
  return Array.from(text)
    .filter((letter, i) => letter === ' ' || letter !== text[i - 1])
    .join('');
}

describe('createNearNames', () => {
  it('offers one edit below eight characters, two from eight on, none below four', () => {
    const near = createNearNames(['acme', 'mleczarnia', 'ab']);
    expect(near.find('acne')).toEqual([{ index: 0, distance: 1 }]);
    expect(near.find('anne')).toEqual([]);
    expect(near.find('mlecarnai')).toEqual([{ index: 1, distance: 2 }]);
    expect(near.find('mlecarn')).toEqual([]);
    expect(near.find('ac')).toEqual([]);
  });

  it('takes a doubled letter for a slip even in a short name, but not a doubled figure', () => {
    const near = createNearNames(['foo', 'abb', 'sklep 1']);
    expect(near.find('fooo')).toEqual([{ index: 0, distance: 1 }]);
    expect(near.find('abc')).toEqual([]);
    expect(near.find('sklep 11')).toEqual([]);
    expect(near.find('foo')).toEqual([]);
  });

  it('keeps numbered names apart and finds the same words in another order', () => {
    const near = createNearNames(['customer 00012', 'jan kowalski', 'branch 7 north']);
    expect(near.find('customer 00013')).toEqual([]);
    expect(near.find('custoner 00012')).toEqual([{ index: 0, distance: 1 }]);
    expect(near.find('kowalski jan')).toEqual([{ index: 1, distance: 0 }]);
    expect(near.find('north branch 7')).toEqual([{ index: 2, distance: 0 }]);
  });

  it('misses nothing that comparing all pairs would find', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'd'), minLength: 3, maxLength: 14 })
      .map((s) => s.trim());
    fc.assert(
      fc.property(fc.array(name, { maxLength: 25 }), name, (names, asked) => {
        const found = createNearNames(names)
          .find(asked)
          .filter((near) => near.distance > 0);
        const sameWords = (other: string): boolean =>
          asked.includes(' ') &&
          other.includes(' ') &&
          asked.split(' ').sort().join() === other.split(' ').sort().join();
        const expected = names.flatMap((other, index) => {
          if (other === asked || sameWords(other)) return [];
          const shorter = Math.min(other.length, asked.length);
          const doubled = Math.abs(other.length - asked.length);
          if (shorter >= 3 && single(other) === single(asked) && doubled > 0 && doubled <= 2)
            return [{ index, distance: doubled }];
          if (shorter < 4) return [];
          const most = Math.min(other.length, asked.length) < 8 ? 1 : 2;
          const distance = plainDistance(other, asked);
          return distance <= most ? [{ index, distance }] : [];
        });
        expect(found.toSorted((a, b) => a.index - b.index)).toEqual(expected);
      }),
      { seed: 20260906, numRuns: 5000 },
    );
  });
});
