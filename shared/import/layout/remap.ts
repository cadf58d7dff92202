import { civilFromDay } from '../../domain/iso-day';
import { prepareSheet } from './prepare-sheet';
import { guessSheet } from './guess-sheet';
import type { GuessContext } from './guess-sheet';
import { withBlock } from './guess-blocks';
import { asLookup } from './as-lookup';
import { findTableBlocks } from './table-blocks';
import { parsePeriodLabel } from '../values/period-label';
import { unitMultiple } from '../words/unit-words';
import { headerPeriod, periodDays, periodInsideHeader } from './header-period';
import type {
  ColumnMapping,
  ColumnRole,
  PeriodMeasure,
  RowKind,
  SheetMapping,
} from './sheet-mapping';
import type { SheetGuess, SheetSample } from './workbook-guess';

/** Roles that may stand on several columns. */
const SHARED_ROLES: ReadonlySet<ColumnRole> = new Set(['period', 'ignore']);

/**
 * The sheet guessed anew under a header row the user chose (sheet row number, 0 = no header). Decisions of the old mapping stay;
 * roles, styles and row kinds are found again. `others` = samples of the other sheets, for client names by id.
 */
export function withHeaderRow(
  sample: SheetSample,
  mapping: SheetMapping | null,
  row: number,
  context: GuessContext,
  others: readonly SheetSample[] = [],
): SheetGuess {
  const lookups = others
    .filter((other) => other.sheet !== sample.sheet)
    .map((other) => asLookup(prepareSheet(other)));
  return keepDecisions(
    guessSheet(
      prepareSheet(ownTable(sample, mapping), row),
      context,
      lookups,
      mapping?.layout ?? null,
    ),
    mapping,
  );
}

/** The sheet guessed anew as the layout the user chose, under the same header row. */
export function withLayout(
  sample: SheetSample,
  mapping: SheetMapping | null,
  layout: SheetMapping['layout'],
  context: GuessContext,
  others: readonly SheetSample[] = [],
): SheetGuess {
  const lookups = others
    .filter((other) => other.sheet !== sample.sheet)
    .map((other) => asLookup(prepareSheet(other)));
  return keepDecisions(
    guessSheet(
      prepareSheet(ownTable(sample, mapping), mapping?.headerRow ?? null),
      context,
      lookups,
      layout,
    ),
    mapping,
  );
}

function keepDecisions(guess: SheetGuess, before: SheetMapping | null): SheetGuess {
  if (guess.mapping === null || before === null) return guess;
  const { decisions, block, currency } = before;
  return {
    ...guess,
    mapping: {
      ...guess.mapping,
      decisions,
      ...(block === undefined ? {} : { block }),
      ...(currency === undefined ? {} : { currency }),
    },
  };
}

/** The sample without the cells of other tables, where the mapping reads one of several. */
function ownTable(sample: SheetSample, mapping: SheetMapping | null): SheetSample {
  const block = mapping?.block;
  if (block === undefined) return sample;
  const own = findTableBlocks(sample).find(
    (one) =>
      one.block.fromColumn === block.fromColumn &&
      one.block.toColumn === block.toColumn &&
      one.block.lastRow === block.lastRow,
  );
  return own?.sample ?? sample;
}

/** The sheet guessed anew as another of its tables (`range` as in `SheetGuess.blocks`); null when there is no such table. */
export function withTable(
  sample: SheetSample,
  range: string,
  context: GuessContext,
  others: readonly SheetSample[] = [],
): SheetGuess | null {
  const all = findTableBlocks(sample);
  const found = all.find((one) => one.range === range);
  if (found === undefined) return null;
  const lookups = others
    .filter((other) => other.sheet !== sample.sheet)
    .map((other) => asLookup(prepareSheet(other)));
  return withBlock(sample, found, all, context, lookups);
}

/** A mapping that takes only lines of one currency; null takes all. */
export function withCurrency(mapping: SheetMapping, currency: string | null): SheetMapping {
  return { ...mapping, currency };
}

/**
 * A mapping with another role for one column. A role that only one column can have leaves its former column to `ignore`.
 * `period` needs a period in the column's header; without one the mapping stays as it is.
 */
export function withRole(mapping: SheetMapping, column: number, role: ColumnRole): SheetMapping {
  const period = role === 'period' ? periodOfHeader(mapping, column) : null;
  if (role === 'period' && period === null) return mapping;
  const columns = mapping.columns.map((one): ColumnMapping => {
    if (one.column === column)
      return { ...one, role, period, isPercentPoints: role === 'discount' && one.isPercentPoints };
    return one.role === role && !SHARED_ROLES.has(role)
      ? { ...one, role: 'ignore', period: null }
      : one;
  });
  const hasCode = columns.some((one) => one.role === 'client-code');
  const isDated = columns.some((one) => one.role === 'date');
  const dateColumn = (list: readonly ColumnMapping[]): number =>
    list.find((one) => one.role === 'date')?.column ?? -1;
  // Year and month columns go together: another date column takes their place.
  const { dateParts, amountMultiple, ...rest } = mapping;
  const hasParts = dateParts !== undefined && dateColumn(columns) === dateColumn(mapping.columns);
  return {
    ...rest,
    ...(hasParts ? { dateParts } : {}),
    ...multipleAfter(amountMultiple, columns),
    columns,
    lookup: hasCode ? mapping.lookup : null,
    fixedPeriod: isDated ? null : mapping.fixedPeriod,
  };
}

/** Thousands a title names hold for any amount; those of a header only where the amount is read from a column that says so. */
function multipleAfter(
  before: SheetMapping['amountMultiple'],
  columns: readonly ColumnMapping[],
): Pick<SheetMapping, 'amountMultiple'> {
  if (before !== undefined && !columns.some((one) => one.header === before.text))
    return { amountMultiple: before };
  const amount = columns.find((one) => one.role === 'amount' || one.role === 'period');
  const factor = unitMultiple(amount?.header ?? '');
  if (amount === undefined || factor === 1) return {};
  const hasCosts = columns.some(
    (one) =>
      (one.role === 'cost' || one.role === 'unit-cost' || one.role === 'margin') &&
      unitMultiple(one.header) === factor,
  );
  return { amountMultiple: { factor, text: amount.header, hasCosts } };
}

function periodOfHeader(mapping: SheetMapping, column: number): ColumnMapping['period'] {
  const own = mapping.columns.find((one) => one.column === column);
  if (own === undefined) return null;
  if (own.period !== null) return own.period;
  const label =
    headerPeriod({ kind: 'text', value: own.header, isFormula: false }) ??
    periodInsideHeader(own.header)?.label ??
    null;
  const year = label?.year ?? mapping.assumedYear;
  if (label === null || year === null) return null;
  const days =
    label.startDay === null || label.endDay === null
      ? periodDays(label.grain, year, label.index)
      : { startDay: label.startDay, endDay: label.endDay };
  return { ...days, measure: 'amount' };
}

/** A mapping whose period column holds another measure. */
export function withMeasure(
  mapping: SheetMapping,
  column: number,
  measure: PeriodMeasure,
): SheetMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((one) =>
      one.column === column && one.period !== null
        ? { ...one, period: { ...one.period, measure } }
        : one,
    ),
  };
}

/** A mapping with a kind set by hand for a row; null gives the row back to the rules. */
export function withRowKind(
  mapping: SheetMapping,
  row: number,
  kind: RowKind | null,
): SheetMapping {
  const entries = Object.entries(mapping.rowKinds).filter(([key]) => Number(key) !== row);
  const kinds = Object.fromEntries(kind === null ? entries : [...entries, [String(row), kind]]);
  return { ...mapping, rowKinds: kinds };
}

/** A mapping whose months without a year of their own move to another year; `year` is that of the latest period. */
export function withAssumedYear(mapping: SheetMapping, year: number): SheetMapping {
  const before = mapping.assumedYear;
  if (before === null || before === year)
    return { ...mapping, assumedYear: before === null ? null : year };
  const shift = year - before;
  const sheets = mapping.sheets?.map((part) => ({
    ...part,
    assumedYear: part.assumedYear === null ? null : part.assumedYear + shift,
    fixedPeriod: movedPeriod(part.fixedPeriod, year),
  }));
  const columns = mapping.columns.map((one): ColumnMapping => {
    const label =
      one.period === null
        ? null
        : (headerPeriod({ kind: 'text', value: one.header, isFormula: false }) ??
          periodInsideHeader(one.header)?.label ??
          null);
    if (one.period === null || label === null || label.year !== null) return one;
    // Weeks and months move by whole years: their own year is that of the middle of the period.
    const own = yearOfDay(Math.floor((one.period.startDay + one.period.endDay) / 2));
    return {
      ...one,
      period: { ...one.period, ...periodDays(label.grain, own + shift, label.index) },
    };
  });
  return {
    ...mapping,
    columns,
    ...(sheets === undefined ? {} : { sheets }),
    fixedPeriod: movedPeriod(mapping.fixedPeriod, year),
    assumedYear: year,
  };
}

/** The period a sheet name says without a year ("Jan"), in another year. */
function movedPeriod(
  period: SheetMapping['fixedPeriod'],
  year: number,
): SheetMapping['fixedPeriod'] {
  const label = period === null ? null : parsePeriodLabel(period.foundIn);
  if (period === null || label === null || label.year !== null) return period;
  return { ...period, ...periodDays(label.grain, year, label.index) };
}

function yearOfDay(day: number): number {
  return civilFromDay(day).year;
}
