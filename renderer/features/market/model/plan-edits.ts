import { isoFromDay } from '@shared/domain/iso-day';
import type { Language } from '@shared/ipc/app-methods';
import type { Input } from '@shared/ipc/contract';
import { numberStyleOf, readAmountE4 } from '../../../lib/sheet-numbers';
import type { SheetEdit } from '../../../ui/sheet-grid/sheet-types';
import type { PlanRow } from './plan-data';
import type { PlanPeriod } from './plan-periods';

type Item = Input<'market.setPlan'>['items'][number];

/** What a gesture in the sheet sets, and the texts that are no amounts. */
export interface PlanEdits {
  readonly items: readonly Item[];
  readonly unreadable: readonly string[];
}

/**
 * Reads the cells of one gesture. Where a block covers a year and its parts, the parts count: they are finer, and the
 * year is their sum. Worked line: a year and its twelve months pasted → twelve items.
 */
export function planEdits(
  edits: readonly SheetEdit[],
  rows: readonly PlanRow[],
  periodOf: (column: number) => PlanPeriod | undefined,
  language: Language,
): PlanEdits {
  const style = numberStyleOf(
    edits.map(({ text }) => text),
    language,
  );
  const unreadable: string[] = [];
  const items: Item[] = [];
  const finer = new Set(
    edits.flatMap(({ row, column }) => {
      const period = periodOf(column);
      return period && period.kind !== 'year' ? [`${row}|${period.year}`] : [];
    }),
  );
  for (const { row, column, text } of edits) {
    const client = rows[row]?.client;
    const period = periodOf(column);
    if (!client || !period) continue;
    if (period.kind === 'year' && finer.has(`${row}|${period.year}`)) continue;
    const read = readAmountE4(text, style);
    if (read.kind === 'unreadable') {
      unreadable.push(text);
      continue;
    }
    items.push({
      clientId: client.id,
      month: isoFromDay(period.firstDay),
      months: period.to - period.from,
      sumE4: read.kind === 'value' ? read.value : null,
    });
  }
  return { items, unreadable };
}
