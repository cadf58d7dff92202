import { isoFromDay } from '@shared/domain/iso-day';
import { textColumnWidth } from '../column-width';
import type { CellStyle, DefinedName, SheetCell, SheetModel, SheetRow } from '../sheet-model';
import { dealRange } from './deals-sheet';
import type { PipelineReportInput } from './pipeline-report-input';
import { serialDay } from './pipeline-report-input';
import { planRanges } from './plan-sheet';
import type { PipelineReportTexts } from './pipeline-report-texts';
import { bookedRange } from './won-sheet';

type Row = keyof PipelineReportTexts['gap']['rows'];

/** Names of the cells other formulas use. */
const NAMES: Readonly<Record<Row, string>> = {
  asOf: 'as_of',
  dataTo: 'data_to',
  periodStart: 'period_start',
  periodEnd: 'period_end',
  plan: 'plan',
  invoiced: 'invoiced',
  booked: 'booked',
  weighted: 'open_weighted',
  gap: 'gap',
  gapShare: 'gap_share',
  withoutLargest: 'gap_without_1',
  withoutTwo: 'gap_without_2',
  quarterLater: 'gap_quarter_later',
  won: 'won_deals',
  ended: 'ended_deals',
  winRate: 'win_rate',
  needed: 'needed_open',
  cycle: 'median_cycle',
  lastStart: 'last_start',
  daysLeft: 'days_left',
};
const FIRST = 4;

/** The plan gap with every step as a formula, and the named cells the other sheets use. */
export function gapSheet(input: PipelineReportInput): {
  readonly sheet: SheetModel;
  readonly names: readonly DefinedName[];
} {
  const { texts, analysis } = input;
  const rows = gapRows(input);
  const title = texts.gap.title
    .replace('{from}', isoFromDay(analysis.period.startDay))
    .replace('{to}', isoFromDay(analysis.period.endDay));
  const t = texts.gap;
  const sheet: SheetModel = {
    name: texts.sheets.gap,
    columns: [
      {
        width: textColumnWidth(
          rows.map(([key]) => t.rows[key].label),
          24,
          52,
        ),
        style: 'text',
      },
      { width: 18, style: 'amount' },
      { width: 84, style: 'wrapped' },
      { width: 20, style: 'muted' },
    ],
    rowCount: rows.length + FIRST - 1,
    rows: function* (): Generator<SheetRow> {
      yield { cells: [{ value: title, style: 'title' }], height: 28, spanFirst: 3 };
      const scope = t.scope[analysis.scope];
      yield {
        cells: [
          {
            value: input.currency === null ? scope : `${scope}, ${input.currency}`,
            style: 'muted',
          },
        ],
      };
      yield {
        cells: [t.figure, t.value, t.how, t.name].map((value, index): SheetCell => ({
          value,
          style: index === 1 ? 'header-number' : 'header',
        })),
      };
      for (const [key, value] of rows)
        yield { cells: [t.rows[key].label, value, t.rows[key].how, NAMES[key]] };
    },
    freeze: { rows: FIRST - 1, columns: 0 },
    autoFilter: null,
    print: { orientation: 'landscape', repeatRow: FIRST - 1 },
    conditionalFormats: [],
  };
  const names = rows.map(([key], index) => ({
    name: NAMES[key],
    sheet: texts.sheets.gap,
    column: 1,
    row: index + FIRST,
  }));
  return { sheet, names };
}

function gapRows(input: PipelineReportInput): (readonly [Row, SheetCell])[] {
  const { analysis, facts, texts } = input;
  const { gap, period, winRate, cycle, lastStart } = analysis;
  const plain = (value: number | null, style: CellStyle): SheetCell =>
    value === null ? { value: texts.gap.unknown, style: 'muted' } : { value, style };
  const live = (formula: string, result: number | null, style: CellStyle): SheetCell => ({
    formula,
    result: result ?? texts.gap.unknown,
    style,
  });
  const sum = (range: string | null): string => (range === null ? '0' : `ROUND(SUM(${range}),4)`);
  const money = (formula: string, e4: number | null, style: CellStyle = 'amount'): SheetCell =>
    live(formula, e4 === null ? null : e4 / 10_000, style);
  const word = `"${texts.gap.unknown}"`;
  const known = (formula: string): string => `IF(ISNUMBER(plan),${formula},${word})`;
  const ranges = planRanges(input);
  const rank = dealRange(input, 'rank');
  const weighted = dealRange(input, 'inPeriodWeighted');
  const without = (most: number): string =>
    known(`ROUND(gap+SUMIF(${rank ?? '0'},"<=${most}",${weighted ?? '0'}),4)`);
  const hasDeals = rank !== null;
  return [
    ['asOf', plain(serialDay(facts.asOfDay), 'day')],
    ['dataTo', plain(serialDay(facts.dataToDay), 'day')],
    ['periodStart', plain(serialDay(period.startDay), 'day')],
    ['periodEnd', plain(serialDay(period.endDay), 'day')],
    [
      'plan',
      gap.planE4 === null || ranges === null
        ? plain(null, 'amount')
        : money(sum(ranges.plan), gap.planE4),
    ],
    ['invoiced', money(sum(ranges?.actual ?? null), gap.invoicedE4)],
    ['booked', money(sum(bookedRange(input)), gap.bookedE4)],
    ['weighted', money(sum(weighted), gap.weightedE4)],
    [
      'gap',
      money(known('ROUND(plan-invoiced-booked-open_weighted,4)'), gap.gapE4, 'amount-strong'),
    ],
    ['gapShare', live(`IF(N(plan)>0,gap/plan,${word})`, gap.gapRatio, 'percent')],
    ['withoutLargest', money(hasDeals ? without(1) : known('gap'), gap.withoutLargestE4)],
    ['withoutTwo', money(hasDeals ? without(2) : known('gap'), gap.withoutTwoLargestE4)],
    [
      'quarterLater',
      money(
        known(`ROUND(plan-invoiced-booked-${sum(dealRange(input, 'laterWeighted'))},4)`),
        gap.quarterLaterE4,
      ),
    ],
    ['won', plain(winRate.won, 'count')],
    ['ended', plain(winRate.ended, 'count')],
    [
      'winRate',
      live(
        `IF(ended_deals>=${input.thresholds.minClosedForWinRate},won_deals/ended_deals,${word})`,
        winRate.ratio,
        'percent',
      ),
    ],
    [
      'needed',
      money(
        `IF(ISNUMBER(gap),IF(gap<=0,0,IF(N(win_rate)>0,ROUND(gap/win_rate,4),${word})),${word})`,
        gap.neededE4,
      ),
    ],
    ['cycle', plain(cycle.medianDays, 'count')],
    [
      'lastStart',
      live(
        `IF(ISNUMBER(median_cycle),period_end-median_cycle,${word})`,
        serialDay(lastStart.day),
        'day',
      ),
    ],
    [
      'daysLeft',
      live(`IF(ISNUMBER(last_start),last_start-as_of,${word})`, lastStart.daysLeft, 'count'),
    ],
  ];
}
