import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { cellAddress } from '../model/cell-address';
import { shortValue } from '../model/short-value';
import styles from './PastImports.module.css';

interface IssueRow {
  readonly key: string;
  readonly issue: ImportIssue;
}

function placeCell({ issue }: IssueRow) {
  return (
    <span className={issue.severity === 'rejected' ? styles.rejected : styles.remarked}>
      {cellAddress(issue.column, issue.row)}
    </span>
  );
}

function reasonCell({ issue }: IssueRow) {
  return <IssueReason issue={issue} />;
}

function IssueReason({ issue }: { readonly issue: ImportIssue }) {
  const { t } = useTranslation('imports');
  return (
    <span className={styles.what}>
      <span className={styles.whatName}>{t(`issue.${issue.code}.name`)}</span>
      <span className={styles.whatValue}>{shortValue(issue.value)}</span>
    </span>
  );
}

const rowKey = (row: IssueRow): string => row.key;

/** The cells an import held back or remarked on, in sheet order. */
export function BatchIssues({
  batch,
  onSave,
}: {
  readonly batch: ImportBatchInfo;
  readonly onSave: () => void;
}) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const query = useRpc('import.issues', { batchId: batch.id });
  const rows = useMemo(
    () => (query.data ?? []).map((issue, index): IssueRow => ({ key: String(index), issue })),
    [query.data],
  );
  const columns = useMemo<readonly GridColumn<IssueRow>[]>(
    () => [
      {
        key: 'cell',
        width: 68,
        header: t('past.issues.cell'),
        cell: placeCell,
        text: ({ issue }) => cellAddress(issue.column, issue.row),
      },
      {
        key: 'what',
        width: 100,
        grow: 1,
        header: t('past.issues.what'),
        cell: reasonCell,
        text: ({ issue }) =>
          [t(`issue.${issue.code}.name`), issue.value].filter((part) => part !== '').join(': '),
      },
      {
        key: 'amount',
        width: 92,
        align: 'end',
        header: t('past.issues.amount'),
        cell: ({ issue }) => format.amount(issue.amountE4),
        text: ({ issue }) =>
          format.plain(issue.amountE4 === null ? null : issue.amountE4 / 10_000, 2),
      },
    ],
    [t, format],
  );
  return (
    <section className={styles.issues} aria-labelledby="past-issues">
      <div className={styles.issuesTitle}>
        <h3 id="past-issues">{t('past.issues.title')}</h3>
        {rows.length > 0 ? (
          <span className={styles.count}>{format.integer(rows.length)}</span>
        ) : null}
        {rows.length > 0 ? (
          <span className={styles.end}>
            <Button variant="link" size="sm" onPress={onSave}>
              {t('todo.saveList')}
            </Button>
          </span>
        ) : null}
      </div>
      {rows.length > 0 ? (
        <DataGrid
          label={t('past.issues.label', { file: batch.fileName })}
          rows={rows}
          rowKey={rowKey}
          columns={columns}
          rowHeight={40}
          findColumnKey="cell"
        />
      ) : (
        <p className={styles.nothing}>
          {query.isPending
            ? t('past.issues.loading')
            : query.isError
              ? t('past.failed')
              : t('past.issues.none')}
        </p>
      )}
    </section>
  );
}
