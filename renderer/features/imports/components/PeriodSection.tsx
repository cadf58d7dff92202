import { useState } from 'react';
import { dayFromIso } from '@shared/domain/iso-day';
import { isoText } from '../../../lib/format/create-format';
import { Button } from '../../../ui/button/Button';
import { TextField } from '../../../ui/field/TextField';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

/** The period of a sheet whose rows carry no date. */
export function PeriodSection() {
  const { mapping, change, t } = useImport();
  const period = mapping?.fixedPeriod ?? null;
  const [from, setFrom] = useState(isoText(period?.startDay ?? null));
  const [to, setTo] = useState(isoText(period?.endDay ?? null));
  if (!mapping) return null;
  const [startDay, endDay] = [dayFromIso(from), dayFromIso(to)];
  const isBackward = startDay !== null && endDay !== null && endDay < startDay;
  const isSame = period !== null && period.startDay === startDay && period.endDay === endDay;
  return (
    <Section title={t('period.title')}>
      <div className={styles.fields} data-import-period>
        <p className={styles.small}>{t('period.text')}</p>
        <TextField type="date" size="sm" label={t('period.from')} value={from} onChange={setFrom} />
        <TextField
          type="date"
          size="sm"
          label={t('period.to')}
          value={to}
          onChange={setTo}
          error={isBackward ? t('period.order') : undefined}
        />
        {period !== null && period.foundIn !== '' && isSame ? (
          <p className={styles.small}>{t('period.foundIn', { text: period.foundIn })}</p>
        ) : null}
        {isSame ? null : (
          <Button
            size="sm"
            isDisabled={startDay === null || endDay === null || isBackward}
            onPress={() => {
              if (startDay !== null && endDay !== null)
                change({
                  kind: 'mapping',
                  mapping: { ...mapping, fixedPeriod: { startDay, endDay, foundIn: '' } },
                });
            }}
          >
            {t('period.apply')}
          </Button>
        )}
      </div>
    </Section>
  );
}
