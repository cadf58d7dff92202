import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { useWorkspace } from '../../../data/use-workspace';
import { useFormat } from '../../../lib/format/use-format';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import styles from '../components/PastImports.module.css';

/** Columns of the list of imports; what was taken back is greyed and says so. */
export function usePastColumns(): readonly GridColumn<ImportBatchInfo>[] {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const currency = useWorkspace()?.currency ?? null;
  return useMemo(() => {
    const shown = (batch: ImportBatchInfo, content: ReactNode): ReactNode =>
      batch.undoneAtMs === null ? content : <span className={styles.undone}>{content}</span>;
    const period = (batch: ImportBatchInfo): string =>
      batch.firstDay === null ? '–' : format.dayRange(batch.firstDay, batch.lastDay);
    const text = (
      key: 'file' | 'when' | 'period',
      width: number,
      grow: number,
      of: (batch: ImportBatchInfo) => string,
    ): GridColumn<ImportBatchInfo> => ({
      key,
      width,
      grow,
      header: t(`past.column.${key}`),
      isSortable: true,
      ...(key === 'when' ? { firstDirection: 'descending' as const } : {}),
      cell: (batch) => shown(batch, of(batch)),
      text: of,
    });
    const figure = (
      key: 'added' | 'changed' | 'known' | 'held',
      of: (batch: ImportBatchInfo) => number,
    ): GridColumn<ImportBatchInfo> => ({
      key,
      width: 84,
      align: 'end',
      header: t(`past.column.${key}`),
      isSortable: true,
      firstDirection: 'descending',
      cell: (batch) => shown(batch, format.integer(of(batch))),
      text: (batch) => format.plain(of(batch)),
    });
    return [
      {
        ...text('file', 152, 1, (batch) => `${batch.fileName} ▸ ${batch.sheetName}`),
        cell: (batch) => (
          <span className={batch.undoneAtMs === null ? styles.file : styles.fileUndone}>
            <span className={styles.fileName}>{batch.fileName}</span>
            <span className={styles.sheetName}>{batch.sheetName}</span>
            {batch.undoneAtMs === null ? null : (
              <span className={styles.undoneWord}>
                {t('past.undone', { day: format.instantDay(batch.undoneAtMs) })}
              </span>
            )}
          </span>
        ),
      },
      text(
        'when',
        120,
        0,
        (batch) => `${format.instantDay(batch.importedAtMs)} ${format.time(batch.importedAtMs)}`,
      ),
      figure('added', (batch) => batch.added),
      figure('changed', (batch) => batch.changed),
      figure('known', (batch) => batch.known),
      figure('held', (batch) => batch.rejectedRows),
      text('period', 160, 0, period),
      {
        key: 'total',
        width: 124,
        align: 'end',
        header: t('past.column.total'),
        isSortable: true,
        firstDirection: 'descending',
        cell: (batch) => shown(batch, format.money(batch.totalE4, currency)),
        text: (batch) => format.plain(batch.totalE4 / 10_000, 2),
      },
    ];
  }, [t, format, currency]);
}
