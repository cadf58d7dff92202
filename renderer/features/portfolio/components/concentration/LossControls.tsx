import { useTranslation } from 'react-i18next';
import { Select } from '../../../../ui/select/Select';
import { Slider } from '../../../../ui/slider/Slider';
import { usePortfolio } from '../../hooks/portfolio-context';
import type { ClientRow } from '../../model/client-row';
import styles from './Concentration.module.css';

interface LossControlsProps {
  /** Clients of the base, largest first. */
  readonly rows: readonly ClientRow[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  /** Index of the first period without the client. */
  readonly from: number;
  readonly onFrom: (from: number) => void;
}

/** Clients offered: the loss of a smaller one changes no figure that is shown. */
const MOST = 100;

/** Which client is lost, and from which period on. */
export function LossControls({ rows, chosen, onChoose, from, onFrom }: LossControlsProps) {
  const { t } = useTranslation('movement');
  const { analysis, format, periodName } = usePortfolio();
  const period = analysis.periods[from];
  const offered = rows.slice(0, MOST);
  const own = rows.find(({ key }) => key === chosen);
  const listed = own && !offered.includes(own) ? [...offered, own] : offered;
  return (
    <div className={styles.controls}>
      <Select
        label={t('concentration.client')}
        selectedKey={chosen}
        onChange={onChoose}
        items={listed.map((row) => ({
          key: row.key,
          label: row.name,
          detail: format.percent(row.figures.share),
        }))}
      />
      <Slider
        label={t('concentration.from')}
        value={from}
        min={0}
        max={analysis.periods.length - 1}
        onChange={onFrom}
        valueText={period ? periodName(period) : ''}
      />
    </div>
  );
}
