import { useTranslation } from 'react-i18next';
import type { LossTrial } from '@shared/analysis/concentration/lose-client';
import { usePortfolio } from '../../hooks/portfolio-context';
import type { ClientRow } from '../../model/client-row';
import styles from './Concentration.module.css';

interface LargestTableProps {
  /** Clients of the base, largest first. */
  readonly rows: readonly ClientRow[];
  /** The client that is lost. */
  readonly chosen: string;
  readonly trial: LossTrial;
  readonly onChoose: (key: string) => void;
}

const SHOWN = 10;

/** Shares of the ten largest clients now and without the lost one; a press on a name tries its loss. */
export function LargestTable({ rows, chosen, trial, onChoose }: LargestTableProps) {
  const { t } = useTranslation('movement');
  const { format } = usePortfolio();
  const shareWithout = (row: ClientRow): number | null => {
    const value = row.figures.value - (row.key === chosen ? trial.lost : 0);
    return trial.after.total > 0 && value > 0 ? value / trial.after.total : null;
  };
  return (
    <table className={styles.measures}>
      <thead>
        <tr>
          <th scope="col">{t('concentration.client')}</th>
          <th scope="col">{t('concentration.now')}</th>
          <th scope="col">{t('concentration.without')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <button
                type="button"
                className={styles.name}
                aria-pressed={row.key === chosen}
                onClick={() => onChoose(row.key)}
              >
                {row.name}
              </button>
            </th>
            <td>{format.percent(row.figures.share)}</td>
            <td>{format.percent(shareWithout(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
