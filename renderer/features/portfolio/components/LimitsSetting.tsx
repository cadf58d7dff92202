import { useState } from 'react';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { usePortfolio } from '../hooks/portfolio-context';
import { percentOf } from '../hooks/use-limit-trial';
import { ABC_PRESETS, areAbcLimits, isAbc, withAbcLimits } from '../model/setting-changes';
import { PercentPair } from './PercentPair';
import { Setting } from './Setting';

/** ABC limits: presets, own percents, or calculated from the curve; and the rule for the client that crosses. */
export function LimitsSetting() {
  const { analysis, settings, t, format, changeSettings } = usePortfolio();
  const [isOwn, setOwn] = useState(false);
  const label = t('settings.abc.label');
  const { abcLimits, abcRule } = settings;
  const isCalculated = abcLimits.kind === 'calculated';
  const percent = (value: number): string =>
    format.percent(value / 100, Number.isInteger(value) ? 0 : 1);
  const [a, b] = [percentOf(analysis, 'a'), percentOf(analysis, 'b')];
  const preset = ABC_PRESETS.find((one) => isAbc(settings, one.aPercent, one.bPercent));
  const presetKey = (one: { aPercent: number; bPercent: number }): string =>
    `${one.aPercent}/${one.bPercent}`;
  const selected = isOwn
    ? 'custom'
    : isCalculated
      ? 'calculated'
      : preset
        ? presetKey(preset)
        : 'custom';
  return (
    <Setting
      label={label}
      value={
        isCalculated
          ? t('settings.abc.calculated')
          : t('settings.abc.value', {
              a: format.number(a),
              b: format.number(b),
              rule: t(`settings.abc.${abcRule}`),
            })
      }
      sentence={
        isCalculated
          ? t('settings.abc.calculatedHint', { a: percent(a), b: percent(b) })
          : t(`settings.abc.${abcRule}Hint`)
      }
    >
      <RadioGroup
        label={label}
        isLabelHidden
        selectedKey={selected}
        onChange={(key) => {
          setOwn(key === 'custom');
          const chosen = ABC_PRESETS.find((one) => presetKey(one) === key);
          if (chosen)
            changeSettings(withAbcLimits(settings, chosen.aPercent, chosen.bPercent), label);
          if (key === 'calculated')
            changeSettings({ ...settings, abcLimits: { kind: 'calculated' } }, label);
        }}
        items={[
          ...ABC_PRESETS.map((one, index) => ({
            key: presetKey(one),
            label: t('settings.abc.preset', {
              a: format.number(one.aPercent),
              b: format.number(one.bPercent),
            }),
            detail: t(index === 0 ? 'settings.abc.presetDefault' : 'settings.abc.presetHint', {
              a: percent(one.aPercent),
              b: percent(one.bPercent),
            }),
          })),
          {
            key: 'calculated',
            label: t('settings.abc.calculated'),
            detail: t('settings.abc.calculatedOffer'),
          },
          { key: 'custom', label: t('settings.abc.custom'), detail: t('settings.abc.customHint') },
        ]}
      />
      {selected === 'custom' ? (
        <PercentPair
          first={t('settings.abc.a')}
          second={t('settings.abc.b')}
          values={[a, b]}
          isRight={areAbcLimits}
          wrong={t('settings.abc.invalid')}
          onChange={(nextA, nextB) => changeSettings(withAbcLimits(settings, nextA, nextB), label)}
        />
      ) : null}
      {isCalculated ? null : (
        <RadioGroup
          label={t('settings.abc.ruleLabel')}
          selectedKey={abcRule}
          onChange={(rule) => changeSettings({ ...settings, abcRule: rule }, label)}
          items={[
            {
              key: 'within',
              label: t('settings.abc.withinName'),
              detail: t('settings.abc.withinHint'),
            },
            {
              key: 'crossing',
              label: t('settings.abc.crossingName'),
              detail: t('settings.abc.crossingHint'),
            },
          ]}
        />
      )}
    </Setting>
  );
}
