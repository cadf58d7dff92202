/** Why a row is taken as what it is. Params in braces; the text is made in the user's language. */
export type RowReasonCode =
  /** above the header */
  | 'ROW_TITLE'
  /** a filter or parameter line above the header */
  | 'ROW_FILTER'
  | 'ROW_HEADER'
  /** the header printed again further down */
  | 'ROW_HEADER_AGAIN'
  | 'ROW_BLANK'
  /** a client, an amount and a day */
  | 'ROW_SALE'
  /** a sale that cannot be taken: {issue} an ImportIssueCode */
  | 'ROW_HELD_BACK'
  /** {word}: a cell says total or subtotal */
  | 'ROW_TOTAL_WORD'
  /** {rows}: the amount is the sum of so many rows above */
  | 'ROW_SUM_OF_ROWS'
  /** a total word or the sum of the rows above it, and sales follow */
  | 'ROW_SECTION_SUM'
  /** {header}: empty in the column that details fill */
  | 'ROW_GROUP'
  /** details indented below it, or months below it */
  | 'ROW_GROUP_LEVEL'
  | 'ROW_AFTER_TOTAL'
  /** no amount, no client, no day */
  | 'ROW_NOTE'
  /** outside the table that is read */
  | 'ROW_OTHER_TABLE'
  | 'ROW_BY_HAND';

/** The reason for the row in hand; one object for all rows. */
export class RowWhy {
  code: RowReasonCode = 'ROW_SALE';
  text = '';
  rows = 0;

  /** Sets the reason. */
  set(code: RowReasonCode, text = '', rows = 0): void {
    this.code = code;
    this.text = text;
    this.rows = rows;
  }

  /** The params of the reason as shown. */
  params(): Record<string, string | number> {
    switch (this.code) {
      case 'ROW_HELD_BACK':
        return { issue: this.text };
      case 'ROW_TOTAL_WORD':
        return { word: this.text };
      case 'ROW_SUM_OF_ROWS':
        return { rows: this.rows };
      case 'ROW_GROUP':
        return { header: this.text };
      default:
        return {};
    }
  }
}
