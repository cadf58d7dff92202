import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '@shared/domain/iso-day';
import type { PlanRow } from '../../../../renderer/features/market/model/plan-data';
import { planEdits } from '../../../../renderer/features/market/model/plan-edits';
import { planPeriods } from '../../../../renderer/features/market/model/plan-periods';

const E4 = 10_000;
const NOTHING = Number.NaN;
const periods = planPeriods(dayFromCivil(2027, 1, 1), 12, 'quarter');
const periodOf = (column: number) => periods[column - 1];

/** A client whose first months are planned. */
function row(id: string, ...planned: readonly number[]): PlanRow {
  const months = Array.from({ length: 12 }, (_, month) => planned[month] ?? NOTHING);
  return {
    client: { id, name: id, isKey: false },
    series: {
      planE4: months,
      actualE4: months.map(() => NOTHING),
      dealsE4: months.map(() => 0),
      firstOpen: 0,
    },
  };
}
const rows = [row('Aurum', 5 * E4), row('Borg')];
/** A block of texts from the first column on; the columns are the year and its quarters. */
const block = (texts: readonly (readonly string[])[]) =>
  texts.flatMap((line, at) => line.map((text, index) => ({ row: at, column: index + 1, text })));

describe('texts of a block of the plan', () => {
  test('the quarters of a year count, not the year above them', async () => {
    const { periods: used, lines } = await planEdits(
      block([['999', '10', '20']]),
      rows,
      periodOf,
      'en',
    );
    expect(used).toEqual([
      { month: '2027-01-01', months: 12 },
      { month: '2027-01-01', months: 3 },
      { month: '2027-04-01', months: 3 },
    ]);
    expect(lines).toEqual([{ clientId: 'Aurum', sumsE4: ['stay', 10 * E4, 20 * E4] }]);
  });

  test('a text that is no amount leaves its cell, and only its cell, as it is', async () => {
    const read = await planEdits(
      block([
        ['', '10', 'ten', '30'],
        ['', 'n/a', '12 pcs', '40'],
      ]).filter(({ column }) => column > 1),
      rows,
      periodOf,
      'en',
    );
    expect(read.lines).toEqual([
      { clientId: 'Aurum', sumsE4: [10 * E4, 'stay', 30 * E4] },
      { clientId: 'Borg', sumsE4: [null, 'stay', 40 * E4] },
    ]);
    expect(read.unreadable).toEqual([
      { row: 0, column: 3, text: 'ten' },
      { row: 1, column: 3, text: '12 pcs' },
    ]);
  });

  test('blanks and dashes are counted where something was planned, and only there', async () => {
    const blanks = block([
      ['', '', '-'],
      ['-', '', ''],
    ]).filter(({ column }) => column > 1);
    const read = await planEdits(blanks, rows, periodOf, 'en');
    expect(read.emptied).toBe(1);
    expect(read.lines).toEqual([
      { clientId: 'Aurum', sumsE4: [null, null] },
      { clientId: 'Borg', sumsE4: [null, null] },
    ]);
  });

  test('one figure with a comma proves the sign for the whole block, and pauses change nothing', async () => {
    let pauses = 0;
    const { lines } = await planEdits(
      block([
        ['', '1.200'],
        ['', '3,5'],
      ]).filter(({ column }) => column > 1),
      rows,
      periodOf,
      'en',
      () => {
        pauses++;
        return Promise.resolve();
      },
    );
    expect(lines.map(({ sumsE4 }) => sumsE4)).toEqual([[1200 * E4], [3.5 * E4]]);
    expect(pauses).toBe(2);
  });
});

describe('columns of fiscal years', () => {
  test('begin with their month and bear the name of both calendar years', () => {
    const fiscal = planPeriods(dayFromCivil(2026, 4, 1), 24, 'quarter');
    const named = fiscal.map(({ kind, part, yearName, from }) => [kind, part, yearName, from]);
    expect(named.slice(0, 6)).toEqual([
      ['year', 0, '2026/27', 0],
      ['quarter', 1, '2026/27', 0],
      ['quarter', 2, '2026/27', 3],
      ['quarter', 3, '2026/27', 6],
      ['quarter', 4, '2026/27', 9],
      ['year', 0, '2027/28', 12],
    ]);
    expect(planPeriods(dayFromCivil(2099, 7, 1), 12, 'year')[0]?.yearName).toBe('2099/00');
    expect(planPeriods(dayFromCivil(2026, 1, 1), 12, 'year')[0]?.yearName).toBe('2026');
  });
});
