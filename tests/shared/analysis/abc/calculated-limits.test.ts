import { abcCurve, calculatedLimits } from '@shared/analysis/abc/calculated-limits';
import { classifyAbc } from '@shared/analysis/abc/classify-abc';
import { giniCoefficient } from '@shared/analysis/concentration/concentration';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceCsv } from '../support/reference-folder';

const descending = (values: Iterable<number>): Float64Array =>
  Float64Array.from(values).sort().toReversed();

function marksOf(values: Float64Array, zeros = 0): string {
  return classifyAbc(values, { kind: 'calculated' }, 'within', zeros).marks.join('');
}

describe('calculated limits', () => {
  test('1 to 9 fall into three threes', () => {
    expect(marksOf(descending([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBe('AAABBBCCC');
  });

  test('one client, and clients all equal, have an A', () => {
    expect(marksOf(Float64Array.of(5))).toBe('A');
    expect(marksOf(Float64Array.of(5, 5, 5))).toBe('AAA');
  });

  test('nothing to calculate without a positive value', () => {
    expect(calculatedLimits(new Float64Array(0), 3)).toBeNull();
  });
});

const SOURCES: Readonly<Record<string, string>> = {
  us_regional_rev: 'us-regional-sales/REF_us_regional_rev.csv',
  us_regional_prof: 'us-regional-sales/REF_us_regional_prof.csv',
  northwind: 'northwind-csv/REF_northwind.csv',
  superstore_sales: 'superstore-xls/REF_superstore_sales.csv',
  superstore_profit: 'superstore-xls/REF_superstore_profit.csv',
  pl_sprzedaz: 'pl-sprzedaz-sql/REF_pl_sprzedaz.csv',
  online_retail: 'ref-R-matman/matman_online_retail.csv',
  bikeshops: 'ref-R-matman/matman_bikeshops.csv',
  de_case: 'ref-R-matman/matman_de_case.csv',
};

function valuesOf(dataset: string): Float64Array {
  if (dataset === '1..9') return descending([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  if (dataset === 'SwissInhabitants') {
    const rows = referenceCsv('ref-R-ABCanalysis/SwissInhabitants_classes.csv');
    return descending(rows.map((row) => Number(row['inhabitants'])));
  }
  if (dataset === 'pypi abc-classification example') {
    return Float64Array.of(27_000, 24_000, 18_000, 16_000, 6000, 5000, 4000);
  }
  const rows = referenceCsv(SOURCES[dataset] ?? '');
  return descending(
    rows.map((row) => Math.max(0, Number(row['total'] ?? 0) || Number(row['amount'] ?? 0))),
  );
}

describe.skipIf(!hasReference)('calculated limits of the published implementation', () => {
  test('the interpolated curve of the Swiss inhabitants', () => {
    const curve = abcCurve(valuesOf('SwissInhabitants'));
    const rows = referenceCsv('ref-R-ABCanalysis/SwissInhabitants_curve.csv');
    expect(curve?.length).toBe(rows.length);
    for (const [i, row] of rows.entries()) {
      expect(Math.abs((curve?.[i] ?? 9) - Number(row['yield'])), `at ${i}`).toBeLessThan(1e-12);
    }
  });

  test('the class of every Swiss municipality', () => {
    const rows = referenceCsv('ref-R-ABCanalysis/SwissInhabitants_classes.csv');
    const sorted = rows.toSorted((a, b) => Number(b['inhabitants']) - Number(a['inhabitants']));
    expect(marksOf(valuesOf('SwissInhabitants'))).toBe(sorted.map((row) => row['class']).join(''));
  });

  test.each([
    'SwissInhabitants',
    '1..9',
    'pypi abc-classification example',
    ...Object.keys(SOURCES),
  ])('points, limits, counts and Gini of %s', (dataset) => {
    const row = referenceCsv('ref-R-ABCanalysis/REF_calculated_limits.csv').find(
      (candidate) => candidate['dataset'] === dataset,
    );
    const values = valuesOf(dataset);
    const positive = values.subarray(0, values.findLastIndex((value) => value > 0) + 1);
    const zeros = Number(row?.['n']) - positive.length;
    const limits = calculatedLimits(positive, zeros);
    expect(limits?.isExchanged).toBe(row?.['ABexchanged'] === 'TRUE');
    for (const [name, point] of [
      ['A', limits?.a],
      ['B', limits?.b],
      ['C', limits?.c],
    ] as const) {
      expect(point?.effort).toBeCloseTo(Number(row?.[`${name}_effort`]), 12);
      expect(point?.yield).toBeCloseTo(Number(row?.[`${name}_yield`]), 9);
    }
    expect(limits?.aValue).toBeCloseTo(Number(row?.['ABLimit_value']), 6);
    expect(limits?.bValue).toBeCloseTo(Number(row?.['BCLimit_value']), 6);
    const scaled = positive.map((value) => Math.round(value * 10_000));
    const { aClients, abClients } = classifyAbc(scaled, { kind: 'calculated' }, 'within', zeros);
    expect([aClients, abClients - aClients]).toEqual([Number(row?.['nA']), Number(row?.['nB'])]);
    expect(giniCoefficient(positive, zeros)).toBeCloseTo(Number(row?.['gini_exact']), 9);
  });
});
