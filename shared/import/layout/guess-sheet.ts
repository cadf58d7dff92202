import { DEFAULT_IMPORT_DECISIONS } from './sheet-mapping';
import { isBlankCell } from './cell-text';
import type { ColumnFacts } from './column-facts';
import { headerFit } from './column-facts';
import { findAmountMultiple } from './amount-multiple';
import { findHeaderCurrency } from './header-currency';
import type { LookupSheet } from './find-client-lookup';
import { guessLevels } from './guess-levels';
import { findReversals } from './find-reversals';
import { findMeasureColumn } from './find-measure-column';
import { guessFillDown, guessGroupColumn } from './guess-groups';
import { question, reason } from './guess-codes';
import { guessTransactions } from './guess-transactions';
import type { TransactionsGuess } from './guess-transactions';
import { guessWide } from './guess-wide';
import { halfReadDates } from './half-read-dates';
import type { WideGuess } from './guess-wide';
import type { PreparedSheet } from './prepare-sheet';
import { refusalOf } from './refuse-sheet';
import { sampleRowKinds } from './sample-row-kinds';
import { scoreSheet } from './score-sheet';
import type { ColumnMapping, LayoutKind, RowLevels, SheetMapping } from './sheet-mapping';
import { findSheetPeriod, findYear } from './sheet-period';
import type { SheetPeriod } from './sheet-period';
import type { GuessReason, SheetGuess, SheetSample } from './workbook-guess';

/** What is known besides the sheet. */
export interface GuessContext {
  readonly fileName: string;
  /** Year for months without one when neither title nor names have it. */
  readonly fallbackYear?: number;
}

/** What Keybook thinks of one sheet. `forced` = a layout the user chose, taken instead of the guessed one. */
export function guessSheet(
  prepared: PreparedSheet,
  context: GuessContext,
  others: readonly LookupSheet[],
  forced: 'transactions' | 'wide-periods' | null = null,
): SheetGuess {
  const { sample } = prepared;
  const namedYear = findYear(prepared.above, sample.sheetName, context.fileName);
  const wide =
    forced === 'transactions' ? null : guessWide(prepared, namedYear, context.fallbackYear ?? null);
  const flat = guessTransactions(prepared, others);
  const isWide = wide !== null && (forced === 'wide-periods' || isWideRather(wide, flat));
  const refusal = forced === null ? refusalOf(prepared, flat, isWide) : null;
  if (refusal !== null)
    return finish(prepared, refusal.layout, [headerReason(prepared), refusal.reason], [], null);
  if (isWide) {
    const mapping = wideMapping(prepared, wide);
    return finish(
      prepared,
      'wide-periods',
      [
        headerReason(prepared),
        ...wide.reasons,
        ...multipleReasons(prepared, prepared.facts[wide.periods.columns[0]?.column ?? -1] ?? null),
        ...groupReasons(mapping),
      ],
      wide.questions,
      mapping,
    );
  }
  return flatGuess(prepared, flat, context, namedYear);
}

function isWideRather(wide: WideGuess, flat: TransactionsGuess): boolean {
  const columns = wide.periods.columns.length;
  const isDated =
    flat.date !== null &&
    !wide.periods.columns.some((one) => one.column === flat.date?.facts.column);
  const hasAmount =
    flat.amount.agreement !== null ||
    (flat.amount.byHeader &&
      !wide.periods.columns.some((one) => one.column === flat.amount.amount?.column));
  // Rows with days of their own have the years beside them to compare.
  const isCompared = wide.periods.grain === 'year';
  return !(isDated && (hasAmount || isCompared) && columns < 6);
}

function flatGuess(
  prepared: PreparedSheet,
  flat: TransactionsGuess,
  context: GuessContext,
  namedYear: number | null,
): SheetGuess {
  const { sample } = prepared;
  const reasons = [
    headerReason(prepared),
    reason('LAYOUT_TRANSACTIONS'),
    ...joinReasons(sample),
    ...flat.reasons,
  ];
  const questions = [...flat.questions];
  let period: SheetPeriod | null = null;
  let assumedYear: number | null = null;
  const parts = flat.dateParts;
  const sums = flat.amount.amount ?? flat.amount.quantity;
  const names = flat.client.name ?? flat.client.code;
  const found =
    names === null || sums === null
      ? null
      : guessLevels(prepared, names.column, [sums.column], flat.date !== null || parts !== null);
  const isDatedByGroups = found !== null && isByPeriod(found.levels);
  if (isDatedByGroups && found.isYearMissing) {
    assumedYear = namedYear ?? context.fallbackYear ?? 2000;
    if (namedYear === null) questions.push(question('YEAR_UNKNOWN', { year: assumedYear }));
  }
  if (parts !== null) {
    const header = (column: number | null): string =>
      column === null ? '' : (prepared.header.texts[column] ?? '');
    reasons.push(
      reason('DATE_FROM_PARTS', {
        year: header(parts.year),
        month: header(parts.month),
        day: header(parts.day),
      }),
    );
    if (parts.year === null) {
      assumedYear = namedYear ?? context.fallbackYear ?? 2000;
      if (namedYear === null) questions.push(question('YEAR_UNKNOWN', { year: assumedYear }));
    } else if (parts.month === null)
      questions.push(question('ONLY_YEARS', { header: header(parts.year) }));
  } else if (flat.date === null && !isDatedByGroups) {
    const named = findSheetPeriod(
      prepared.above,
      sample.sheetName,
      context.fileName,
      context.fallbackYear ?? null,
    );
    period = named?.period ?? null;
    assumedYear = named?.yearAssumed ?? null;
    if (assumedYear !== null) questions.push(question('YEAR_UNKNOWN', { year: assumedYear }));
    if (period === null) questions.push(question('PERIOD_UNKNOWN'));
    else
      reasons.push(
        reason('PERIOD_FROM_TEXT', {
          text: period.foundIn,
          from: period.startDay,
          to: period.endDay,
        }),
      );
  }
  const amount = flat.amount.amount ?? flat.amount.quantity;
  const reversals = findReversals(prepared, amount);
  questions.push(...reversals.questions);
  if (flat.date !== null) questions.push(...halfReadDates(flat.date.facts, prepared.rows));
  const mapping = mappingOf(
    prepared,
    'transactions',
    flat.columns,
    amount === null ? [] : [amount.column],
    {
      lookup: flat.lookup?.lookup ?? null,
      fixedPeriod: period,
      assumedYear,
      ...(parts === null ? {} : { dateParts: parts }),
      ...(found === null ? {} : { levels: found.levels }),
      ...currencyOf(prepared, flat.columns, flat.amount.amount ?? flat.amount.price),
      ...reversals.columns,
      ...multipleOf(prepared, flat.amount.amount),
    },
  );
  if (mapping.headerCurrency !== undefined && mapping.headerCurrency !== null)
    reasons.push(
      reason('CURRENCY_FROM_TEXT', {
        currency: mapping.headerCurrency,
        text: findHeaderCurrency(prepared, amount === null ? [] : [amount.column])?.text ?? '',
      }),
    );
  return finish(
    prepared,
    'transactions',
    [...reasons, ...multipleReasons(prepared, flat.amount.amount), ...groupReasons(mapping)],
    questions,
    mapping,
  );
}

function multipleOf(
  prepared: PreparedSheet,
  amount: ColumnFacts | null,
): Pick<SheetMapping, 'amountMultiple'> {
  const found = findAmountMultiple(prepared, amount === null ? [] : [amount.column]);
  return found === null ? {} : { amountMultiple: found };
}

function multipleReasons(prepared: PreparedSheet, amount: ColumnFacts | null): GuessReason[] {
  const found = findAmountMultiple(prepared, amount === null ? [] : [amount.column]);
  return found === null
    ? []
    : [reason('AMOUNT_IN_MULTIPLES', { text: found.text, factor: found.factor })];
}

/** Whether the levels give the lines their months. */
function isByPeriod({ by }: RowLevels): boolean {
  return by === 'period' || by === 'period-below';
}

/** The header's currency as a part of a mapping; nothing when a column names currencies row by row. */
function currencyOf(
  prepared: PreparedSheet,
  columns: readonly ColumnMapping[],
  amount: ColumnFacts | null,
): Pick<SheetMapping, 'headerCurrency'> {
  if (columns.some((one) => one.role === 'currency')) return {};
  const found = findHeaderCurrency(prepared, amount === null ? [] : [amount.column]);
  return found === null ? {} : { headerCurrency: found.currency };
}

function wideMapping(prepared: PreparedSheet, wide: WideGuess): SheetMapping {
  const amounts = wide.periods.columns
    .filter((one) => one.measure === 'amount')
    .map((one) => one.column);
  const client = wide.client.name ?? wide.client.code;
  const measureColumn = findMeasureColumn(prepared.facts, prepared.rows);
  const found =
    client === null || measureColumn !== null
      ? null
      : guessLevels(prepared, client.column, amounts, true);
  return mappingOf(prepared, 'wide-periods', wide.columns, amounts, {
    lookup: null,
    fixedPeriod: null,
    assumedYear: wide.periods.assumedYear,
    ...(found === null ? {} : { levels: found.levels }),
    ...(measureColumn === null ? {} : { measureColumn }),
    ...currencyOf(prepared, wide.columns, prepared.facts[amounts[0] ?? -1] ?? null),
    ...multipleOf(prepared, prepared.facts[amounts[0] ?? -1] ?? null),
  });
}

function mappingOf(
  prepared: PreparedSheet,
  layout: SheetMapping['layout'],
  columns: readonly ColumnMapping[],
  measures: readonly number[],
  rest: Pick<
    SheetMapping,
    | 'lookup'
    | 'fixedPeriod'
    | 'assumedYear'
    | 'dateParts'
    | 'headerCurrency'
    | 'levels'
    | 'measureColumn'
    | 'amountMultiple'
    | 'creditNoteColumn'
    | 'cancelledColumn'
  >,
): SheetMapping {
  const { facts, rows, sample, place } = prepared;
  const clients = columns
    .filter((one) => one.role === 'client' || one.role === 'client-code' || one.role === 'date')
    .map((one) => one.column);
  const groupColumn =
    measures.length === 0 ? null : guessGroupColumn(facts, rows, measures, sample.isWhole);
  const { levels, ...others } = rest;
  // Groups told by a column of their own need no levels; months above their items do.
  const isLevelled = levels !== undefined && (groupColumn === null || isByPeriod(levels));
  const fillDown =
    groupColumn !== null
      ? clients.filter((column) => standsAbove(rows, column, groupColumn))
      : isLevelled
        ? []
        : guessFillDown(facts, rows, clients);
  return {
    sheet: sample.sheet,
    sheetName: sample.sheetName,
    layout,
    headerRow: prepared.headerRow,
    headerRows: place.count,
    columns,
    rowKinds: {},
    groupColumn: isLevelled ? null : groupColumn,
    ...(isLevelled ? { levels } : {}),
    ...(fillDown.length > 0 ? { fillDown } : {}),
    ...(sample.joins === undefined ? {} : { joins: sample.joins.map((one) => one.join) }),
    decisions: DEFAULT_IMPORT_DECISIONS,
    ...others,
  };
}

/** Whether a column is filled in group rows only: the client in a column of its own above its goods. */
function standsAbove(rows: PreparedSheet['rows'], column: number, groupColumn: number): boolean {
  const isFilled = rows.map((row) => !isBlankCell(row.cells[column]));
  return (
    isFilled.includes(true) &&
    rows.every((row, at) => isFilled[at] === false || isBlankCell(row.cells[groupColumn]))
  );
}

function groupReasons(mapping: SheetMapping): GuessReason[] {
  const header = (column: number): string => mapping.columns[column]?.header ?? '';
  const out: GuessReason[] = [];
  if (mapping.groupColumn !== null)
    out.push(
      reason('GROUP_ROWS', { column: mapping.groupColumn, header: header(mapping.groupColumn) }),
    );
  const { levels, measureColumn } = mapping;
  if (levels !== undefined)
    out.push(
      reason(
        levels.by === 'indent'
          ? 'GROUPS_BY_INDENT'
          : levels.by === 'sums'
            ? 'GROUPS_BY_SUMS'
            : 'GROUPS_BY_PERIOD',
        {
          column: levels.column,
          header: header(levels.column),
          level: (levels.clientLevel ?? 0) + 1,
          of: (levels.depth ?? 0) + 1,
        },
      ),
    );
  if (measureColumn !== undefined)
    out.push(reason('MEASURE_ROWS', { column: measureColumn, header: header(measureColumn) }));
  for (const column of mapping.fillDown ?? [])
    out.push(reason('VALUES_CARRIED_DOWN', { column, header: header(column) }));
  return out;
}

function joinReasons(sample: SheetSample): GuessReason[] {
  return (sample.joins ?? []).map(({ join, header, found, of }) =>
    reason('TABLE_JOINED', { header, sheet: join.sheetName, found, of }),
  );
}

function headerReason(prepared: PreparedSheet): GuessReason {
  return prepared.headerRow === 0
    ? reason('NO_HEADER')
    : reason('HEADER_ROW', { row: prepared.headerRow, rows: prepared.place.count });
}

function finish(
  prepared: PreparedSheet,
  layout: LayoutKind,
  reasons: readonly GuessReason[],
  questions: readonly GuessReason[],
  mapping: SheetMapping | null,
): SheetGuess {
  const { sample, facts } = prepared;
  const isHidden = (sample.visibility ?? 'visible') !== 'visible';
  return {
    sheet: sample.sheet,
    sheetName: sample.sheetName,
    layout,
    score: scoreSheet(prepared, layout, mapping, questions),
    reasons: isHidden ? [...reasons, reason('HIDDEN_SHEET')] : reasons,
    mapping,
    ...sampleRowKinds(prepared, mapping),
    numberVerdicts: verdicts(facts, (one) =>
      one.profile.numberVerdict.of > 0 && one.profile.dateShare === 0
        ? one.profile.numberVerdict
        : null,
    ),
    dateVerdicts: verdicts(facts, (one) =>
      one.profile.dateVerdict.of > 0 &&
      (one.profile.dateShare > 0.3 || headerFit(one, 'date', 'later-date') > 0)
        ? one.profile.dateVerdict
        : null,
    ),
    questions,
  };
}

function verdicts<V>(
  facts: readonly ColumnFacts[],
  of: (one: ColumnFacts) => V | null,
): Record<number, V> {
  const out: Record<number, V> = {};
  for (const one of facts) {
    const verdict = of(one);
    if (verdict !== null) out[one.column] = verdict;
  }
  return out;
}
