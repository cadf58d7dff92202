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
  const { t, money, format, grid, sample, change, setRowKind } = useImport();
  const { code, severity, count, issues, amountE4 } = group;
  const [first] = issues;
  const shown = issues.find((issue) => sample?.rows.some((row) => row.rowNumber === issue.row));
  const isOdd = code === 'OUTLIER' || code === 'DATE_FAR';
  return (
    <Point
      tone={severity === 'rejected' ? 'bad' : isOdd ? 'warn' : 'info'}
      title={
        count === 1 && first
          ? t(`issue.${code}.single`, {
              cell: cellAddress(first.column, first.row),
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
            {isOdd && count === 1 && first ? (
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
    const cells = issues
      .slice(0, NAMED)
      .map((issue) => cellAddress(issue.column, issue.row))
      .join(', ');
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
    return code === 'OUTLIER' && top > 0
      ? t('issue.OUTLIER.effect', { share: format.percent(top) })
      : '';
  }
}
