import { fiscalLabel } from '../values/fiscal-label';
import { parsePeriodLabel } from '../values/period-label';
import { cellText } from './cell-text';
import { chooseWideClient } from './choose-client';
import type { ClientChoice } from './choose-client';
import type { ColumnFacts } from './column-facts';
import { headerFit } from './column-facts';
import { columnsBetween } from './columns-between';
import { hasTexts, styleQuestions } from './guess-transactions';
import { question, reason } from './guess-codes';
import type { PeriodColumns } from './period-columns';
import { findPeriodColumns } from './period-columns';
import type { PreparedSheet } from './prepare-sheet';
import type { ColumnMapping, ColumnRole } from './sheet-mapping';
import { settledStyle } from './settled-style';
import { sheetNumberStyle } from './sheet-style';
import type { GuessReason } from './workbook-guess';

/** Roles of a sheet with one row a client and periods across. */
export interface WideGuess {
  readonly periods: PeriodColumns;
  readonly client: ClientChoice;
  readonly columns: readonly ColumnMapping[];
  readonly reasons: readonly GuessReason[];
  readonly questions: readonly GuessReason[];
}

/** Column roles of a sheet read as periods across; null when its header names no periods. `namedYear` stands in title or names, `fallbackYear` is the caller's. */
export function guessWide(
  prepared: PreparedSheet,
  namedYear: number | null,
  fallbackYear: number | null,
): WideGuess | null {
  const { facts } = prepared;
  const periods = findPeriodColumns(
    prepared.header,
    facts.map((one) => one.profile),
    namedYear ?? fallbackYear,
  );
  if (periods === null) return null;
  const taken = new Set([...periods.columns.map((one) => one.column), ...periods.ignored]);
  const client = chooseWideClient(facts, taken);
  const roles = new Map<number, ColumnRole>();
  for (const one of periods.columns) roles.set(one.column, 'period');
  if (client.name !== null) roles.set(client.name.column, 'client');
  if (client.code !== null)
    roles.set(client.code.column, client.name === null ? 'client' : 'client-code');
  takeText(roles, facts, taken, 'product');
  takeText(roles, facts, taken, 'category');
  takeText(roles, facts, taken, 'currency');
  return {
    periods,
    client,
    columns: toMappings(facts, roles, periods),
    ...explain(prepared, roles, periods, client, namedYear),
  };
}

function takeText(
  roles: Map<number, ColumnRole>,
  facts: readonly ColumnFacts[],
  taken: ReadonlySet<number>,
  role: 'product' | 'category' | 'currency',
): void {
  const found = facts.find(
    (one) =>
      !roles.has(one.column) &&
      !taken.has(one.column) &&
      headerFit(one, role) > 0 &&
      one.profile.wordShare > 0.5,
  );
  if (found !== undefined) roles.set(found.column, role);
}

function toMappings(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, ColumnRole>,
  periods: PeriodColumns,
): ColumnMapping[] {
  return facts.map((one) => {
    const period = periods.columns.find((each) => each.column === one.column);
    return {
      column: one.column,
      header: one.header,
      role: roles.get(one.column) ?? 'ignore',
      period:
        period === undefined
          ? null
          : { startDay: period.startDay, endDay: period.endDay, measure: period.measure },
      numberStyle:
        period === undefined
          ? settledStyle(one.profile.numberVerdict)
          : sheetNumberStyle(one, facts),
      dateStyle: settledStyle(one.profile.dateVerdict),
      isPercentPoints: false,
      ...(hasTexts(one, roles.get(one.column) ?? 'ignore') ? { hasTexts: true } : {}),
    };
  });
}

function explain(
  prepared: PreparedSheet,
  roles: ReadonlyMap<number, ColumnRole>,
  periods: PeriodColumns,
  client: ClientChoice,
  namedYear: number | null,
): { reasons: GuessReason[]; questions: GuessReason[] } {
  const { facts } = prepared;
  const measures = [...new Set(periods.columns.map((one) => one.measure))];
  const reasons = [
    reason('LAYOUT_WIDE', {
      periods: new Set(periods.columns.map((one) => one.startDay)).size,
      measures: measures.join(', '),
    }),
  ];
  const questions: GuessReason[] = [];
  if (periods.ignored.length > 0)
    reasons.push(
      reason('PERIOD_TOTALS_IGNORED', {
        headers: periods.ignored.map((column) => facts[column]?.header ?? '').join(', '),
      }),
    );
  if (periods.isYearAssumed && namedYear === null)
    questions.push(question('YEAR_UNKNOWN', { year: periods.assumedYear ?? 0 }));
  const [twice] = periods.twice;
  if (twice !== undefined)
    questions.push(
      question('PERIODS_TWICE', {
        header: (facts[twice]?.header ?? '').replace(/ \(\d+\)$/u, ''),
        count: periods.twice.length,
      }),
    );
  const between = columnsBetween(facts, prepared.rows, periods);
  if (between.length > 0)
    questions.push(
      question('COLUMNS_BETWEEN', {
        headers: between.map(({ header }) => header).join(', '),
        count: between.length,
      }),
    );
  const fiscal = periods.columns
    .flatMap((one) => (prepared.header.cells[one.column] ?? []).map(cellText))
    .find((text) => parsePeriodLabel(text) === null && fiscalLabel(text) !== null);
  if (fiscal !== undefined) questions.push(question('FISCAL_YEARS', { header: fiscal }));
  const column = client.name ?? client.code;
  if (column === null) questions.push(question('CLIENT_NOT_FOUND'));
  else if (client.byHeader)
    reasons.push(reason('CLIENT_BY_HEADER', { column: column.column, header: column.header }));
  else questions.push(question('CLIENT_ASSUMED', { column: column.column, header: column.header }));
  if (!measures.includes('amount')) questions.push(question('AMOUNT_NOT_FOUND'));
  return { reasons, questions: [...questions, ...styleQuestions(facts, roles)] };
}
