import { useTranslation } from 'react-i18next';
import { DEFAULT_KEY_CLIENT_RULES } from '@shared/domain/key-client-rules';
import type { KeyClientRules } from '@shared/domain/key-client-rules';
import { useCommand } from '../../../data/use-command';
import { Button } from '../../../ui/button/Button';
import { NumberField } from '../../../ui/field/NumberField';
import { SlidersHorizontal } from '../../../ui/icon/icons';
import { Popover } from '../../../ui/popover/Popover';
import { Segmented } from '../../../ui/segmented/Segmented';
import styles from './RulesPopover.module.css';

const RATIOS = [
  'breadwinnerShare',
  'prospectiveShare',
  'prospectivePenetration',
  'targetShare',
  'keyClientsShare',
] as const;

/** Thresholds of types and guards, each with its sentence; they apply at once. */
export function RulesPopover({ rules }: { readonly rules: KeyClientRules }) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.saveRules');
  const change = (patch: Partial<KeyClientRules>) => void run({ rules: { ...rules, ...patch } });
  const ratio = (name: (typeof RATIOS)[number]) => (
    <div className={styles.row} key={name}>
      <p className={styles.words}>{t(`rules.${name}`)}</p>
      <div className={styles.number}>
        <NumberField
          label={t(`rules.${name}`)}
          isLabelHidden
          value={Math.round(rules[name] * 1000) / 10}
          onChange={(percent) => change({ [name]: percent / 100 })}
          min={0.1}
          max={100}
          step={1}
          unit="%"
          size="sm"
        />
      </div>
    </div>
  );
  return (
    <Popover
      label={t('rules.title')}
      placement="bottom end"
      trigger={
        <Button size="sm" variant="ghost" icon={SlidersHorizontal}>
          {t('rules.open')}
        </Button>
      }
    >
      <div className={styles.rules}>
        <h3>{t('type.breadwinner')}</h3>
        {ratio('breadwinnerShare')}
        <div className={styles.row}>
          <p className={styles.words}>{t('rules.border')}</p>
          <Segmented
            label={t('rules.border')}
            size="sm"
            selectedKey={rules.breadwinnerBorder}
            onChange={(breadwinnerBorder) => change({ breadwinnerBorder })}
            items={[
              { key: 'at-least', label: t('rules.atLeast') },
              { key: 'more-than', label: t('rules.moreThan') },
            ]}
          />
        </div>
        <div className={styles.row}>
          <p className={styles.words}>{t('rules.basis')}</p>
          <Segmented
            label={t('rules.basis')}
            size="sm"
            selectedKey={rules.basis}
            onChange={(basis) => change({ basis })}
            items={[
              { key: 'revenue', label: t('rules.revenue') },
              { key: 'margin', label: t('rules.margin') },
            ]}
          />
        </div>
        <div className={styles.row}>
          <p className={styles.words}>{t('rules.months')}</p>
          <div className={styles.number}>
            <NumberField
              label={t('rules.months')}
              isLabelHidden
              value={rules.months}
              onChange={(months) => change({ months: Math.round(months) })}
              min={3}
              max={36}
              size="sm"
            />
          </div>
        </div>
        <h3>{t('type.prospective')}</h3>
        {ratio('prospectiveShare')}
        {ratio('prospectivePenetration')}
        {ratio('targetShare')}
        <h3>{t('guards.title')}</h3>
        {ratio('keyClientsShare')}
        <div className={styles.row}>
          <p className={styles.words}>{t('rules.reviewMonths')}</p>
          <div className={styles.number}>
            <NumberField
              label={t('rules.reviewMonths')}
              isLabelHidden
              value={rules.reviewMonths}
              onChange={(reviewMonths) => change({ reviewMonths: Math.round(reviewMonths) })}
              min={1}
              max={60}
              size="sm"
            />
          </div>
        </div>
        <Button
          size="sm"
          variant="link"
          className={styles.defaults ?? ''}
          isDisabled={JSON.stringify(rules) === JSON.stringify(DEFAULT_KEY_CLIENT_RULES)}
          onPress={() => void run({ rules: { ...DEFAULT_KEY_CLIENT_RULES } })}
        >
          {t('rules.defaults')}
        </Button>
      </div>
    </Popover>
  );
}
