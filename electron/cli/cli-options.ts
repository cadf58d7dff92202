import { parseArgs } from 'node:util';
import {
  DEFAULT_ANALYSIS_SETTINGS,
  DEFAULT_MIN_PERIODS,
  defaultWindow,
  XYZ_PRESETS,
  type AnalysisSettings,
} from '@shared/domain/analysis-settings';
import { dayFromIso } from '@shared/domain/iso-day';
import type { ImportDecisions } from '@shared/import/layout/sheet-mapping';

/** Columns named by header text on the command line. */
export interface NamedColumns {
  readonly client?: string;
  readonly date?: string;
  readonly amount?: string;
  readonly quantity?: string;
  readonly price?: string;
  readonly discount?: string;
  readonly cost?: string;
  readonly order?: string;
}

export interface AnalyzeOptions {
  readonly file: string;
  /** Further files read with it as one workbook. */
  readonly more: readonly string[];
  readonly sheet: string | null;
  /** Sheets of one layout read as one: their names, or all that are alike; null = as found. */
  readonly sheets: readonly string[] | 'all' | null;
  readonly columns: NamedColumns;
  readonly settings: AnalysisSettings;
  /** Only lines of this currency are taken; null = the file has one. */
  readonly currency: string | null;
  /** Decimal sign of text numbers that do not prove their own; null = none said. */
  readonly decimal: ',' | '.' | null;
  /** Order of day and month of text dates that do not prove their own; null = none said. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /** What is done about amounts in thousands, credit notes without a minus and cancelled sales; absent = as written. */
  readonly decisions: Pick<ImportDecisions, 'multiples' | 'creditNotes' | 'cancelled'>;
  /** Opens an encrypted workbook; null = none given. */
  readonly password: string | null;
  readonly isJson: boolean;
  readonly out: string | null;
}

/** A call that cannot be understood; the message says what is wrong and what is allowed. */
export class UsageError extends Error {}

export const USAGE = `keybook analyze FILE [FILE …] [--sheet NAME] [--sheets all|NAME,NAME]
  [--client COL --date COL --amount COL | --qty COL --price COL --discount COL] [--cost COL] [--order COL]
  [--basis revenue|margin|orders] [--abc-limits 80,95|calculated] [--abc-rule within|crossing]
  [--xyz regularity|variation|gaps] [--xyz-limits A,B] [--sd population|sample]
  [--grain month|quarter|week] [--window span|first-purchase] [--edges keep|drop] [--min-periods N]
  [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--currency EUR]
  [--decimal comma|point] [--date-order dmy|mdy|ymd]
  [--multiples keep|apply] [--credit-notes keep|negate] [--cancelled keep|drop]
  [--password TEXT] [--json] [--out FILE.xlsx]

Several files are read as one workbook (orders and their lines, joined by the key both hold).
With --sheets several sheets of the same columns are read as one (a sheet a month, a sheet a branch).
--decimal and --date-order say how texts are read that no cell of their column proves (1.234, 03/04/2024).
--multiples multiplies amounts the workbook calls thousands or millions; --credit-notes counts credit notes written without
a minus as minus; --cancelled leaves out sales whose status says they were called off.
COL is the text of a column's header. What is not given is found by Keybook.
The password of an encrypted workbook is better given as the environment variable KEYBOOK_PASSWORD: other users of the
computer can see the words of a command.`;

/** Files read as one workbook. */
const MAX_FILES = 20;

const FLAGS = {
  sheet: { type: 'string' },
  sheets: { type: 'string' },
  client: { type: 'string' },
  date: { type: 'string' },
  amount: { type: 'string' },
  qty: { type: 'string' },
  price: { type: 'string' },
  discount: { type: 'string' },
  cost: { type: 'string' },
  order: { type: 'string' },
  basis: { type: 'string' },
  'abc-limits': { type: 'string' },
  'abc-rule': { type: 'string' },
  xyz: { type: 'string' },
  'xyz-limits': { type: 'string' },
  sd: { type: 'string' },
  grain: { type: 'string' },
  window: { type: 'string' },
  edges: { type: 'string' },
  'min-periods': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  currency: { type: 'string' },
  decimal: { type: 'string' },
  'date-order': { type: 'string' },
  multiples: { type: 'string' },
  'credit-notes': { type: 'string' },
  cancelled: { type: 'string' },
  password: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** Reads the words after `analyze` and the password of the environment. Throws UsageError with one sentence. */
export function parseAnalyzeOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AnalyzeOptions {
  const { values, positionals } = parse(args);
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageError('name a workbook: keybook analyze FILE');
  if (rest.length >= MAX_FILES)
    throw new UsageError(`at most ${MAX_FILES} files are read together`);
  if (values.out !== undefined && !/\.xlsx$/iu.test(values.out))
    throw new UsageError(`--out takes a name that ends in .xlsx; "${values.out}" does not`);
  const columns: { -readonly [K in keyof NamedColumns]: string } = {};
  for (const [flag, role] of [
    ['client', 'client'],
    ['date', 'date'],
    ['amount', 'amount'],
    ['qty', 'quantity'],
    ['price', 'price'],
    ['discount', 'discount'],
    ['cost', 'cost'],
    ['order', 'order'],
  ] as const) {
    const header = values[flag];
    if (header !== undefined) columns[role] = header;
  }
  return {
    file,
    more: rest,
    sheet: values.sheet ?? null,
    sheets: sheetsOf(values.sheets),
    columns,
    settings: settingsOf(values),
    currency: values.currency ?? null,
    decimal: decimalOf(oneOf('--decimal', values.decimal, ['comma', 'point'])),
    dateOrder:
      oneOf<'dmy' | 'mdy' | 'ymd'>('--date-order', values['date-order'], ['dmy', 'mdy', 'ymd']) ??
      null,
    decisions: decisionsOf(values),
    password: values.password ?? environment['KEYBOOK_PASSWORD'] ?? null,
    isJson: values.json ?? false,
    out: values.out ?? null,
  };
}

/** What is decided about amounts in thousands, credit notes and cancelled sales; nothing where nothing is said. */
function decisionsOf(values: ReturnType<typeof parse>['values']): AnalyzeOptions['decisions'] {
  const multiples = oneOf('--multiples', values.multiples, ['keep', 'apply']);
  const creditNotes = oneOf('--credit-notes', values['credit-notes'], ['keep', 'negate']);
  const cancelled = oneOf('--cancelled', values.cancelled, ['keep', 'drop']);
  return {
    ...(multiples === undefined ? {} : { multiples }),
    ...(creditNotes === undefined ? {} : { creditNotes }),
    ...(cancelled === undefined ? {} : { cancelled }),
  };
}

function decimalOf(word: 'comma' | 'point' | undefined): AnalyzeOptions['decimal'] {
  return word === undefined ? null : word === 'comma' ? ',' : '.';
}

function sheetsOf(value: string | undefined): AnalyzeOptions['sheets'] {
  if (value === undefined) return null;
  if (value.trim().toLowerCase() === 'all') return 'all';
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2)
    throw new UsageError(
      `--sheets takes all, or two names or more with commas between; "${value}" is neither`,
    );
  return names;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function settingsOf(values: ReturnType<typeof parse>['values']): AnalysisSettings {
  const xyzMethod =
    oneOf('--xyz', values.xyz, ['regularity', 'variation', 'gaps']) ??
    DEFAULT_ANALYSIS_SETTINGS.xyzMethod;
  const grain =
    oneOf('--grain', values.grain, ['month', 'quarter', 'week']) ?? DEFAULT_ANALYSIS_SETTINGS.grain;
  const abc = values['abc-limits'];
  const abcPair = abc === undefined || abc === 'calculated' ? null : pair('--abc-limits', abc);
  if (abcPair && !(abcPair[0] > 0 && abcPair[0] < abcPair[1] && abcPair[1] <= 100)) {
    throw new UsageError(
      '--abc-limits takes two percentages, the smaller first, for example 80,95',
    );
  }
  const xyzPair =
    values['xyz-limits'] === undefined ? null : pair('--xyz-limits', values['xyz-limits']);
  // More regular is better, less variation is better: the limit of X stands on that side.
  if (xyzPair && (xyzMethod === 'regularity' ? xyzPair[0] < xyzPair[1] : xyzPair[0] > xyzPair[1])) {
    throw new UsageError(
      xyzMethod === 'regularity'
        ? '--xyz-limits of regularity are lowest shares: the one of X first and not below that of Y, for example 75,40'
        : `--xyz-limits of ${xyzMethod} are highest variations: the one of X first and not above that of Y, for example 50,100`,
    );
  }
  const from = day('--from', values.from);
  const to = day('--to', values.to);
  if (from !== null && to !== null && from > to)
    throw new UsageError(`--from ${from} is later than --to ${to}`);
  const preset = XYZ_PRESETS[xyzMethod][0] ?? DEFAULT_ANALYSIS_SETTINGS.xyzLimits;
  return {
    basis:
      oneOf('--basis', values.basis, ['revenue', 'margin', 'orders']) ??
      DEFAULT_ANALYSIS_SETTINGS.basis,
    abcRule:
      oneOf('--abc-rule', values['abc-rule'], ['within', 'crossing']) ??
      DEFAULT_ANALYSIS_SETTINGS.abcRule,
    abcLimits:
      abc === 'calculated'
        ? { kind: 'calculated' }
        : abcPair
          ? { kind: 'cumulative', aPercent: abcPair[0], bPercent: abcPair[1] }
          : DEFAULT_ANALYSIS_SETTINGS.abcLimits,
    xyzMethod,
    xyzLimits: xyzPair ? { xPercent: xyzPair[0], yPercent: xyzPair[1] } : preset,
    deviation:
      oneOf('--sd', values.sd, ['population', 'sample']) ?? DEFAULT_ANALYSIS_SETTINGS.deviation,
    grain,
    window:
      oneOf('--window', values.window, ['span', 'first-purchase']) ?? defaultWindow(xyzMethod),
    edges: oneOf('--edges', values.edges, ['drop', 'keep']) ?? DEFAULT_ANALYSIS_SETTINGS.edges,
    minPeriods:
      values['min-periods'] === undefined
        ? DEFAULT_MIN_PERIODS[grain]
        : wholeNumber('--min-periods', values['min-periods']),
    from,
    to,
  };
}

function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(`${flag} takes ${allowed.join(', ')}; "${value}" is none of them`);
  return found;
}

function pair(flag: string, value: string): [number, number] {
  const parts = value.split(',').map(Number);
  const [first, second] = parts;
  if (
    parts.length !== 2 ||
    first === undefined ||
    second === undefined ||
    !Number.isFinite(first) ||
    !Number.isFinite(second) ||
    first < 0 ||
    second < 0
  ) {
    throw new UsageError(
      `${flag} takes two numbers with a comma between, in percent; "${value}" is not that`,
    );
  }
  return [first, second];
}

function wholeNumber(flag: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 120)
    throw new UsageError(`${flag} takes a whole number from 1 to 120; "${value}" is not that`);
  return number;
}

function day(flag: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (dayFromIso(value) === null)
    throw new UsageError(`${flag} takes a day as YYYY-MM-DD; "${value}" is not a day`);
  return value;
}
