import { dayFromIso } from '@shared/domain/iso-day';
import type { SheetModel, SheetRow } from '../sheet-model';
import { flagSentence } from './flag-sentence';
import type { PipelineReportInput } from './pipeline-report-input';
import { listSheet, serialDay, units } from './pipeline-report-input';

/** One row for each red flag, the most dangerous deal first. */
export function flagsSheet({
  analysis,
  facts,
  texts,
  thresholds,
}: PipelineReportInput): SheetModel {
  const names = new Map(facts.clients.map(({ id, name }) => [id, name]));
  const rows = analysis.deals.flatMap(({ deal, flags }) =>
    flags.map((flag): SheetRow => ({
      cells: [
        names.get(deal.clientId) ?? null,
        deal.name,
        texts.stages[deal.stage],
        units(deal.amountE4),
        flags.length,
        flagSentence(flag, texts, thresholds),
      ],
    })),
  );
  const c = texts.columns;
  return listSheet(
    texts.sheets.flags,
    [c.client, c.deal, c.stage, c.amount, c.flags, c.flag],
    [
      { width: 26, style: 'text' },
      { width: 28, style: 'text' },
      { width: 15, style: 'text' },
      { width: 15, style: 'amount' },
      { width: 10, style: 'count' },
      { width: 70, style: 'wrapped' },
    ],
    rows,
    2,
  );
}

/** Answers of all reviews, newest review first. */
export function reviewsSheet({ answers, texts }: PipelineReportInput): SheetModel {
  const c = texts.columns;
  const serial = (iso: string | null): number | null =>
    serialDay(iso === null ? null : dayFromIso(iso));
  const rows = answers.map((one): SheetRow => ({
    cells: [
      serial(one.reviewDay),
      one.client,
      one.deal,
      one.question,
      texts.questions[one.question - 1] ?? '',
      one.answer,
      one.followUp,
      one.owner,
      serial(one.day),
      one.followUp === null ? null : one.isDone ? c.yes : c.no,
    ],
  }));
  return listSheet(
    texts.sheets.reviews,
    [
      c.review,
      c.client,
      c.deal,
      c.number,
      c.question,
      c.answer,
      c.followUp,
      c.owner,
      c.day,
      c.done,
    ],
    [
      { width: 13, style: 'day' },
      { width: 24, style: 'text' },
      { width: 26, style: 'text' },
      { width: 6, style: 'count' },
      { width: 34, style: 'wrapped' },
      { width: 48, style: 'wrapped' },
      { width: 32, style: 'wrapped' },
      { width: 18, style: 'text' },
      { width: 13, style: 'day' },
      { width: 10, style: 'text' },
    ],
    rows,
    1,
  );
}
