import { currencyCode } from '../values/currency-code';
import { isEmptyWord } from '../values/parse-number';
import type { CellTexts } from './cell-texts';
import type { IssueLog } from './issue-log';

/** Lines by currency, and the first line whose currency differs from the first one. Lines left out because another currency was chosen are counted too. */
export class Currencies {
  readonly #codes = new Map<number, string>();
  readonly #lines = new Map<string, number>();
  #last = '';
  #lastLines = 0;
  #otherRow = 0;
  #otherColumn: number | null = null;

  /** Counts a line of a currency. */
  add(currency: string, row: number, column: number | null): void {
    if (currency === this.#last) {
      this.#lastLines += 1;
      return;
    }
    this.#settle();
    this.#last = currency;
    this.#lastLines = 1;
    if (this.#lines.size > 0 && !this.#lines.has(currency) && this.#otherRow === 0) {
      this.#otherRow = row;
      this.#otherColumn = column;
    }
    if (!this.#lines.has(currency)) this.#lines.set(currency, 0);
  }

  /** The currency a text cell names, null when it says nothing; worked out once per text id. */
  codeOf(textId: number, texts: CellTexts): string | null {
    let code = this.#codes.get(textId);
    if (code === undefined) {
      const text = texts.text(textId);
      code = isEmptyWord(text) ? '' : currencyCode(text);
      this.#codes.set(textId, code);
    }
    return code === '' ? null : code;
  }

  /** Currencies with their lines, most lines first; says in the log when there are several and none was chosen. */
  finish(log: IssueLog, isChosen: boolean): { currency: string; lines: number }[] {
    this.#settle();
    const out = [...this.#lines].map(([currency, lines]) => ({ currency, lines }));
    out.sort((a, b) => b.lines - a.lines || (a.currency < b.currency ? -1 : 1));
    if (out.length > 1 && !isChosen) {
      log.count('CURRENCY_MIXED', 1);
      log.addLate({
        severity: 'remark',
        row: this.#otherRow,
        column: this.#otherColumn,
        code: 'CURRENCY_MIXED',
        value: out.map((one) => one.currency).join(', '),
        amountE4: null,
      });
    }
    return out;
  }

  #settle(): void {
    if (this.#lastLines > 0)
      this.#lines.set(this.#last, (this.#lines.get(this.#last) ?? 0) + this.#lastLines);
    this.#lastLines = 0;
  }
}
