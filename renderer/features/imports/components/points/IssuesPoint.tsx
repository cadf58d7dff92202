import type { ImportIssue } from '@shared/import/lines/line-batch';
import { withLastRow } from '@shared/import/layout/remap-tables';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import { cellAddress } from '../../model/cell-address';
import type { IssueGroup } from '../../model/issue-groups';
import { shortValue } from '../../model/short-value';
import { Point } from './Point';

/** Cells named in a title; the rest is counted. */
const NAMED = 3;

/** Cells with one kind of trouble: where, what became of their rows, what can be done. */
export function IssuesPoint({ id, group }: { readonly id: string; readonly group: IssueGroup }) {
  const { t, money, format, grid, sample, mapping, change, setRowKind } = useImport();
  const { code, severity, count, issues, amountE4 } = group;
  const [first] = issues;
  const isHere = (issue: ImportIssue): boolean => issue.sheet === mapping?.sheetName;
  const shown = issues.find(
    (issue) => isHere(issue) && sample?.rows.some((row) => row.rowNumber === issue.row),
  );
  const address = (issue: ImportIssue): string =>
    `${isHere(issue) ? '' : `${issue.sheet}!`}${cellAddress(issue.column, issue.row)}`;
  const isOdd = code === 'OUTLIER' || code === 'DATE_FAR' || code === 'OTHER_TABLE';
  return (
    <Point
      tone={severity === 'rejected' ? 'bad' : isOdd ? 'warn' : 'info'}
      title={
        count === 1 && first
          ? t(`issue.${code}.single`, {
              cell: address(first),
              row: first.row,
              value: shortValue(first.value),
            })
          : manyTitle()
      }
      actions={
        shown || isOdd ? (
          <>
            {shown ? (
              <Button
                variant="link"
                size="sm"
                onPress={() => grid.current?.showCell(shown.row, shown.column)}
              >
                {t(count === 1 ? 'todo.showRow' : 'todo.showRows')}
              </Button>
            ) : null}
            {code === 'OTHER_TABLE' && first && mapping && isHere(first) ? (
              <Button
                variant="link"
                size="sm"
                onPress={() =>
                  change({ kind: 'mapping', mapping: withLastRow(mapping, first.row - 1) })
                }
              >
                {t('todo.upTo', { row: format.integer(first.row - 1) })}
              </Button>
            ) : null}
            {isOdd && code !== 'OTHER_TABLE' && count === 1 && first ? (
              <Button variant="link" size="sm" onPress={() => setRowKind(first.row, 'footer')}>
                {t('todo.leaveOut')}
              </Button>
            ) : null}
            {isOdd ? (
              <Button variant="link" size="sm" onPress={() => change({ kind: 'confirm', id })}>
                {t('todo.fine')}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      {[effect(), share(), t(`issue.${code}.text`)].filter((sentence) => sentence !== '').join(' ')}
    </Point>
  );

  function manyTitle(): string {
    const cells = issues.slice(0, NAMED).map(address).join(', ');
    const rest = count - Math.min(NAMED, issues.length);
    const places =
      issues.length === 0
        ? format.integer(count)
        : rest > 0
          ? t('todo.cellsMore', { cells, count: rest })
          : t('todo.cells', { cells });
    return t('todo.many', { what: t(`issue.${code}.name`), cells: places });
  }

  function effect(): string {
    if (severity === 'remark') return isOdd || count === 1 ? '' : t('todo.taken', { count });
    return amountE4 === null || amountE4 === 0
      ? t('todo.heldBack', { count })
      : t('todo.heldBackAmount', { count, amount: money(amountE4) });
  }

  function share(): string {
    const top = Math.max(0, ...issues.map((issue) => issue.effectShare ?? 0));
    if (code === 'OUTLIER' && top > 0)
      return t('issue.OUTLIER.effect', { share: format.percent(top) });
    if (code === 'OTHER_TABLE' && first && first.amountE4 !== null && first.amountE4 !== 0)
      return t('issue.OTHER_TABLE.effect', {
        amount: money(first.amountE4),
        share: format.percent(top),
      });
    const span = code === 'DATE_FAR' ? first?.span : undefined;
    return span && span.months !== span.without
      ? t('issue.DATE_FAR.effect', {
          months: t('issue.DATE_FAR.months', { count: span.months }),
          without: t('issue.DATE_FAR.months', { count: span.without }),
        })
      : '';
  }
}
