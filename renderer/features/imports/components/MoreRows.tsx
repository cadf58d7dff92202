import { useImport } from '../hooks/import-context';
import styles from './MappingGrid.module.css';

/** The line under the last row shown: how many more the sheet has. */
export function MoreRows() {
  const { sample, mapping, check, t } = useImport();
  if (!sample) return null;
  if (sample.rows.length === 0) return <p className={styles.more}>{t('grid.noRows')}</p>;
  if (sample.isWhole) return null;
  const summary = check.last?.summary;
  const { title, subtotal, total, blank, footer } = summary?.skippedRows ?? {
    title: 0,
    subtotal: 0,
    total: 0,
    blank: 0,
    footer: 0,
  };
  const all =
    (summary?.rowsRead ?? 0) +
    title +
    subtotal +
    total +
    blank +
    footer +
    (mapping?.headerRows ?? 0);
  const more = all - sample.rows.length;
  return (
    <p className={styles.more}>
      {summary && more > 0 ? t('grid.more', { count: more }) : t('grid.moreUnknown')}
    </p>
  );
}
