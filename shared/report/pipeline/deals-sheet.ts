import { expectedDay } from '@shared/analysis/pipeline/plan-gap';
import type { WeightedDeal } from '@shared/analysis/pipeline/plan-gap';
import type { OpenDeal } from '@shared/analysis/pipeline/analyse-pipeline';
import { addMonths } from '@shared/analysis/pipeline/pipeline-period';
import { columnRange } from '../cell-address';
import { textColumnWidth } from '../column-width';
import type { SheetCell, SheetModel, SheetRow } from '../sheet-model';
import type { PipelineReportInput } from './pipeline-report-input';
import { FIRST_ROW, listSheet, serialDay, units } from './pipeline-report-input';

/** Columns of the sheet of open deals, from A on. */
const DEAL_COLUMNS = [
  'client',
  'deal',
  'stage',
  'amount',
  'probability',
  'close',
  'weighted',
  'inPeriod',
  'inPeriodWeighted',
  'rank',
  'laterWeighted',
  'planShare',
  'buyerStep',
  'buyerStepDay',
  'ourStep',
  'flags',
] as const;
export type DealColumn = (typeof DEAL_COLUMNS)[number];

/** Address range of a column of the open deals; null when there is no deal. */
export function dealRange(input: PipelineReportInput, column: DealColumn): string | null {
  const { length } = input.analysis.deals;
  return length === 0
    ? null
    : columnRange(
        input.texts.sheets.deals,
        DEAL_COLUMNS.indexOf(column),
        FIRST_ROW,
        length + FIRST_ROW - 1,
      );
}

/** Open deals, the largest first: amount, probability and close can be changed, the rest follows. */
export function dealsSheet(input: PipelineReportInput): SheetModel {
  const { analysis, texts, facts, currency } = input;
  const names = new Map(facts.clients.map(({ id, name }) => [id, name]));
  const deals = analysis.deals.toSorted(byAmount);
  const ranks = rankByAmount(deals);
  const rows = deals.map((deal, index): SheetRow => {
    const row = index + FIRST_ROW;
    return { cells: dealCells(deal, row, deals.length, ranks[index] ?? null, input, names) };
  });
  const withCurrency = (text: string): string =>
    currency === null ? text : `${text}, ${currency}`;
  const headers = DEAL_COLUMNS.map((column) =>
    column === 'amount' ? withCurrency(texts.columns.amount) : texts.columns[column],
  );
  const widthOf = (list: readonly string[]): number => textColumnWidth(list, 12, 40);
  return listSheet(
    texts.sheets.deals,
    headers,
    [
      { width: widthOf(deals.map(({ deal }) => names.get(deal.clientId) ?? '')), style: 'text' },
      { width: widthOf(deals.map(({ deal }) => deal.name)), style: 'text' },
      { width: 15, style: 'text' },
      { width: 16, style: 'editable-amount' },
      { width: 14, style: 'percent' },
      { width: 13, style: 'day' },
      { width: 16, style: 'amount' },
      { width: 16, style: 'amount' },
      { width: 16, style: 'amount' },
      { width: 10, style: 'count' },
      { width: 16, style: 'amount' },
      { width: 11, style: 'percent' },
      { width: 28, style: 'text' },
      { width: 13, style: 'day' },
      { width: 28, style: 'text' },
      { width: 10, style: 'count' },
    ],
    rows,
    2,
  );
}

function dealCells(
  { deal, probability, weightedE4, counts, planShare, flags, gone }: OpenDeal,
  row: number,
  count: number,
  rank: number | null,
  { analysis, texts, facts }: PipelineReportInput,
  names: ReadonlyMap<string | null, string>,
): SheetCell[] {
  const last = count + FIRST_ROW - 1;
  const { startDay, endDay } = analysis.period;
  const expected = expectedDay(deal, facts.asOfDay);
  const laterDay = expected === null ? null : addMonths(expected, 3);
  // Deals of archived clients count in no sum, whatever is typed into their row.
  const isIn = gone !== 'archived';
  const isLater = isIn && laterDay !== null && laterDay >= startDay && laterDay <= endDay;
  const live = (formula: string, result: number | string | null): SheetCell => ({
    formula,
    result: result ?? '',
  });
  const within = (day: string): string =>
    isIn
      ? `AND(ISNUMBER(D${row}),ISNUMBER(F${row}),${day}>=period_start,${day}<=period_end)`
      : 'FALSE';
  const expectedCell = `MAX(N(F${row}),as_of)`;
  const inPeriod = within(expectedCell);
  return [
    names.get(deal.clientId) ?? null,
    deal.name,
    texts.stages[deal.stage],
    units(deal.amountE4),
    probability,
    serialDay(deal.closeDay),
    live(`IF(ISNUMBER(D${row}),ROUND(D${row}*E${row},4),"")`, units(weightedE4)),
    live(`IF(${inPeriod},D${row},"")`, counts ? units(deal.amountE4) : ''),
    live(`IF(${inPeriod},G${row},0)`, counts ? units(weightedE4) : 0),
    live(
      `IF(ISNUMBER(H${row}),RANK(H${row},H$${FIRST_ROW}:H$${last},0)+COUNTIF(H$${FIRST_ROW}:H${row},H${row})-1,"")`,
      rank,
    ),
    live(
      `IF(${within(`EDATE(${expectedCell},3)`)},G${row},0)`,
      isLater ? (units(weightedE4) ?? 0) : 0,
    ),
    live(`IF(AND(ISNUMBER(H${row}),N(plan)>0),H${row}/plan,"")`, planShare),
    deal.buyerStep,
    serialDay(deal.buyerStepDay),
    deal.ourStep,
    flags.length,
  ];
}

function rankByAmount(deals: readonly WeightedDeal[]): (number | null)[] {
  let rank = 0;
  return deals.map(({ counts }) => (counts ? (rank += 1) : null));
}

function byAmount(one: OpenDeal, other: OpenDeal): number {
  return (
    (other.deal.amountE4 ?? -1) - (one.deal.amountE4 ?? -1) ||
    (other.weightedE4 ?? -1) - (one.weightedE4 ?? -1) ||
    (one.deal.id < other.deal.id ? -1 : 1)
  );
}
