import { useTranslation } from 'react-i18next';
import { dayFromCivil } from '@shared/domain/iso-day';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import { Select } from '../../../ui/select/Select';
import styles from './Settings.module.css';

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** Month with which the fiscal year of the workspace begins; can be undone. */
export function FiscalYearSetting({ startMonth }: { readonly startMonth: number }) {
  const { t } = useTranslation('settings');
  const { locale } = useFormat();
  const { run } = useCommand('deal.fiscalYear');
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return (
    <div className={styles.field}>
      <Select
        label={t('workspace.fiscalYear')}
        selectedKey={MONTHS[startMonth - 1] ?? '1'}
        onChange={(month) => void run({ startMonth: Number(month) })}
        items={MONTHS.map((key) => ({
          key,
          label: name.format(dayFromCivil(2026, Number(key), 1) * 86_400_000),
        }))}
      />
      <p className={styles.hint}>{t('workspace.fiscalYearHint')}</p>
    </div>
  );
}
