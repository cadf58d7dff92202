import { listPeriods } from '@shared/analysis/periods/list-periods';
import { splitPartialEdges } from '@shared/analysis/periods/partial-edges';
import { periodLabel, periodStart } from '@shared/analysis/periods/period-of-day';
import type { EdgePeriods, Grain } from '@shared/domain/analysis-settings';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { describe, expect, test } from 'vitest';

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

describe('periods', () => {
  test.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['1969-12-31', '1970-W01'],
    ['2026-03-01', '2026-W09'],
  ])('the ISO week of %s is %s', (iso, label) => {
    expect(periodLabel(periodStart(day(iso), 'week'), 'week')).toBe(label);
  });

  test('quarters begin in January, April, July and October', () => {
    const periods = listPeriods(day('2025-11-15'), day('2026-04-01'), 'quarter');
    expect(periods.map((period) => period.label)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(periods.map((period) => isoFromDay(period.end))).toEqual([
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
    ]);
  });

  test('months over a turn of the year and a leap February have no hole', () => {
    const periods = listPeriods(day('2023-12-31'), day('2024-03-01'), 'month');
    expect(periods.map((period) => period.label)).toEqual([
      '2023-12',
      '2024-01',
      '2024-02',
      '2024-03',
    ]);
    for (const [i, period] of periods.slice(1).entries()) {
      expect(period.start).toBe((periods[i]?.end ?? 0) + 1);
    }
  });

  test('nothing between days in the wrong order', () => {
    expect(listPeriods(day('2024-02-01'), day('2024-01-01'), 'month')).toEqual([]);
  });
});

function edgesOf(
  first: string,
  last: string,
  grain: Grain = 'month',
  edges: EdgePeriods = 'drop',
): { kept: string[]; dropped: string[]; found: string[] } {
  const periods = listPeriods(day(first), day(last), grain);
  const split = splitPartialEdges(periods, day(first), day(last), grain, 'day', edges);
  return {
    kept: split.periods.map((period) => period.label),
    dropped: split.dropped.map((period) => period.label),
    found: split.edges.map((edge) => `${edge.edge} ${edge.period.label}`),
  };
}

describe('partial edges', () => {
  test('a single day of the first month is cut, a December to its end is not', () => {
    const { kept, dropped } = edgesOf('2018-05-31', '2020-12-30');
    expect(dropped).toEqual(['2018-05']);
    expect(kept.length).toBe(31);
  });

  test('nine days of December are cut', () => {
    expect(edgesOf('2010-12-01', '2011-12-09').dropped).toEqual(['2011-12']);
  });

  test('a first sale on the 4th is a whole month, a last one on the 6th is not', () => {
    expect(edgesOf('1996-07-04', '1998-05-06').dropped).toEqual(['1998-05']);
    expect(edgesOf('1996-07-04', '1998-05-06', 'quarter').dropped).toEqual(['1998-Q2']);
  });

  test('a weekend or holidays at the month end do not make it partial', () => {
    expect(edgesOf('2025-01-02', '2025-03-24').found).toEqual([]);
    expect(edgesOf('2025-01-02', '2025-03-23').found).toEqual(['last 2025-03']);
  });

  test('a week from Wednesday or up to Friday is whole, from Thursday or up to Thursday not', () => {
    expect(edgesOf('2026-03-04', '2026-03-20', 'week').found).toEqual([]);
    expect(edgesOf('2026-03-05', '2026-03-19', 'week').found).toEqual([
      'first 2026-W10',
      'last 2026-W12',
    ]);
  });

  test('the only period is never cut, nor are both of two', () => {
    expect(edgesOf('2025-03-10', '2025-03-20')).toEqual({
      kept: ['2025-03'],
      dropped: [],
      found: ['first 2025-03', 'last 2025-03'],
    });
    expect(edgesOf('2025-03-20', '2025-04-10').kept).toEqual(['2025-04']);
  });

  test('kept edges are found and marked', () => {
    const periods = listPeriods(day('2025-01-01'), day('2025-03-05'), 'month');
    const split = splitPartialEdges(
      periods,
      day('2025-01-01'),
      day('2025-03-05'),
      'month',
      'day',
      'keep',
    );
    expect(split.periods.map((period) => period.isPartial)).toEqual([false, false, true]);
    expect(split.edges.map((edge) => edge.isDropped)).toEqual([false]);
  });

  test('data of whole periods has no partial edge although each line stands on the first day', () => {
    const periods = listPeriods(day('2025-01-01'), day('2025-03-01'), 'month');
    const split = splitPartialEdges(
      periods,
      day('2025-01-01'),
      day('2025-03-01'),
      'month',
      'period',
      'drop',
    );
    expect(split.edges).toEqual([]);
    expect(split.periods.length).toBe(3);
  });
});
