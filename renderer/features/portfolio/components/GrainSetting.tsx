import { useMemo } from 'react';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { usePortfolio } from '../hooks/portfolio-context';
import { withGrain } from '../model/setting-changes';
import { typicalGapDays } from '../model/typical-gap';
import { Setting } from './Setting';

/** Length of a period. */
export function GrainSetting() {
  const { view, analysis, settings, t, changeSettings } = usePortfolio();
  const label = t('settings.grain.label');
  const gap = useMemo(() => typicalGapDays(analysis.clients), [analysis]);
  const sentence = !view.has.days
    ? t('settings.grain.noDays')
    : gap === null
      ? t(`settings.grain.${settings.grain}Hint`)
      : t('settings.grain.typicalGap', { count: gap });
  return (
    <Setting label={label} value={t(`settings.grain.${settings.grain}`)} sentence={sentence}>
      <RadioGroup
        label={label}
        isLabelHidden
        selectedKey={settings.grain}
        onChange={(grain) => changeSettings(withGrain(settings, grain), label)}
        items={(['month', 'quarter', 'week'] as const).map((key) => {
          const isMissing = key === 'week' && !view.has.days;
          return {
            key,
            label: t(`settings.grain.${key}`),
            detail: isMissing ? t('settings.grain.weekMissing') : t(`settings.grain.${key}Hint`),
            isDisabled: isMissing,
          };
        })}
      />
    </Setting>
  );
}
