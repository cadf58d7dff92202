import type { GuessReason } from './workbook-guess';

/** Why a guess was made. Params in braces. */
export type ReasonCode =
  /** {row, rows} */
  | 'HEADER_ROW'
  | 'NO_HEADER'
  | 'LAYOUT_TRANSACTIONS'
  /** {periods, measures} */
  | 'LAYOUT_WIDE'
  | 'LAYOUT_EMPTY'
  | 'LAYOUT_LIST'
  | 'LAYOUT_UNKNOWN'
  | 'PIVOT_REPORT'
  | 'FINISHED_ANALYSIS'
  | 'FORMATTED_REPORT'
  | 'HIDDEN_SHEET'
  /** {column, header} */
  | 'CLIENT_BY_HEADER'
  | 'CLIENT_BY_CONTENT'
  | 'DATE_BY_HEADER'
  | 'DATE_BY_CONTENT'
  | 'AMOUNT_BY_HEADER'
  | 'AMOUNT_BY_CONTENT'
  /** {column, header, agree, of}: equals quantity × price × (1 − discount) in so many rows */
  | 'AMOUNT_IS_PRODUCT'
  /** {quantity, price, discount}: headers */
  | 'AMOUNT_COMPUTED'
  /** {column, header, sheet, found, of} */
  | 'CLIENT_BY_LOOKUP'
  /** {header, sheet, found, of}: columns of another table set beside the lines by a key */
  | 'TABLE_JOINED'
  /** {header, others}: chosen among several date columns */
  | 'DATE_CHOSEN'
  /** {header}: words say one thing, cells another */
  | 'CONTENT_OUTVOTES_HEADER'
  /** {headers}: totals, quarters or years beside the periods */
  | 'PERIOD_TOTALS_IGNORED'
  /** {text, from, to} */
  | 'PERIOD_FROM_TEXT'
  /** {year, month, day}: headers; month and day "" where there is none */
  | 'DATE_FROM_PARTS'
  /** {currency, text} */
  | 'CURRENCY_FROM_TEXT'
  /** {text, factor}: amounts are written in thousands or millions and kept as written */
  | 'AMOUNT_IN_MULTIPLES'
  /** {sheets, count}: taken together, one header, each its period */
  | 'SHEETS_TOGETHER'
  /** {sheets, count}: have the same header but are not taken unasked */
  | 'SHEETS_ALIKE'
  /** {range, others}: the table that is read and the other tables on the sheet, as A1:E20 */
  | 'SEVERAL_TABLES'
  /** {column, header}: details are indented below their groups */
  | 'GROUPS_BY_INDENT'
  /** {column, header, level, of}: groups hold the sums of their parts; the rows of one level are the clients */
  | 'GROUPS_BY_SUMS'
  /** {column, header}: months stand above their items in one column */
  | 'GROUPS_BY_PERIOD'
  /** {column, header}: a price row and a quantity row make one amount */
  | 'MEASURE_ROWS'
  /** {column, header} */
  | 'GROUP_ROWS'
  | 'VALUES_CARRIED_DOWN';

/** What the user must answer or should know before the import. */
export type QuestionCode =
  /** {column, header} */
  | 'DATE_ORDER_UNKNOWN'
  | 'DATE_ORDER_MIXED'
  | 'DECIMAL_UNKNOWN'
  | 'DECIMAL_MIXED'
  /** {year}: months without a year; the year assumed */
  | 'YEAR_UNKNOWN'
  /** {header}: the only date is a year, so that regularity cannot be judged */
  | 'ONLY_YEARS'
  /** {header}: financial years whose months nothing tells, read as calendar years */
  | 'FISCAL_YEARS'
  /** {header, count}: columns of a period and measure that another column has already; they are not read */
  | 'PERIODS_TWICE'
  /** {headers, count}: columns of figures among the periods that name none; they are not read */
  | 'COLUMNS_BETWEEN'
  /** {header, dates, texts}: true dates on the days 1 to 12 only, all others texts: a program has read half of them with day and month changed over */
  | 'DATES_HALF_READ'
  /** no date column and no period in title, sheet or file name */
  | 'PERIOD_UNKNOWN'
  | 'CLIENT_NOT_FOUND'
  | 'AMOUNT_NOT_FOUND'
  /** {header, text, row, count}: kinds of rows that take sales back, with amounts above zero; text and row of the first */
  | 'RETURNS_UNSIGNED'
  /** {header, text, row, count}: states that call sales off, with amounts above zero */
  | 'CANCELLED_ROWS'
  | 'CLIENT_ASSUMED'
  | 'AMOUNT_ASSUMED';

/** A reason with its params. Example: `reason('HEADER_ROW', { row: 9, rows: 2 })`. */
export function reason(code: ReasonCode, params: GuessReason['params'] = {}): GuessReason {
  return { code, params };
}

/** A question with its params. */
export function question(code: QuestionCode, params: GuessReason['params'] = {}): GuessReason {
  return { code, params };
}
