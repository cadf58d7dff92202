import { NUMBER_ROLES } from '@shared/import/layout/number-roles';
import type { ColumnMapping, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess } from '@shared/import/layout/workbook-guess';
import type { StyleVerdict } from '@shared/import/values/column-style';
import type { ImportCheck } from '@shared/ipc/import-methods';
import type { SampleColumn } from './sample-columns';

/** How the cells of a column are read. */
export type ReadingFormat =
  | {
      readonly kind:
        | 'dmy'
        | 'mdy'
        | 'ymd'
        | 'askDate'
        | 'trueDate'
        | 'comma'
        | 'point'
        | 'askNumber'
        | 'trueNumber'
        | 'product'
        | 'oneValue'
        | 'unused';
    }
  | { readonly kind: 'percent'; readonly most: number }
  | { readonly kind: 'clients' | 'different' | 'differentShown'; readonly count: number };

/** How many cells can be read so. */
export type ReadingVerdict =
  | { readonly kind: 'wrong' | 'missing' | 'gaps'; readonly count: number }
  | { readonly kind: 'agree'; readonly agree: number; readonly of: number }
  | { readonly kind: 'all'; readonly of: number | null }
  | { readonly kind: 'ask' }
  | null;

export interface ColumnReading {
  readonly format: ReadingFormat;
  readonly verdict: ReadingVerdict;
}

/** Cells of a column that were rejected, by whether anything stands in them. */
export interface WrongCells {
  readonly filled: number;
  readonly empty: number;
}

export interface ReadingContext {
  readonly mapping: SheetMapping;
  readonly guess: SheetGuess;
  readonly check: ImportCheck | null;
  /** The first rows are all there are. */
  readonly isWhole: boolean;
  /** Columns with an open point. */
  readonly open: ReadonlySet<number>;
  /** Cells that could not be read, by column. */
  readonly wrong: ReadonlyMap<number, WrongCells>;
}

/** How a column is read and how well its cells fit, from the whole sheet where it was checked, else from the first rows. */
export function columnReading(
  one: ColumnMapping,
  facts: SampleColumn,
  context: ReadingContext,
): ColumnReading {
  if (one.role === 'ignore') return { format: { kind: 'unused' }, verdict: null };
  if (context.open.has(one.column))
    return {
      format: { kind: one.role === 'date' ? 'askDate' : 'askNumber' },
      verdict: { kind: 'ask' },
    };
  const isDate = one.role === 'date';
  const isFigure = NUMBER_ROLES.has(one.role);
  const sample = isDate
    ? context.guess.dateVerdicts[one.column]
    : isFigure
      ? context.guess.numberVerdicts[one.column]
      : undefined;
  return { format: formatOf(one, facts, context), verdict: verdictOf(one, facts, context, sample) };
}

function formatOf(
  one: ColumnMapping,
  facts: SampleColumn,
  { mapping, guess, check, isWhole }: ReadingContext,
): ReadingFormat {
  const decided = check?.mapping.columns.find((each) => each.column === one.column) ?? one;
  if (one.role === 'date') {
    const order = (decided.dateStyle ?? one.dateStyle)?.order;
    if (facts.texts === 0) return { kind: 'trueDate' };
    const isClear = guess.dateVerdicts[one.column]?.certainty === 'certain';
    return { kind: order ?? (isClear ? 'trueDate' : 'askDate') };
  }
  if (
    one.role === 'client' ||
    (one.role === 'client-code' && mapping.columns.every((each) => each.role !== 'client'))
  ) {
    const { byCode, byName, folded, added } = check?.clients ?? {
      byCode: 0,
      byName: 0,
      folded: 0,
      added: 0,
    };
    const count = byCode + byName + folded + added;
    return count > 0 ? { kind: 'clients', count } : different(facts, isWhole);
  }
  if (!NUMBER_ROLES.has(one.role)) return different(facts, isWhole);
  if (
    one.role === 'amount' &&
    guess.reasons.some(
      (reason) => reason.code === 'AMOUNT_IS_PRODUCT' && reason.params['column'] === one.column,
    )
  )
    return { kind: 'product' };
  if (one.role === 'discount' && facts.most > 0)
    return {
      kind: 'percent',
      most: one.isPercentPoints ? facts.most : Math.round(facts.most * 10_000) / 100,
    };
  const decimal = (decided.numberStyle ?? one.numberStyle)?.decimal;
  if (facts.texts === 0 || decimal === undefined) return { kind: 'trueNumber' };
  return { kind: decimal === ',' ? 'comma' : 'point' };
}

function verdictOf(
  one: ColumnMapping,
  facts: SampleColumn,
  { check, wrong }: ReadingContext,
  sample: StyleVerdict<unknown> | undefined,
): ReadingVerdict {
  const bad = wrong.get(one.column);
  if (bad)
    return bad.filled > 0
      ? { kind: 'wrong', count: bad.filled + bad.empty }
      : { kind: 'missing', count: bad.empty };
  const isNeeded = one.role === 'date' || one.role === 'client' || NUMBER_ROLES.has(one.role);
  if (check !== null && isNeeded && one.role !== 'period')
    return { kind: 'all', of: check.summary.rowsRead };
  if (check === null && sample?.certainty === 'mixed')
    return { kind: 'agree', agree: sample.agree, of: sample.of };
  if (check === null && sample !== undefined && sample.of > 0)
    return { kind: 'agree', agree: sample.of, of: sample.of };
  if (!isNeeded && facts.empty > 0) return { kind: 'gaps', count: facts.empty };
  return { kind: 'all', of: null };
}

/** Different texts of a column: all there are, or at least those of the first rows. */
function different({ distinct }: SampleColumn, isWhole: boolean): ReadingFormat {
  if (distinct === 1) return { kind: 'oneValue' };
  return { kind: isWhole ? 'different' : 'differentShown', count: distinct };
}

/** Cells that were rejected, by column. */
export function wrongByColumn(check: ImportCheck | null): ReadonlyMap<number, WrongCells> {
  const out = new Map<number, WrongCells>();
  for (const { severity, column, value } of check?.summary.issues ?? []) {
    if (severity !== 'rejected' || column === null) continue;
    const { filled, empty } = out.get(column) ?? { filled: 0, empty: 0 };
    out.set(column, value === '' ? { filled, empty: empty + 1 } : { filled: filled + 1, empty });
  }
  return out;
}
