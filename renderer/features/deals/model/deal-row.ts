import type { OpenDeal, PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import { OPEN_STAGES, stageSince } from '@shared/analysis/pipeline/pipeline-facts';
import type { OpenStage } from '@shared/analysis/pipeline/pipeline-facts';

/** An open deal as a row of the list. */
export interface DealRow extends OpenDeal {
  readonly key: string;
  readonly client: string;
  readonly stage: OpenStage;
  /** Days in the stage. */
  readonly age: number;
  /** Own median of the stage; null = unknown. */
  readonly medianDays: number | null;
}

/** Rows in order of danger. */
export function dealRows(
  analysis: PipelineAnalysis,
  clientName: (clientId: string) => string,
): readonly DealRow[] {
  return analysis.deals.flatMap((open) => {
    const stage = OPEN_STAGES.find((one) => one === open.deal.stage);
    return stage === undefined
      ? []
      : [
          {
            ...open,
            key: open.deal.id,
            client: clientName(open.deal.clientId),
            stage,
            age: analysis.asOfDay - stageSince(open.deal),
            medianDays: analysis.medians[stage].medianDays,
          },
        ];
  });
}

/** Rows whose deal, client or step holds the text, in any case. */
export function filterDeals(rows: readonly DealRow[], filter: string): readonly DealRow[] {
  const text = filter.trim().toLocaleLowerCase();
  if (text === '') return rows;
  return rows.filter(({ deal, client }) =>
    [deal.name, client, deal.buyerStep ?? '', deal.ourStep ?? ''].some((one) =>
      one.toLocaleLowerCase().includes(text),
    ),
  );
}

/** Rows nearest to the order first; in a stage the oldest first. */
export function byStage(rows: readonly DealRow[]): readonly DealRow[] {
  const place = (stage: OpenStage): number => OPEN_STAGES.indexOf(stage);
  return rows.toSorted(
    (one, other) => place(other.stage) - place(one.stage) || other.age - one.age,
  );
}

/** Rows by a column of the list. Unknown values stand last in both directions. */
export function sortDeals(
  rows: readonly DealRow[],
  column: string,
  direction: 'ascending' | 'descending',
): readonly DealRow[] {
  const value = (row: DealRow): number | string | null => {
    switch (column) {
      case 'deal':
        return row.deal.name.toLocaleLowerCase();
      case 'amount':
        return row.deal.amountE4;
      case 'probability':
        return row.probability;
      case 'stage':
        return OPEN_STAGES.indexOf(row.stage);
      case 'age':
        return row.age;
      case 'close':
        return row.deal.closeDay;
      case 'buyerStep':
        return row.deal.buyerStepDay;
      default:
        return row.flags.length;
    }
  };
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a < b ? -sign : a > b ? sign : 0;
  });
}
