import { dayFromIso } from '@shared/domain/iso-day';
import type { DayPrecision, SalesFacts } from '@shared/domain/sales-facts';

/** A sales line as tests write it: amounts in currency units. */
export interface TestLine {
  readonly client: string;
  /** ISO day. */
  readonly day: string;
  readonly amount: number;
  /** Margin; NaN or absent where the cost is unknown. */
  readonly margin?: number;
  readonly order?: number;
}

/** Facts of the lines; clients in order of appearance after those of `clients`, id and name = the text. */
export function salesFactsOf(
  lines: readonly TestLine[],
  options: { clients?: readonly string[]; dayPrecision?: DayPrecision } = {},
): SalesFacts {
  const index = new Map<string, number>();
  for (const name of [...(options.clients ?? []), ...lines.map((line) => line.client)]) {
    if (!index.has(name)) index.set(name, index.size);
  }
  const e4 = (value: number): number => Math.round(value * 10_000);
  const hasMargin = lines.some((line) => line.margin !== undefined);
  const hasOrder = lines.some((line) => line.order !== undefined);
  return {
    clients: [...index.keys()].map((name) => ({ id: name, code: null, name })),
    length: lines.length,
    client: Uint32Array.from(lines, (line) => index.get(line.client) ?? 0),
    day: Int32Array.from(lines, (line) => dayNumber(line.day)),
    amountE4: Float64Array.from(lines, (line) => e4(line.amount)),
    marginE4: hasMargin ? Float64Array.from(lines, (line) => e4(line.margin ?? Number.NaN)) : null,
    order: hasOrder ? Uint32Array.from(lines, (line) => line.order ?? 0) : null,
    dayPrecision: options.dayPrecision ?? 'day',
    currency: null,
  };
}

/** Facts of monthly sums: one line for every month of a client that is not zero, first month `from` (`2025-01`). */
export function monthlyFactsOf(
  series: Readonly<Record<string, readonly number[]>>,
  from = '2025-01',
): SalesFacts {
  const lines = Object.entries(series).flatMap(([client, amounts]) =>
    amounts.flatMap((amount, i) =>
      amount === 0 ? [] : [{ client, day: `${addMonths(from, i)}-01`, amount }],
    ),
  );
  return salesFactsOf(lines, { clients: Object.keys(series), dayPrecision: 'period' });
}

/** Month `count` months after `month`, both `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function dayNumber(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}
