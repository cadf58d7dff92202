import type { ImportIssue, ImportIssueCode, LinesSummary } from '@shared/import/lines/line-batch';

/** All issues of one code and severity. */
export interface IssueGroup {
  readonly code: ImportIssueCode;
  readonly severity: ImportIssue['severity'];
  /** All of them, also those not kept one by one. */
  readonly count: number;
  /** Those kept one by one, in sheet order. */
  readonly issues: readonly ImportIssue[];
  /** Sum of their rows where it could be read, ten-thousandths; null when none could. */
  readonly amountE4: number | null;
}

/** Codes that are shown elsewhere with their own choices. */
const ELSEWHERE: ReadonlySet<ImportIssueCode> = new Set(['CURRENCY_MIXED']);

/** Issues of a check by code: rejected first, then by weight in rows. Codes that were only counted make groups without cells. */
export function issueGroups({
  issues,
  issueCounts,
}: Pick<LinesSummary, 'issues' | 'issueCounts'>): readonly IssueGroup[] {
  const groups = new Map<
    string,
    { code: ImportIssueCode; severity: ImportIssue['severity']; issues: ImportIssue[] }
  >();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else groups.set(key, { code: issue.code, severity: issue.severity, issues: [issue] });
  }
  // The counts are typed by code; Object.keys forgets that.
  for (const code of Object.keys(issueCounts) as ImportIssueCode[]) {
    if (![...groups.values()].some((group) => group.code === code))
      groups.set(code, { code, severity: 'remark', issues: [] });
  }
  const out = [...groups.values()].map((group): IssueGroup => {
    const amounts = group.issues.flatMap((issue) =>
      issue.amountE4 === null ? [] : [issue.amountE4],
    );
    const isOnly = [...groups.values()].filter((other) => other.code === group.code).length === 1;
    return {
      ...group,
      count: isOnly
        ? Math.max(group.issues.length, issueCounts[group.code] ?? 0)
        : group.issues.length,
      amountE4: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
    };
  });
  return out
    .filter((group) => !ELSEWHERE.has(group.code) && group.count > 0)
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function rank(group: IssueGroup): number {
  if (group.severity === 'rejected') return 0;
  const isOdd =
    group.code === 'OUTLIER' || group.code === 'DATE_FAR' || group.code === 'OTHER_TABLE';
  return isOdd ? 1 : 2;
}

/** Issues by cell, `row:column` (column −1 = whole row), for marking the grid. */
export function issuesByCell(issues: readonly ImportIssue[]): ReadonlyMap<string, ImportIssue> {
  const out = new Map<string, ImportIssue>();
  for (const issue of issues) {
    const key = cellKey(issue.row, issue.column);
    if (!out.has(key) || issue.severity === 'rejected') out.set(key, issue);
  }
  return out;
}

/** Key of a cell in `issuesByCell`. */
export function cellKey(row: number, column: number | null): string {
  return `${row}:${column ?? -1}`;
}
