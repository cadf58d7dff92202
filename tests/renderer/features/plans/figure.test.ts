import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../../renderer/lib/format/create-format';
import {
  figureInput,
  figureText,
  parseFigure,
} from '../../../../renderer/features/plans/model/figure';
import { sinceDays } from '../../../../renderer/features/plans/model/since-days';
import { parseDecimal } from '../../../../renderer/ui/field/parse-decimal';

const en = createFormat('en');
const text = (
  value: number | null,
  metric: Parameters<typeof parseFigure>[1],
  unit: string | null = null,
) => figureText(value, { metric, unit, currency: 'EUR' }, en, (stage) => `stage ${stage}`);
const parse = (typed: string, metric: Parameters<typeof parseFigure>[1]) =>
  parseFigure(typed, metric, parseDecimal);

describe('figures of objectives', () => {
  test('written as their metric: percent, money, stage, count with unit', () => {
    expect(text(0.31, 'penetration')).toBe('31%');
    expect(text(0.314, 'penetration')).toBe('31.4%');
    expect(text(16_000_000_000, 'volume')).toBe('€1.60m');
    expect(text(3, 'stage')).toBe('stage mid');
    expect(text(2, 'other', 'berths')).toBe('2\u00A0berths');
    expect(text(null, 'volume')).toBe('–');
    expect(text(0, 'relation')).toBe('0');
  });
  test('typed as people type them, in four languages', () => {
    expect(parse('31', 'penetration')).toBe(0.31);
    expect(parse('31,5 %', 'penetration')).toBe(0.315);
    expect(parse('1.6m', 'volume')).toBe(16_000_000_000);
    expect(parse('1,6 mln', 'volume')).toBe(16_000_000_000);
    expect(parse('250 тыс.', 'profit')).toBe(2_500_000_000);
    expect(parse('€250k', 'volume')).toBe(2_500_000_000);
    expect(parse('3', 'stage')).toBe(3);
  });
  test('emptied is unknown, unreadable is refused, and 0 is 0', () => {
    expect(parse(' ', 'volume')).toBeNull();
    expect(parse('soon', 'volume')).toBeUndefined();
    expect(parse('6', 'stage')).toBeUndefined();
    expect(parse('0', 'relation')).toBe(0);
  });
  test('what stands in the field is read back as it was', () => {
    for (const [value, metric] of [
      [0.315, 'penetration'],
      [16_000_500_000, 'volume'],
      [2, 'relation'],
    ] as const)
      expect(parse(figureInput(value, metric, en), metric)).toBe(value);
  });
});

test('earlier days: some months ago, the last of a shorter month, and kept versions before today', () => {
  const days = sinceDays({ today: '2026-05-31', versionDays: ['2026-05-31', '2026-03-12'] });
  expect(days.map(({ day }) => day)).toEqual([
    '2026-02-28',
    '2025-11-30',
    '2025-05-31',
    '2024-05-31',
    '2026-03-12',
  ]);
});
