import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import type { GridSort } from '../../../ui/data-grid/grid-types';

const VALUES: Readonly<Record<string, (batch: ImportBatchInfo) => number | string>> = {
  file: (batch) => batch.fileName,
  sheet: (batch) => batch.sheetName,
  when: (batch) => batch.importedAtMs,
  added: (batch) => batch.added,
  changed: (batch) => batch.changed,
  known: (batch) => batch.known,
  held: (batch) => batch.rejectedRows,
  period: (batch) => batch.firstDay ?? Number.NEGATIVE_INFINITY,
  total: (batch) => batch.totalE4,
};

/** Past imports in the order of a column; equal ones newest first. */
export function sortBatches(
  batches: readonly ImportBatchInfo[],
  { columnKey, direction }: GridSort,
): readonly ImportBatchInfo[] {
  const value = VALUES[columnKey] ?? ((batch: ImportBatchInfo) => batch.importedAtMs);
  const sign = direction === 'ascending' ? 1 : -1;
  return batches.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    const order =
      typeof left === 'string' ? left.localeCompare(String(right)) : left - Number(right);
    return order === 0 || Number.isNaN(order) ? b.importedAtMs - a.importedAtMs : order * sign;
  });
}
