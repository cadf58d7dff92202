import { NUMBER_ROLES } from './number-roles';
import { chooseAmount } from './choose-amount';
import type { AmountChoice } from './choose-amount';
import { chooseClient } from './choose-client';
import type { ClientChoice } from './choose-client';
import { chooseDate } from './choose-date';
import type { DateChoice } from './choose-date';
import type { ColumnFacts } from './column-facts';
import { headerFit, isNumeric } from './column-facts';
import type { LookupSheet } from './find-client-lookup';
import { findClientLookup } from './find-client-lookup';
import type { FoundLookup } from './find-client-lookup';
import { question, reason } from './guess-codes';
import type { PreparedSheet } from './prepare-sheet';
import { cellText } from './cell-text';
import { isPivotLabel } from '../words/pivot-words';
import { parsePeriodLabel } from '../values/period-label';
import { isClientCode } from './is-client-code';
import { findDateParts } from './find-date-parts';
import type { ColumnMapping, ColumnRole, DateParts } from './sheet-mapping';
import { dayStyle } from './day-style';
import { settledStyle } from './settled-style';
import { sheetNumberStyle } from './sheet-style';
import type { GuessReason } from './workbook-guess';

/** Roles of a sheet with one row a sale. */
export interface TransactionsGuess {
  readonly date: DateChoice | null;
  /** Year and month in columns of their own, when no column holds the day. */
  readonly dateParts: DateParts | null;
  readonly client: ClientChoice;
  readonly amount: AmountChoice;
  readonly lookup: FoundLookup | null;
  readonly columns: readonly ColumnMapping[];
  readonly reasons: readonly GuessReason[];
  readonly questions: readonly GuessReason[];
}

/** Column roles of a sheet read as transactions, by header words and content; `others` may hold the names of client ids. */
export function guessTransactions(
  prepared: PreparedSheet,
  others: readonly LookupSheet[],
): TransactionsGuess {
  const { facts, rows } = prepared;
  const roles = new Map<number, ColumnRole>();
  const stack = stackedLabels(prepared);
  const date = chooseDate(facts.filter((one) => one !== stack));
  if (date !== null) roles.set(date.facts.column, 'date');
  const dateParts = date === null ? findDateParts(facts, rows) : null;
  const dateColumn = dateParts === null ? null : (dateParts.year ?? dateParts.month);
  if (dateColumn !== null) roles.set(dateColumn, 'date');
  const taken = new Set([
    ...roles.keys(),
    ...[dateParts?.month, dateParts?.day].filter((one) => typeof one === 'number'),
  ]);
  const client: ClientChoice =
    stack === null
      ? orProduct(withTrueCode(chooseClient(facts, taken), rows), facts)
      : { name: stack, code: null, byHeader: false };
  const lookup = lookupFor(client, prepared, others);
  assignClient(roles, client, lookup);
  const amount = chooseAmount(facts, rows, new Set([...roles.keys(), ...taken]));
  assign(roles, amount.amount, 'amount');
  assign(roles, amount.quantity, 'quantity');
  assign(roles, amount.price, 'price');
  assign(roles, amount.discount, 'discount');
  assignByHeader(roles, facts, taken);
  return {
    date,
    dateParts,
    client,
    amount,
    lookup,
    columns: toMappings(facts, roles, amount),
    ...explain(facts, roles, date, client, amount, lookup),
  };
}

/** The row labels of a pivot that hold names and months in turn; null otherwise. */
function stackedLabels({ facts, rows }: PreparedSheet): ColumnFacts | null {
  const labels = facts.find((one) => isPivotLabel(one.header));
  if (labels === undefined) return null;
  const texts = rows.map((row) => cellText(row.cells[labels.column])).filter((text) => text !== '');
  const periods = texts.filter((text) => parsePeriodLabel(text) !== null).length;
  // Two names at the least, beside the total.
  return periods > 0 && texts.length - periods >= 3 ? labels : null;
}

/** The client without its code where the code changes from row to row under one name. */
function withTrueCode(client: ClientChoice, rows: PreparedSheet['rows']): ClientChoice {
  const { name, code } = client;
  if (name === null || code === null || isClientCode(rows, name.column, code.column)) return client;
  return { ...client, code: null };
}

/** Without any client the products are taken for them: the same analysis, and the user is asked. */
function orProduct(client: ClientChoice, facts: readonly ColumnFacts[]): ClientChoice {
  if (client.name !== null || client.code !== null) return client;
  const product = facts.find(
    (one) => headerFit(one, 'product') > 0 && one.profile.filled > 0 && one.profile.dateShare < 0.5,
  );
  return { name: product ?? null, code: null, byHeader: false };
}

function assign(roles: Map<number, ColumnRole>, facts: ColumnFacts | null, role: ColumnRole): void {
  if (facts !== null && !roles.has(facts.column)) roles.set(facts.column, role);
}

function lookupFor(
  client: ClientChoice,
  prepared: PreparedSheet,
  others: readonly LookupSheet[],
): FoundLookup | null {
  const ids = client.code ?? client.name;
  const hasNames = client.name !== null && client.code !== null;
  return ids === null || hasNames ? null : findClientLookup(ids, prepared.rows, others);
}

function assignClient(
  roles: Map<number, ColumnRole>,
  client: ClientChoice,
  lookup: FoundLookup | null,
): void {
  if (lookup !== null) {
    roles.set(lookup.idColumn, 'client-code');
    return;
  }
  assign(roles, client.name, 'client');
  // An only code stands for the client itself.
  assign(roles, client.code, client.name === null ? 'client' : 'client-code');
}

/** Longer than a day with its time. */
const DOCUMENT_LENGTH = 22;

function assignByHeader(
  roles: Map<number, ColumnRole>,
  facts: readonly ColumnFacts[],
  taken: ReadonlySet<number>,
): void {
  const take = (
    role: ColumnRole,
    fits: (one: ColumnFacts) => boolean,
    ...meanings: Parameters<typeof headerFit>[1][]
  ): void => {
    let best: ColumnFacts | null = null;
    let top = 0;
    for (const one of facts) {
      const fit =
        roles.has(one.column) || taken.has(one.column) || one.profile.filled === 0 || !fits(one)
          ? 0
          : headerFit(one, ...meanings);
      if (fit <= top) continue;
      best = one;
      top = fit;
    }
    assign(roles, best, role);
  };
  const isText = (one: ColumnFacts): boolean => one.profile.dateShare < 0.5;
  take('cost', isNumeric, 'cost');
  take('unit-cost', isNumeric, 'unit-cost');
  take(
    'margin',
    (one) =>
      isNumeric(one) &&
      one.profile.percentShare < 0.3 &&
      !(one.profile.unitShare === 1 && one.profile.wholeShare < 1),
    'margin',
  );
  // The names of documents hold their day.
  take('order', (one) => isText(one) || one.profile.averageLength > DOCUMENT_LENGTH, 'order');
  take('product', isText, 'product');
  take('category', isText, 'category');
  take('currency', (one) => isText(one) && one.profile.numberShare < 0.3, 'currency');
}

/** Whether the style of a column is to be proved from all its rows: texts in the sample look like days (numbers). */
export function hasTexts(facts: ColumnFacts, role: ColumnRole): boolean {
  if (role === 'date') return facts.profile.dateVerdict.of > 0;
  return NUMBER_ROLES.has(role) && facts.profile.numberVerdict.of > 0;
}

function toMappings(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, ColumnRole>,
  { isPercentPoints, isMoney }: AmountChoice,
): ColumnMapping[] {
  return facts.map((one) => {
    const role = roles.get(one.column) ?? 'ignore';
    return {
      column: one.column,
      header: one.header,
      role,
      period: null,
      numberStyle: NUMBER_ROLES.has(role)
        ? sheetNumberStyle(one, facts)
        : settledStyle(one.profile.numberVerdict),
      dateStyle: dayStyle(one),
      isPercentPoints: role === 'discount' && isPercentPoints,
      ...(role === 'discount' && isMoney ? { isMoney } : {}),
      ...(hasTexts(one, role) ? { hasTexts: true } : {}),
    };
  });
}

function explain(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, ColumnRole>,
  date: DateChoice | null,
  client: ClientChoice,
  amount: AmountChoice,
  lookup: FoundLookup | null,
): { reasons: GuessReason[]; questions: GuessReason[] } {
  const reasons: GuessReason[] = [];
  const questions: GuessReason[] = [];
  const at = (one: ColumnFacts): GuessReason['params'] => ({
    column: one.column,
    header: one.header,
  });
  if (date !== null) {
    reasons.push(reason(date.byHeader ? 'DATE_BY_HEADER' : 'DATE_BY_CONTENT', at(date.facts)));
    if (date.others.length > 0)
      reasons.push(
        reason('DATE_CHOSEN', {
          header: date.facts.header,
          others: date.others.map((one) => one.header).join(', '),
        }),
      );
  }
  for (const one of facts) {
    const meant = one.verdict?.meaning;
    const isDenied =
      (meant === 'client-code' &&
        client.name !== null &&
        client.code === null &&
        lookup === null) ||
      (meant === 'date' &&
        one.profile.filled > 2 &&
        one.profile.dateShare < 0.6 &&
        one.profile.serialShare < 0.6 &&
        one.profile.periodShare < 0.6 &&
        one.profile.compactDateShare < 0.6) ||
      (meant === 'amount' && one.profile.filled > 2 && !isNumeric(one));
    if (isDenied && !roles.has(one.column))
      reasons.push(reason('CONTENT_OUTVOTES_HEADER', at(one)));
  }
  const clientColumn = client.name ?? client.code;
  if (lookup !== null) {
    const ids = facts[lookup.idColumn];
    reasons.push(
      reason('CLIENT_BY_LOOKUP', {
        column: lookup.idColumn,
        header: ids?.header ?? '',
        sheet: lookup.lookup.sheetName,
        found: lookup.found,
        of: lookup.of,
      }),
    );
  } else if (clientColumn === null) questions.push(question('CLIENT_NOT_FOUND'));
  else if (client.byHeader) reasons.push(reason('CLIENT_BY_HEADER', at(clientColumn)));
  else questions.push(question('CLIENT_ASSUMED', at(clientColumn)));
  if (amount.amount !== null) {
    if (amount.agreement !== null)
      reasons.push(reason('AMOUNT_IS_PRODUCT', { ...at(amount.amount), ...amount.agreement }));
    else if (amount.byHeader) reasons.push(reason('AMOUNT_BY_HEADER', at(amount.amount)));
    else questions.push(question('AMOUNT_ASSUMED', at(amount.amount)));
  } else if (amount.quantity !== null && amount.price !== null)
    reasons.push(
      reason('AMOUNT_COMPUTED', {
        quantity: amount.quantity.header,
        price: amount.price.header,
        discount: amount.discount?.header ?? '',
      }),
    );
  else questions.push(question('AMOUNT_NOT_FOUND'));
  return { reasons, questions: [...questions, ...styleQuestions(facts, roles)] };
}

/** Questions about decimal signs and day/month order that the cells leave open, for the columns in use. */
export function styleQuestions(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, ColumnRole>,
): GuessReason[] {
  const out: GuessReason[] = [];
  for (const one of facts) {
    const role = roles.get(one.column);
    if (role === undefined || role === 'ignore') continue;
    const params = { column: one.column, header: one.header };
    if (role === 'date') {
      const { certainty, style } = one.profile.dateVerdict;
      const open = Object.entries(style?.byShape ?? {}).filter(([, order]) => order === null);
      if (certainty === 'mixed' && open.length > 0)
        out.push(
          question('DATE_ORDER_UNKNOWN', {
            ...params,
            shapes: open.map(([shape]) => shape).join(' '),
          }),
        );
      if (certainty !== 'certain' && settledStyle(one.profile.dateVerdict) === null)
        out.push(
          question(certainty === 'mixed' ? 'DATE_ORDER_MIXED' : 'DATE_ORDER_UNKNOWN', params),
        );
    } else if (NUMBER_ROLES.has(role)) {
      const { certainty } = one.profile.numberVerdict;
      if (certainty !== 'certain' && sheetNumberStyle(one, facts) === null)
        out.push(question(certainty === 'mixed' ? 'DECIMAL_MIXED' : 'DECIMAL_UNKNOWN', params));
    }
  }
  return out;
}
