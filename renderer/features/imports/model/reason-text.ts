import type { TFunction } from 'i18next';
import type { GuessReason } from '@shared/import/layout/workbook-guess';
import type { Format } from '../../../lib/format/create-format';

const PLAIN = [
  'HEADER_ROW',
  'NO_HEADER',
  'LAYOUT_TRANSACTIONS',
  'LAYOUT_EMPTY',
  'LAYOUT_LIST',
  'LAYOUT_UNKNOWN',
  'PIVOT_REPORT',
  'FINISHED_ANALYSIS',
  'FORMATTED_REPORT',
  'HIDDEN_SHEET',
  'CLIENT_BY_HEADER',
  'CLIENT_BY_CONTENT',
  'DATE_BY_HEADER',
  'DATE_BY_CONTENT',
  'AMOUNT_BY_HEADER',
  'AMOUNT_BY_CONTENT',
  'AMOUNT_IS_PRODUCT',
  'CLIENT_BY_LOOKUP',
  'DATE_CHOSEN',
  'CONTENT_OUTVOTES_HEADER',
  'PERIOD_TOTALS_IGNORED',
  'GROUP_ROWS',
  'VALUES_CARRIED_DOWN',
  'TABLE_JOINED',
  'CURRENCY_FROM_TEXT',
  'AMOUNT_IN_MULTIPLES',
  'SHEETS_TOGETHER',
  'SHEETS_ALIKE',
  'SEVERAL_TABLES',
  'GROUPS_BY_INDENT',
  'GROUPS_BY_SUMS',
  'GROUPS_BY_PERIOD',
  'MEASURE_ROWS',
] as const;

/** A reason of the guess as a sentence of the language. */
export function reasonText(
  { code, params }: GuessReason,
  t: TFunction<'imports'>,
  format: Format,
): string {
  const word = (name: string): string => {
    const value = params[name];
    return typeof value === 'number' ? format.integer(value) : (value ?? '');
  };
  const values = {
    row: word('row'),
    level: word('level'),
    factor: word('factor'),
    header: word('header'),
    headers: word('headers'),
    others: word('others'),
    sheet: word('sheet'),
    agree: word('agree'),
    of: word('of'),
    found: word('found'),
    quantity: word('quantity'),
    price: word('price'),
    discount: word('discount'),
    sheets: word('sheets'),
    currency: word('currency'),
    text: word('text'),
    range: word('range'),
  };
  const plain = PLAIN.find((one) => one === code);
  if (plain !== undefined) return t(`reason.${plain}`, values);
  if (code === 'LAYOUT_WIDE')
    return t('reason.LAYOUT_WIDE', { count: Number(params['periods'] ?? 0) });
  if (code === 'AMOUNT_COMPUTED')
    return t(
      params['discount'] === '' ? 'reason.AMOUNT_COMPUTED' : 'reason.AMOUNT_COMPUTED_DISCOUNT',
      values,
    );
  if (code === 'PERIOD_FROM_TEXT') {
    const day = (value: unknown): string => format.day(typeof value === 'number' ? value : null);
    return t('reason.PERIOD_FROM_TEXT', {
      from: day(params['from']),
      to: day(params['to']),
      text: String(params['text'] ?? ''),
    });
  }
  if (code === 'DATE_FROM_PARTS') {
    const headers = ['year', 'month', 'day'].map(word).filter((header) => header !== '');
    return t('reason.DATE_FROM_PARTS', { headers: format.list(headers) });
  }
  return t('reason.other');
}

const REFUSALS: ReadonlySet<string> = new Set([
  'LAYOUT_EMPTY',
  'LAYOUT_LIST',
  'LAYOUT_UNKNOWN',
  'PIVOT_REPORT',
  'FINISHED_ANALYSIS',
  'FORMATTED_REPORT',
]);

/** The one reason that says what a sheet is: its layout, or why it is refused. */
export function mainReason(reasons: readonly GuessReason[]): GuessReason | null {
  return (
    reasons.find((one) => REFUSALS.has(one.code)) ??
    reasons.find((one) => one.code === 'LAYOUT_WIDE' || one.code === 'LAYOUT_TRANSACTIONS') ??
    null
  );
}
