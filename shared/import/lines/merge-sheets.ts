import type { LineBatch, LinesSummary } from './line-batch';
import { ISSUE_LIMIT } from './line-batch';

/** Joins the lines of several sheets to one stream: text ids of each sheet are turned into ids of one table. */
export class SheetMerger {
  readonly #emit: (batch: LineBatch) => void;
  readonly #ids = new Map<string, number>();

  constructor(emit: (batch: LineBatch) => void) {
    this.#emit = emit;
  }

  /** Receiver of the lines of one sheet; sheets follow one another. */
  ofSheet(sheet: number): (batch: LineBatch) => void {
    const own: number[] = [];
    return (batch) => {
      const newTexts: string[] = [];
      for (const text of batch.newTexts) {
        let id = this.#ids.get(text);
        if (id === undefined) {
          id = this.#ids.size;
          this.#ids.set(text, id);
          newTexts.push(text);
        }
        own.push(id);
      }
      const turned = (ids: Int32Array): Int32Array =>
        ids.map((id) => (id < 0 ? -1 : (own[id] ?? -1)));
      this.#emit({
        ...batch,
        clientName: turned(batch.clientName),
        clientCode: turned(batch.clientCode),
        order: turned(batch.order),
        product: turned(batch.product),
        ...(batch.categories === undefined ? {} : { categories: turned(batch.categories) }),
        newTexts,
        sheet,
      });
    };
  }
}

/**
 * Counts and sums of several sheets as one. The sheets' own totals are added when every sheet has one (their cell is the last sheet's);
 * issues stay in the order of the sheets, at most ISSUE_LIMIT. The shares of single lines stay those within their sheet.
 */
export function mergeSummaries(all: readonly LinesSummary[]): LinesSummary {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('no sheet was read');
  return rest.reduce(plus, first);
}

function plus(a: LinesSummary, b: LinesSummary): LinesSummary {
  const { skippedRows: skipA } = a;
  const { skippedRows: skipB } = b;
  const issueCounts: Record<string, number> = { ...a.issueCounts };
  for (const [code, count] of Object.entries(b.issueCounts))
    issueCounts[code] = (issueCounts[code] ?? 0) + count;
  const currencies = new Map(a.currencies.map((one) => [one.currency, one.lines]));
  for (const one of b.currencies)
    currencies.set(one.currency, (currencies.get(one.currency) ?? 0) + one.lines);
  return {
    rowsRead: a.rowsRead + b.rowsRead,
    rowsAccepted: a.rowsAccepted + b.rowsAccepted,
    rowsRejected: a.rowsRejected + b.rowsRejected,
    rowsDropped: a.rowsDropped + b.rowsDropped,
    droppedE4: a.droppedE4 + b.droppedE4,
    lines: a.lines + b.lines,
    firstDay: least(a.firstDay, b.firstDay),
    lastDay: largest(a.lastDay, b.lastDay),
    acceptedE4: a.acceptedE4 + b.acceptedE4,
    rejectedE4: a.rejectedE4 + b.rejectedE4,
    sheetTotal:
      a.sheetTotal === null || b.sheetTotal === null
        ? null
        : { ...b.sheetTotal, valueE4: a.sheetTotal.valueE4 + b.sheetTotal.valueE4 },
    skippedRows: {
      title: skipA.title + skipB.title,
      subtotal: skipA.subtotal + skipB.subtotal,
      total: skipA.total + skipB.total,
      blank: skipA.blank + skipB.blank,
      footer: skipA.footer + skipB.footer,
    },
    returns: {
      lines: a.returns.lines + b.returns.lines,
      amountE4: a.returns.amountE4 + b.returns.amountE4,
    },
    zeroAmounts: a.zeroAmounts + b.zeroAmounts,
    duplicates: {
      lines: a.duplicates.lines + b.duplicates.lines,
      amountE4: a.duplicates.amountE4 + b.duplicates.amountE4,
    },
    withoutClient: {
      rows: a.withoutClient.rows + b.withoutClient.rows,
      amountE4: a.withoutClient.amountE4 + b.withoutClient.amountE4,
    },
    currencies: [...currencies]
      .map(([currency, lines]) => ({ currency, lines }))
      .sort((x, y) => y.lines - x.lines || (x.currency < y.currency ? -1 : 1)),
    hiddenRows: a.hiddenRows + b.hiddenRows,
    dayPrecision: a.dayPrecision === 'period' || b.dayPrecision === 'period' ? 'period' : 'day',
    hasOrders: a.hasOrders || b.hasOrders,
    hasCosts: a.hasCosts || b.hasCosts,
    issueCounts,
    issues: [...a.issues, ...b.issues].slice(0, ISSUE_LIMIT),
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function largest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
