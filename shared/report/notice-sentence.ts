import type { AnalysisNotice } from '@shared/analysis/portfolio/portfolio-analysis';
import { isoFromDay } from '@shared/domain/iso-day';
import type { PortfolioReportTexts } from './report-texts';
import { fillText, numberText } from './report-texts';

/**
 * A notice of the analysis as a sentence. `unit` turns its sums into currency units (1 for counts of orders).
 * Worked line: outside-base of 3 and 2 → `Outside the base: 3 clients without sales, 2 with net returns …`.
 */
export function noticeSentence(
  notice: AnalysisNotice,
  texts: PortfolioReportTexts,
  unit: number,
): string {
  const text = texts.notices[notice.code];
  const amount = (value: number): string => numberText(value / unit, unit === 1 ? 0 : 2, texts);
  const count = (value: number): string => numberText(value, 0, texts);
  switch (notice.code) {
    case 'one-class-swallows-all': {
      const alternatives = notice.alternatives.map((other) =>
        fillText(texts.notices.alternative, {
          method: texts.settings.methods[other.method],
          x: other.xPercent,
          y: other.yPercent,
          countX: count(other.x),
          countY: count(other.y),
          countZ: count(other.z),
        }),
      );
      return fillText(text, {
        xyz: notice.xyz,
        clients: count(notice.clients),
        rated: count(notice.rated),
        alternatives: alternatives.join('; '),
      });
    }
    case 'partial-edge-dropped':
    case 'partial-edge-kept':
      return fillText(text, {
        period: notice.period,
        from: isoFromDay(notice.coveredFrom),
        to: isoFromDay(notice.coveredTo),
        lines: count(notice.lines),
        value: amount(notice.value),
      });
    case 'few-periods':
      return fillText(text, { periods: notice.periods, needed: notice.needed });
    case 'outside-base':
      return fillText(text, {
        noSales: count(notice.noSales),
        netReturn: count(notice.netReturn),
        total: amount(notice.total),
      });
    case 'margin-unknown':
    case 'lines-outside-range':
      return fillText(text, { lines: count(notice.lines) });
    case 'too-many-periods':
      return fillText(text, { from: isoFromDay(notice.firstDay), to: isoFromDay(notice.lastDay) });
    case 'sum-too-large':
      return text;
    default:
      return notice satisfies never;
  }
}
