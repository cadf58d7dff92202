import { ISSUE_LIMIT } from './line-batch';
import type { ImportIssue, ImportIssueCode } from './line-batch';

/** Issues met, all counted, the first ISSUE_LIMIT kept. */
export class IssueLog {
  readonly #sheet: string;
  readonly #kept: ImportIssue[] = [];
  readonly #late: ImportIssue[] = [];
  /** Amounts (ten-thousandths, as doubles) of rows that were too large to be exact. */
  readonly #approximate = new Map<ImportIssue, number>();
  readonly #counts: Partial<Record<ImportIssueCode, number>> = {};

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** True while issues are still kept one by one (the cell text is needed only then). */
  get isKeeping(): boolean {
    return this.#kept.length < ISSUE_LIMIT;
  }

  /** Counts an issue and keeps it while there is room. `approximateE4`: the amount it would have had, for its effect. */
  add(issue: Omit<ImportIssue, 'sheet'>, approximateE4: number | null = null): void {
    this.count(issue.code, 1);
    if (!this.isKeeping) return;
    const kept = { sheet: this.#sheet, ...issue };
    this.#kept.push(kept);
    if (approximateE4 !== null && approximateE4 > 0) this.#approximate.set(kept, approximateE4);
  }

  /** Only counts. */
  count(code: ImportIssueCode, times: number): void {
    this.#counts[code] = (this.#counts[code] ?? 0) + times;
  }

  /** Keeps a remark found at the end, whatever the room; not counted. */
  addLate(issue: Omit<ImportIssue, 'sheet'>): void {
    this.#late.push({ sheet: this.#sheet, ...issue });
  }

  /** Counts by code. */
  get counts(): Readonly<Partial<Record<ImportIssueCode, number>>> {
    return this.#counts;
  }

  /** Issues in sheet order, at most ISSUE_LIMIT; remarks found at the end always stay. `positiveE4` = the positive sales taken. */
  inSheetOrder(positiveE4: number): ImportIssue[] {
    const room = Math.max(0, ISSUE_LIMIT - this.#late.length);
    const kept = this.#kept.slice(0, room).map((issue) => {
      const amountE4 = this.#approximate.get(issue);
      return amountE4 === undefined
        ? issue
        : { ...issue, effectShare: amountE4 / (positiveE4 + amountE4) };
    });
    return [...kept, ...this.#late].sort(
      (a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1),
    );
  }
}
