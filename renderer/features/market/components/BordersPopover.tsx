import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceSettings } from '@shared/analysis/white-space/white-space-settings';
import { useCommand } from '../../../data/use-command';
import { Button } from '../../../ui/button/Button';
import { NumberField } from '../../../ui/field/NumberField';
import { Popover } from '../../../ui/popover/Popover';
import styles from './Space.module.css';

/** Borders of weak and strong, the usual target, the age of an old estimate. */
export function BordersPopover({ settings }: { readonly settings: WhiteSpaceSettings }) {
  const { t } = useTranslation('market');
  return (
    <Popover
      label={t('borders.title')}
      placement="bottom end"
      trigger={
        <Button size="sm" variant="ghost">
          {t('space.borders')}
        </Button>
      }
    >
      {(close) => <Borders settings={settings} onDone={close} />}
    </Popover>
  );
}

interface BordersProps {
  readonly settings: WhiteSpaceSettings;
  readonly onDone: () => void;
}

function Borders({ settings, onDone }: BordersProps) {
  const { t } = useTranslation('market');
  const { run } = useCommand('market.saveSettings');
  const [draft, setDraft] = useState(settings);
  const isWrong = draft.weakBelow >= draft.strongAbove;
  const percent = (key: 'weakBelow' | 'strongAbove' | 'targetShare', label: string) => (
    <NumberField
      label={label}
      value={Math.round(draft[key] * 100)}
      onChange={(value) => setDraft({ ...draft, [key]: value / 100 })}
      min={0}
      max={100}
      step={5}
      unit="%"
    />
  );
  const save = (next: WhiteSpaceSettings | null) => {
    onDone();
    void run({ settings: next });
  };
  return (
    <div className={styles.borders}>
      {percent('weakBelow', t('borders.weak'))}
      {percent('strongAbove', t('borders.strong'))}
      {percent('targetShare', t('borders.target'))}
      <NumberField
        label={t('borders.aged')}
        value={draft.agedMonths}
        onChange={(agedMonths) => setDraft({ ...draft, agedMonths })}
        min={1}
        max={120}
        unit={t('borders.months')}
      />
      {isWrong ? <p className={styles.warnWords}>{t('borders.wrong')}</p> : null}
      <div className={styles.buttons}>
        <Button variant="primary" size="sm" isDisabled={isWrong} onPress={() => save(draft)}>
          {t('borders.save')}
        </Button>
        <Button size="sm" variant="ghost" onPress={() => save(null)}>
          {t('borders.usual')}
        </Button>
      </div>
    </div>
  );
}
