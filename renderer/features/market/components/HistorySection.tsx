import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Section } from '../../../ui/pane/Section';
import { useSpaceWords } from '../hooks/use-space-words';
import { TrustDots } from './TrustDots';
import styles from './Space.module.css';

export interface HistorySectionProps {
  readonly clientId: string;
  readonly unitId: string | null;
  readonly categoryId: string;
  readonly currency: string | null;
}

/** Every estimate of the cell so far, the newest first; shown from the second on. */
export function HistorySection({ currency, ...cell }: HistorySectionProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(currency);
  const { data } = useRpc('market.estimates', cell, { keepPrevious: true });
  if (!data || data.length < 2) return null;
  return (
    <Section title={t('cell.historyTitle')}>
      <div className={styles.lines}>
        {data.map(({ id, budget, day, source, confidence }) => (
          <p key={id} className={styles.line} title={source}>
            <span className={styles.sub}>{format.isoDay(day)}</span>
            <span>{budget === null ? t('cell.tookBack') : words.amounts(budget)}</span>
            {budget === null ? null : <TrustDots level={confidence} />}
          </p>
        ))}
      </div>
    </Section>
  );
}
