import { earlierDays, settingsAsOf } from '@shared/analysis/movement/earlier-days';
import { mayMoveAbc, settingDifferences } from '@shared/analysis/movement/setting-differences';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { describe, expect, test } from 'vitest';

function ends(iso: string): string[] {
  const { month, quarter, year } = earlierDays(dayFromIso(iso) ?? 0);
  return [month, quarter, year].map(isoFromDay);
}

describe('ends of the periods before a day', () => {
  test('on the last day of a quarter the quarter itself is not the one before', () => {
    expect(ends('2026-09-30')).toEqual(['2026-08-31', '2026-06-30', '2025-12-31']);
  });

  test('in January all three lie in the year before, and February has its own length', () => {
    expect(ends('2026-01-15')).toEqual(['2025-12-31', '2025-12-31', '2025-12-31']);
    expect(ends('2024-03-01')).toEqual(['2024-02-29', '2023-12-31', '2023-12-31']);
  });
});

describe('settings of an earlier day', () => {
  test('end on it, unless they end before', () => {
    const day = dayFromIso('2026-06-30') ?? 0;
    expect(settingsAsOf(DEFAULT_ANALYSIS_SETTINGS, day).to).toBe('2026-06-30');
    const early = { ...DEFAULT_ANALYSIS_SETTINGS, to: '2026-01-31' };
    expect(settingsAsOf(early, day)).toBe(early);
  });

  test('differ in the last day only, and that is no rule that moves a class', () => {
    const earlier = settingsAsOf(DEFAULT_ANALYSIS_SETTINGS, 20_000);
    expect(settingDifferences(DEFAULT_ANALYSIS_SETTINGS, earlier)).toEqual(['to']);
    expect(mayMoveAbc(['to'])).toBe(false);
  });

  test('limits are compared by their figures, not by identity', () => {
    const copy = structuredClone(DEFAULT_ANALYSIS_SETTINGS);
    expect(settingDifferences(DEFAULT_ANALYSIS_SETTINGS, copy)).toEqual([]);
    expect(
      settingDifferences(copy, {
        ...copy,
        abcLimits: { kind: 'calculated' },
        xyzLimits: { xPercent: 80, yPercent: 40 },
      }),
    ).toEqual(['abcLimits', 'xyzLimits']);
  });
});
