import { columnRange } from '../cell-address';
import { textColumnWidth } from '../column-width';
import type { SheetModel, SheetRow } from '../sheet-model';
import type { PipelineReportInput } from './pipeline-report-input';
import { FIRST_ROW, listSheet, serialDay, units } from './pipeline-report-input';

/** Range of what is booked; null when nothing was won in the period. */
export function bookedRange(input: PipelineReportInput): string | null {
  const { length } = wonDeals(input);
  return length === 0
    ? null
    : columnRange(input.texts.sheets.won, 5, FIRST_ROW, length + FIRST_ROW - 1);
}

function wonDeals({ facts, analysis }: PipelineReportInput) {
  const { startDay, endDay } = analysis.period;
  const ids = new Set(
    facts.clients.filter(({ isKey }) => analysis.scope === 'all' || isKey).map(({ id }) => id),
  );
  return facts.deals.filter(
    ({ stage, closedDay, clientId }) =>
      stage === 'won' &&
      closedDay !== null &&
      closedDay >= startDay &&
      closedDay <= endDay &&
      (analysis.scope === 'all' || ids.has(clientId)),
  );
}

/** Deals won in the period with the part already invoiced; what is left is booked. */
export function wonSheet(input: PipelineReportInput): SheetModel {
  const { texts, facts, analysis } = input;
  const names = new Map(facts.clients.map(({ id, name }) => [id, name]));
  const booked = new Map(analysis.booked.map(({ deal, bookedE4 }) => [deal.id, bookedE4]));
  const deals = wonDeals(input);
  const rows = deals.map((deal, index): SheetRow => {
    const row = index + FIRST_ROW;
    const bookedE4 = booked.get(deal.id) ?? 0;
    const invoicedE4 =
      deal.invoicedE4 ?? (deal.amountE4 === null ? null : deal.amountE4 - bookedE4);
    return {
      cells: [
        names.get(deal.clientId) ?? null,
        deal.name,
        serialDay(deal.closedDay),
        units(deal.amountE4),
        units(invoicedE4),
        { formula: `MAX(0,N(D${row})-N(E${row}))`, result: bookedE4 / 10_000 },
      ],
    };
  });
  const c = texts.columns;
  return listSheet(
    texts.sheets.won,
    [c.client, c.deal, c.closed, c.amount, c.invoiced, c.booked],
    [
      {
        width: textColumnWidth(
          deals.map((deal) => names.get(deal.clientId) ?? ''),
          16,
          40,
        ),
        style: 'text',
      },
      {
        width: textColumnWidth(
          deals.map(({ name }) => name),
          16,
          40,
        ),
        style: 'text',
      },
      { width: 13, style: 'day' },
      { width: 16, style: 'amount' },
      { width: 18, style: 'editable-amount' },
      { width: 16, style: 'amount' },
    ],
    rows,
    2,
  );
}
