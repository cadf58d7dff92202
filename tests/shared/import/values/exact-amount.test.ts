import * as fc from 'fast-check';
import { lineAmountE4, toE4 } from '@shared/import/values/exact-amount';
import { describe, expect, it } from 'vitest';

/** Decimal text → digits and scale, by hand, as the independent second way. */
function decimal(text: string): { digits: bigint; scale: number } {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + fraction);
  return { digits: text.startsWith('-') ? -digits : digits, scale: fraction.length };
}

/** digits / 10^scale in ten-thousandths, half away from zero. */
function rounded(digits: bigint, scale: number): bigint {
  const unit = 10n ** BigInt(scale);
  const doubled = (digits < 0n ? -digits : digits) * 20_000n + unit;
  const result = doubled / (unit * 2n);
  return digits < 0n ? -result : result;
}

const decimalText = (maxWhole: number, maxDecimals: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: maxWhole }),
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: maxDecimals }),
    )
    .map(
      ([isNegative, whole, digits]) =>
        `${isNegative ? '-' : ''}${whole}${digits.length > 0 ? `.${digits.join('')}` : ''}`,
    );

describe('toE4', () => {
  it.each([
    [1234.56, 12345600],
    [0.1 + 0.2, 3000],
    [1.005, 10050],
    [1657.3830000000003, 16573830],
    [1.00005, 10001],
    [-1.00005, -10001],
    [2.00015, 20002],
    [8.0000499999999, 80000],
    [0.00004, 0],
    [0.00005, 1],
    [-0.00004, 0],
    [123456789.12345, 1234567891235],
    [999999999.99995, 10000000000000],
    [99999999999.9999, 999999999999999],
    [900719925474.099, 9007199254740990],
    [-0, 0],
    [5e-324, 0],
  ])('reads %d exactly', (value, expected) => {
    expect(Object.is(toE4(value), expected)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity, 3.45e15, 900719925475, -1e300])('refuses %d', (value) => {
    expect(toE4(value)).toBeNull();
  });

  it('equals the decimal text for every number of up to fifteen digits', () => {
    fc.assert(
      fc.property(decimalText(999_999_999, 6), (text) => {
        const { digits, scale } = decimal(text);
        expect(BigInt(toE4(Number(text)) ?? NaN)).toBe(rounded(digits, scale));
      }),
      { seed: 20260903, numRuns: 5000 },
    );
  });
});

describe('lineAmountE4', () => {
  it.each([
    [3, 19.99, 0.05, 569715],
    [12, 14, null, 1680000],
    [10, 34.8, 0.15, 2958000],
    [1, 0.00005, null, 1],
    [-1, 0.00005, null, -1],
    [3, 0.1, null, 3000],
    [7, 1.15, 0.075, 74463],
    [-2, 9.99, 0.1, -179820],
    [5, 100, 1, 0],
    [0, 100, 0.1, 0],
    [1e6, 123456.789, 0.123456, null],
    [1e9, 0.0001, 0.5, 500000000],
  ])('%d × %d at %s off', (quantity, price, discount, expected) => {
    const exact = expected ?? Number(rounded(BigInt(1e6) * 123456789n * (1_000_000n - 123456n), 9));
    expect(Object.is(lineAmountE4(quantity, price, discount), exact)).toBe(true);
  });

  it('refuses factors that are no numbers and amounts beyond 2^53', () => {
    expect(lineAmountE4(NaN, 1, null)).toBeNull();
    expect(lineAmountE4(1, Infinity, 0)).toBeNull();
    expect(lineAmountE4(3.45e15, 100, 0)).toBeNull();
    expect(lineAmountE4(1e11, 1e11, 0.3)).toBeNull();
  });

  it('equals the exact decimal product rounded once, half away from zero', () => {
    fc.assert(
      fc.property(
        decimalText(99_999, 4),
        decimalText(99_999, 6),
        fc.option(fc.integer({ min: 0, max: 100_000 }).map((n) => (n / 100_000).toFixed(5))),
        (quantity, price, discount) => {
          const [q, p, d] = [decimal(quantity), decimal(price), decimal(discount ?? '0')];
          const product = q.digits * p.digits * (10n ** BigInt(d.scale) - d.digits);
          const exact = rounded(product, q.scale + p.scale + d.scale);
          const result = lineAmountE4(
            Number(quantity),
            Number(price),
            discount === null ? null : Number(discount),
          );
          if (exact > BigInt(Number.MAX_SAFE_INTEGER) || exact < -BigInt(Number.MAX_SAFE_INTEGER))
            expect(result).toBeNull();
          else expect(BigInt(result ?? NaN)).toBe(exact);
        },
      ),
      { seed: 20260904, numRuns: 5000 },
    );
  });
});
