import { isoFromDay } from '@shared/domain/iso-day';
import type { Language } from '@shared/ipc/app-methods';
import type { Input } from '@shared/ipc/contract';
import { numberStyleOf, readAmountE4 } from '../../../lib/sheet-numbers';
import type { SheetEdit } from '../../../ui/sheet-grid/sheet-types';
import type { PlanRow } from './plan-data';
import type { PlanPeriod } from './plan-periods';

type SetPlan = Input<'market.setPlan'>;

/** What a gesture in the sheet sets, what it empties, and the cells that hold no amounts. */
export interface PlanEdits extends Pick<SetPlan, 'periods' | 'lines'> {
  /** Cells of which something was planned and nothing is any more. */
  readonly emptied: number;
  readonly unreadable: readonly SheetEdit[];
}

/**
 * Reads the cells of one gesture, row by row, with a breath between the rows of a long one. Where a block covers a year
 * and its parts, the parts count: they are finer, and the year is their sum.
 * Worked line: a year and its twelve months pasted for one client → one line with twelve sums.
 */
export async function planEdits(
  edits: readonly SheetEdit[],
  rows: readonly PlanRow[],
  periodOf: (column: number) => PlanPeriod | undefined,
  language: Language,
  breathe: () => Promise<void> | null = () => null,
): Promise<PlanEdits> {
  const style = numberStyleOf(
    edits.map(({ text }) => text),
    language,
  );
  const columns = [...new Set(edits.map(({ column }) => column))];
  const used = columns
    .map((column) => ({ column, period: periodOf(column) }))
    .filter((one): one is { column: number; period: PlanPeriod } => one.period !== undefined)
    .toSorted((one, other) => one.column - other.column);
  const placeOf = new Map(used.map(({ column }, place) => [column, place]));
  const lines: SetPlan['lines'] = [];
  const unreadable: SheetEdit[] = [];
  let emptied = 0;
  for (const own of editsByRow(edits)) {
    const row = rows[own[0]?.row ?? -1];
    if (row === undefined) continue;
    const split = new Set<number>();
    for (const { column } of own) {
      const period = used[placeOf.get(column) ?? -1]?.period;
      if (period && period.kind !== 'year') split.add(period.year);
    }
    const sumsE4: (number | null | 'stay')[] = [];
    for (const edit of own) {
      const place = placeOf.get(edit.column);
      const period = used[place ?? -1]?.period;
      if (place === undefined || !period) continue;
      if (period.kind === 'year' && split.has(period.year)) continue;
      const read = readAmountE4(edit.text, style);
      if (read.kind === 'unreadable') {
        unreadable.push(edit);
        continue;
      }
      while (sumsE4.length < place) sumsE4.push('stay');
      sumsE4[place] = read.kind === 'value' ? read.value : null;
      if (read.kind === 'nothing' && isPlanned(row, period)) emptied++;
    }
    if (sumsE4.length > 0) lines.push({ clientId: row.client.id, sumsE4 });
    const rest = breathe();
    if (rest) await rest;
  }
  const periods = used.map(({ period }) => ({
    month: isoFromDay(period.firstDay),
    months: period.to - period.from,
  }));
  return { periods, lines, emptied, unreadable };
}

function editsByRow(edits: readonly SheetEdit[]): Iterable<readonly SheetEdit[]> {
  const byRow = new Map<number, SheetEdit[]>();
  for (const edit of edits) {
    const own = byRow.get(edit.row);
    if (own) own.push(edit);
    else byRow.set(edit.row, [edit]);
  }
  return byRow.values();
}

function isPlanned({ series }: PlanRow, { from, to }: PlanPeriod): boolean {
  for (let month = from; month < to; month++)
    if (!Number.isNaN(series.planE4[month] ?? Number.NaN)) return true;
  return false;
}
