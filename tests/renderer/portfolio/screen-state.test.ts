import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, it } from 'vitest';
import { visibleNotices } from '../../../renderer/features/portfolio/model/notice-key';
import {
  INITIAL_SCREEN_STATE,
  readScreenState,
  writeScreenState,
} from '../../../renderer/features/portfolio/model/screen-state';
import {
  areXyzLimits,
  withGrain,
  withXyz,
} from '../../../renderer/features/portfolio/model/setting-changes';

describe('kept state of the screen', () => {
  it('comes back as it was', () => {
    const state = {
      ...INITIAL_SCREEN_STATE,
      cells: ['AX', '–'] as const,
      filter: 'ура',
      sort: { column: 'cv', direction: 'ascending' } as const,
      columns: ['client', 'cv'] as const,
      clientId: 'c1',
      dismissed: ['few-periods:3:month'],
    };
    expect(readScreenState(JSON.parse(JSON.stringify(writeScreenState(state))))).toEqual(state);
  });

  it('survives a state of another shape', () => {
    expect(readScreenState(null)).toEqual(INITIAL_SCREEN_STATE);
    expect(
      readScreenState({ cells: 'AX', sort: null, columns: [1, 'cv', 'gone'], filter: 7 }),
    ).toEqual({
      ...INITIAL_SCREEN_STATE,
      columns: ['cv'],
    });
    expect(readScreenState({ cells: ['AX', 'QQ', 3] }).cells).toEqual(['AX']);
  });
});

describe('notices put away', () => {
  const notice = { code: 'few-periods', periods: 3, needed: 6 } as const;

  it('stay away until they say something else', () => {
    const shown = visibleNotices([notice], DEFAULT_ANALYSIS_SETTINGS, []);
    const dismissed = shown.map((entry) => entry.key);
    expect(visibleNotices([notice], DEFAULT_ANALYSIS_SETTINGS, dismissed)).toEqual([]);
    const other = { ...notice, periods: 4 };
    expect(visibleNotices([other], DEFAULT_ANALYSIS_SETTINGS, dismissed)).toHaveLength(1);
  });
});

describe('settings', () => {
  it('take the window of the method with the method, but keep it for other limits', () => {
    const varied = withXyz(DEFAULT_ANALYSIS_SETTINGS, 'variation', { xPercent: 10, yPercent: 25 });
    expect(varied.window).toBe('span');
    const since = { ...varied, window: 'first-purchase' as const };
    expect(withXyz(since, 'variation', { xPercent: 25, yPercent: 50 }).window).toBe(
      'first-purchase',
    );
  });

  it('keep a least number of periods the user chose when the grain changes', () => {
    expect(withGrain(DEFAULT_ANALYSIS_SETTINGS, 'quarter').minPeriods).toBe(3);
    expect(withGrain({ ...DEFAULT_ANALYSIS_SETTINGS, minPeriods: 4 }, 'quarter').minPeriods).toBe(
      4,
    );
  });

  it('know that regularity limits fall and variation limits rise', () => {
    expect(areXyzLimits('regularity', { xPercent: 75, yPercent: 40 })).toBe(true);
    expect(areXyzLimits('regularity', { xPercent: 40, yPercent: 75 })).toBe(false);
    expect(areXyzLimits('variation', { xPercent: 75, yPercent: 40 })).toBe(false);
  });
});
