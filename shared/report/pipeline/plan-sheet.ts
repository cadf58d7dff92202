import { isFullMonth } from '@shared/analysis/periods/full-months';
import type { ClientFacts } from '@shared/analysis/pipeline/pipeline-facts';
import { clientPlan, hasYearlySums, monthIndexes } from '@shared/analysis/pipeline/plan-of-period';
import { isoFromDay } from '@shared/domain/iso-day';
import { cellAddress, columnRange } from '../cell-address';
import { textColumnWidth } from '../column-width';
import type { SheetCell, SheetColumn, SheetModel, SheetRow } from '../sheet-model';
import type { PipelineReportInput } from './pipeline-report-input';
import { FIRST_ROW, listSheet, units } from './pipeline-report-input';

/** Columns before the months. */
const BEFORE = [
  'client',
  'periodPlan',
  'periodActual',
  'variance',
  'variancePercent',
  'yearPlan',
  'yearActual',
  'yearlySum',
] as const;
const PERIOD_PLAN = 1;
const PERIOD_ACTUAL = 2;
const YEARLY = 7;

function planned(input: PipelineReportInput): readonly ClientFacts[] {
  const { facts, analysis } = input;
  return facts.clients.filter(({ isKey }) => analysis.scope === 'all' || isKey);
}

/** Ranges of plan and imported sales of the period by client; null when there is no client. */
export function planRanges(
  input: PipelineReportInput,
): { readonly plan: string; readonly actual: string } | null {
  const { length } = planned(input);
  if (length === 0) return null;
  const range = (column: number): string =>
    columnRange(input.texts.sheets.plan, column, FIRST_ROW, length + FIRST_ROW - 1);
  return { plan: range(PERIOD_PLAN), actual: range(PERIOD_ACTUAL) };
}

/**
 * Plan, actual and variance of each client by month; sums and variances are formulas, a total row ends it. A month the
 * sales cover in part has its actual and no variance.
 */
export function planSheet(input: PipelineReportInput): SheetModel {
  const { texts, facts } = input;
  const clients = planned(input);
  const nameOf = (client: ClientFacts): string =>
    client.id === null ? texts.columns.others : client.name;
  const monthNames = facts.months.map((day) => isoFromDay(day).slice(0, 7));
  const headers = [
    ...BEFORE.map((column) => texts.columns[column]),
    ...monthNames.flatMap((month) =>
      (
        [texts.columns.planMonth, texts.columns.actualMonth, texts.columns.varianceMonth] as const
      ).map((text) => text.replace('{month}', month)),
    ),
  ];
  const columns: SheetColumn[] = headers.map((_, index) =>
    index === 0
      ? { width: textColumnWidth(clients.map(nameOf), 18, 40), style: 'text' }
      : index === 4
        ? { width: 12, style: 'percent' }
        : { width: 15, style: 'amount' },
  );
  const rows = clients.map((client, index) => clientRow(client, nameOf(client), index, input));
  const total = totalRow(rows.length, headers.length, input, rows);
  return listSheet(texts.sheets.plan, headers, columns, rows.length > 0 ? [...rows, total] : [], 1);
}

const monthColumn = (month: number, part: 0 | 1 | 2): number => BEFORE.length + month * 3 + part;

function clientRow(
  client: ClientFacts,
  name: string,
  index: number,
  { facts, analysis }: PipelineReportInput,
): SheetRow {
  const row = index + FIRST_ROW;
  const at = (column: number): string => cellAddress(column, row);
  const months = monthIndexes(facts, analysis.period);
  const hasYearly = hasYearlySums(facts);
  const begun = facts.months.flatMap((day, month) =>
    facts.dataToDay !== null && day <= facts.dataToDay ? [month] : [],
  );
  const isFull = (month: number): boolean =>
    isFullMonth(facts.fullMonths, facts.months[month] ?? Number.NaN);
  const all = facts.months.map((_, month) => month);
  const sumOf = (part: 0 | 1, list: readonly number[]): string =>
    list.length === 0
      ? '0'
      : `ROUND(SUM(${list.map((m) => at(monthColumn(m, part))).join(',')}),4)`;
  const { planE4, from } = clientPlan(client, months, hasYearly);
  const year = clientPlan(client, all, hasYearly);
  const actual = (list: readonly number[]): number =>
    list.reduce((sum, month) => sum + (client.actualE4[month] ?? 0), 0);
  const plannedFull = all.filter((month) => isFull(month) && client.planE4[month] != null);
  const variance =
    plannedFull.length === 0
      ? null
      : plannedFull.reduce(
          (sum, m) => sum + (client.actualE4[m] ?? 0) - (client.planE4[m] ?? 0),
          0,
        );
  const planToDate = plannedFull.reduce((sum, month) => sum + (client.planE4[month] ?? 0), 0);
  const live = (formula: string, result: number | string): SheetCell => ({ formula, result });
  const yearly = (count: number): string => `ROUND(${at(YEARLY)}*${count}/12,4)`;
  const planCell = (
    list: readonly number[],
    source: 'month' | 'year' | null,
    sum: number | null,
  ): SheetCell =>
    source === null || sum === null
      ? null
      : live(source === 'month' ? sumOf(0, list) : yearly(list.length), sum / 10_000);
  const varianceList = plannedFull.map((month) => at(monthColumn(month, 2))).join(',');
  const planList = plannedFull.map((month) => at(monthColumn(month, 0))).join(',');
  const cells: SheetCell[] = [
    name,
    planCell(months, from, planE4),
    live(sumOf(1, months), actual(months) / 10_000),
    variance === null ? null : live(`ROUND(SUM(${varianceList}),4)`, variance / 10_000),
    variance === null || planToDate <= 0
      ? null
      : live(`${at(3)}/SUM(${planList})`, variance / planToDate),
    planCell(all, year.from, year.planE4),
    live(sumOf(1, all), actual(all) / 10_000),
    year.from === 'year' || from === 'year' ? units(client.yearlyE4) : null,
  ];
  for (const month of all) {
    const plan = client.planE4[month] ?? null;
    const isBegun = begun.includes(month);
    const sales = client.actualE4[month] ?? 0;
    cells.push(
      units(plan),
      isBegun ? sales / 10_000 : null,
      isFull(month) && plan !== null
        ? live(
            `ROUND(${at(monthColumn(month, 1))}-${at(monthColumn(month, 0))},4)`,
            (sales - plan) / 10_000,
          )
        : null,
    );
  }
  return { cells };
}

/** Sums of the columns that have figures: a sum of nothing would read as none sold, or as on plan. */
function totalRow(
  count: number,
  columns: number,
  { texts }: PipelineReportInput,
  rows: readonly SheetRow[],
): SheetRow {
  const last = count + FIRST_ROW - 1;
  const cells: SheetCell[] = [{ value: texts.columns.total, style: 'total-label' }];
  for (let column = 1; column < columns; column++) {
    if (column === 4 || column === YEARLY || rows.every(({ cells: row }) => row[column] == null)) {
      cells.push(null);
      continue;
    }
    const result = rows.reduce((sum, { cells: row }) => sum + valueOf(row[column]), 0);
    const range = `${cellAddress(column, FIRST_ROW)}:${cellAddress(column, last)}`;
    cells.push({
      formula: `ROUND(SUM(${range}),4)`,
      result: Math.round(result * 10_000) / 10_000,
      style: 'amount-strong',
    });
  }
  return { cells };
}

function valueOf(cell: SheetCell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined || typeof cell === 'string') return 0;
  const value = 'formula' in cell ? cell.result : cell.value;
  return typeof value === 'number' ? value : 0;
}
