import { TOTAL_WORD } from '../words/total-words';

/** Two sums are equal within a cent, or a billionth of large ones (sheets add doubles). */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(100, Math.abs(b) * 1e-9);
}

/** Groups below one another that one sum is looked for among. */
const MOST_GROUPS = 2_000;

/** Value and place of the sheet's own total. */
export interface SheetTotal {
  readonly valueE4: number;
  readonly row: number;
  readonly column: number;
}

/** Running sums of the rows read (accepted, rejected and dropped), for telling subtotal and total rows by arithmetic. Ten-thousandths. */
export class SumRows {
  #sinceE4 = 0;
  #sinceRows = 0;
  #allE4 = 0;
  #allRows = 0;
  #total: SheetTotal | null = null;
  #totalMatches = false;
  #totalAtRows = -1;
  #totalIsGrand = false;
  #topGroup: SheetTotal | null = null;
  /** Sums of the groups closed since the last sum of several groups. */
  readonly #closed: number[] = [];
  #openRow = 0;
  readonly #onSection: (row: number) => void;
  /** The last sum row was a total and no data row followed. */
  isAfterTotal = false;

  /** `onSection` is told the row of a sum that was taken for the total and turns out, by the sales that follow, to be that of a section. */
  constructor(onSection: (row: number) => void = () => undefined) {
    this.#onSection = onSection;
  }

  /** Counts a data row with its amount (0 when unreadable). */
  addRow(amountE4: number): void {
    if (this.#openRow > 0) {
      this.#onSection(this.#openRow);
      this.#openRow = 0;
    }
    this.#sinceE4 += amountE4;
    this.#allE4 += amountE4;
    this.#sinceRows += 1;
    this.#allRows += 1;
    this.isAfterTotal = false;
  }

  /** Whether an amount is the sum of at least two rows: of those since the last subtotal, or of all. */
  equalsSum(amountE4: number): boolean {
    if (amountE4 === 0) return false;
    return (
      (this.#sinceRows >= 2 && isSame(amountE4, this.#sinceE4)) ||
      (this.#allRows >= 2 && isSame(amountE4, this.#allE4))
    );
  }

  /**
   * Whether a row named like a sum ("Acme Total") holds that of the group in hand, be it of one row, or of the last groups together
   * ("North Total" below "Acme Total" and "Bolt Total").
   */
  closesGroups(amountE4: number): boolean {
    if (amountE4 === 0) return false;
    if (this.#sinceRows > 0) return isSame(amountE4, this.#sinceE4);
    return this.#groupsIn(amountE4) > 0;
  }

  /** How many of the last groups make up an amount; 0 when none do. */
  #groupsIn(amountE4: number): number {
    let sum = 0;
    const from = Math.max(0, this.#closed.length - MOST_GROUPS);
    for (let at = this.#closed.length - 1; at >= from; at -= 1) {
      sum += this.#closed[at] ?? 0;
      if (isSame(amountE4, sum)) return this.#closed.length - at;
    }
    return 0;
  }

  #close(amountE4: number | null): void {
    if (this.#sinceRows > 0) this.#closed.push(this.#sinceE4);
    else if (amountE4 !== null) {
      const groups = this.#groupsIn(amountE4);
      if (groups > 0) this.#closed.splice(-groups, groups, amountE4);
    }
  }

  /** How many rows an amount that equals a sum is the sum of; 0 when it equals none. */
  rowsOfSum(amountE4: number): number {
    if (this.#sinceRows >= 2 && isSame(amountE4, this.#sinceE4)) return this.#sinceRows;
    return this.#allRows >= 2 && isSame(amountE4, this.#allE4) ? this.#allRows : 0;
  }

  /** Takes a sum row; tells whether it is a subtotal or a total. `word` is the row's TOTAL_WORD; `amountE4` null when unreadable. */
  addSum(word: number, amountE4: number | null, row: number, column: number): 'subtotal' | 'total' {
    const isAll = amountE4 !== null && this.#allRows > 0 && isSame(amountE4, this.#allE4);
    const isSince = amountE4 !== null && this.#sinceRows > 0 && isSame(amountE4, this.#sinceE4);
    const isTotal =
      word === TOTAL_WORD.grand ||
      (isAll && word !== TOTAL_WORD.subtotal) ||
      (word === TOTAL_WORD.total && !isSince);
    this.#close(amountE4);
    this.#sinceE4 = 0;
    this.#sinceRows = 0;
    if (!isTotal) return 'subtotal';
    this.isAfterTotal = true;
    // The first section of a sheet is all there is so far: only what follows tells a section from the sheet. A total above all rows is none.
    this.#openRow = word === TOTAL_WORD.grand || this.#allRows === 0 ? 0 : row;
    const isWorse = this.#totalMatches && this.#totalAtRows === this.#allRows && !isAll;
    if (amountE4 !== null && !isWorse) {
      this.#total = { valueE4: amountE4, row, column };
      this.#totalMatches = isAll;
      this.#totalIsGrand = word === TOTAL_WORD.grand;
      this.#totalAtRows = this.#allRows;
    }
    return 'total';
  }

  /** Takes a group row above its details. */
  addGroup(amountE4: number | null, row: number, column: number): void {
    this.#sinceE4 = 0;
    this.#sinceRows = 0;
    if (
      amountE4 !== null &&
      (this.#topGroup === null || Math.abs(amountE4) > Math.abs(this.#topGroup.valueE4))
    )
      this.#topGroup = { valueE4: amountE4, row, column };
  }

  /**
   * The sheet's own total: of its total row, else of a topmost group row that equals the sum of all details.
   * A total that rows followed was only the sum of a section, unless it says "grand" or equals everything.
   */
  sheetTotal(): SheetTotal | null {
    const total = this.#total;
    if (
      total !== null &&
      (this.#totalAtRows === this.#allRows ||
        this.#totalIsGrand ||
        isSame(total.valueE4, this.#allE4))
    )
      return total;
    return this.#topGroup !== null &&
      this.#allRows > 0 &&
      isSame(this.#topGroup.valueE4, this.#allE4)
      ? this.#topGroup
      : null;
  }
}
