import { useRpc } from '../../../data/use-rpc';
import { usePortfolio } from '../hooks/portfolio-context';
import styles from './SourceRows.module.css';

interface SourcePageProps {
  readonly clientId: string;
  readonly offset: number;
  readonly limit: number;
}

/** One page of source rows: date, document and product, amount; file, sheet and row under them. */
export function SourcePage({ clientId, offset, limit }: SourcePageProps) {
  const { view, t, format } = usePortfolio();
  const page = useRpc('portfolio.sourceRows', { clientId, offset, limit });
  return (
    <ul>
      {page.data?.rows.map((row) => (
        <li key={row.lineId} className={styles.row}>
          <span className={styles.first}>
            <span className={styles.day}>
              {view.has.days ? format.day(row.day) : format.month(row.day)}
            </span>
            <span className={styles.what}>
              {[row.document, row.product]
                .filter((part) => part !== null && part !== '')
                .join(' · ')}
            </span>
            <span className={styles.amount}>{format.amount(row.amountE4)}</span>
          </span>
          <span className={styles.place} data-selectable>
            {t('panel.source.place', {
              file: row.fileName,
              sheet: row.sheetName,
              row: format.plain(row.row),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
