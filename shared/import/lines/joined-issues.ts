import type { TableJoin } from '../layout/sheet-mapping';
import type { ImportIssue } from './line-batch';

/**
 * Issues of joined columns moved to the cell of the key: the joined cell stands in no file, the key is what a person can
 * look up and correct. Issues of the sheet's own columns stay as they are.
 */
export function issuesAtKeys(
  issues: readonly ImportIssue[],
  joins: readonly TableJoin[],
): readonly ImportIssue[] {
  if (joins.length === 0) return issues;
  const keyOf = new Map<number, number>();
  for (const join of joins) {
    // Joins are in order: the key of a later one may be a joined column already known here.
    const key = keyOf.get(join.keyColumn) ?? join.keyColumn;
    for (const { column } of join.columns) keyOf.set(column, key);
  }
  return issues.map((issue) => {
    const key = issue.column === null ? undefined : keyOf.get(issue.column);
    return key === undefined ? issue : { ...issue, column: key };
  });
}
