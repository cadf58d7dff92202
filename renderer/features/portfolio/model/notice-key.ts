import type { AnalysisNotice } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';

/**
 * Name under which a notice is put away. It carries what the notice is about, so that the same warning about another
 * method, period or number of lines is shown again.
 */
function noticeKey(notice: AnalysisNotice, settings: AnalysisSettings): string {
  switch (notice.code) {
    case 'one-class-swallows-all':
      return `${notice.code}:${notice.xyz}:${settings.xyzMethod}:${settings.xyzLimits.xPercent}/${settings.xyzLimits.yPercent}:${settings.grain}`;
    case 'partial-edge-dropped':
    case 'partial-edge-kept':
      return `${notice.code}:${notice.period}:${notice.coveredTo}`;
    case 'few-periods':
      return `${notice.code}:${notice.periods}:${settings.grain}`;
    case 'outside-base':
      return `${notice.code}:${notice.noSales}:${notice.netReturn}`;
    case 'margin-unknown':
    case 'lines-outside-range':
      return `${notice.code}:${notice.lines}`;
    case 'too-many-periods':
      return `${notice.code}:${notice.firstDay}:${notice.lastDay}`;
    case 'sum-too-large':
      return notice.code;
  }
}

/** Notices that are said in their own place on the screen and need no bar: the window's sentence, the line below the matrix. */
const SAID_ELSEWHERE: ReadonlySet<AnalysisNotice['code']> = new Set([
  'partial-edge-dropped',
  'outside-base',
]);

/** Notices to show as bars, in order of weight, without those put away. */
export function visibleNotices(
  notices: readonly AnalysisNotice[],
  settings: AnalysisSettings,
  dismissed: readonly string[],
): readonly { readonly key: string; readonly notice: AnalysisNotice }[] {
  return notices
    .filter((notice) => !SAID_ELSEWHERE.has(notice.code))
    .map((notice) => ({ key: noticeKey(notice, settings), notice }))
    .filter((entry) => !dismissed.includes(entry.key));
}
