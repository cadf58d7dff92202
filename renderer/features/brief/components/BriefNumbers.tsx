import { useTranslation } from 'react-i18next';
import type { BriefAnswer } from '@shared/ipc/brief-methods';
import { useFormat } from '../../../lib/format/use-format';
import { BriefSection } from './BriefSection';
import styles from './BriefPage.module.css';

/** What the client bought: twelve months, against the year before, its share, and the months as bars. */
export function BriefNumbers({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const format = useFormat();
  const { sales } = brief.side;
  const all = brief.page.sales;
  if (sales === null)
    return (
      <BriefSection title={t('numbers')}>
        <p className={styles.quiet}>{t('noSales')}</p>
      </BriefSection>
    );
  const most = Math.max(1, ...sales.series);
  const change =
    sales.beforeE4 === null || sales.beforeE4 <= 0
      ? t('noBefore')
      : t('change', { change: format.change(sales.lastE4 / sales.beforeE4 - 1, 1) });
  return (
    <BriefSection title={t('numbers')}>
      <p>
        {t('sales')}{' '}
        <span className={styles.strong}>{format.money(sales.lastE4, sales.currency, 0)}</span>
        <span className={styles.muted}>
          {' · '}
          {change}
          {all === null || all.totalE4 <= 0
            ? ''
            : ` · ${t('share', { ratio: format.percent(all.ownE4 / all.totalE4) })}`}
        </span>
      </p>
      <div className={styles.bars} aria-hidden>
        {sales.series.map((value, month) => (
          <i
            // Months have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={month}
            style={{ height: `${Math.max(0, value / most) * 100}%` }}
          />
        ))}
      </div>
    </BriefSection>
  );
}
