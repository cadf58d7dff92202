import { useState } from 'react';
import { XYZ_PRESETS } from '@shared/domain/analysis-settings';
import type { XyzLimits, XyzMethod } from '@shared/domain/analysis-settings';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { usePortfolio } from '../hooks/portfolio-context';
import { areXyzLimits, isXyz, withXyz } from '../model/setting-changes';
import { PercentPair } from './PercentPair';
import { Setting } from './Setting';

const METHODS: readonly XyzMethod[] = ['regularity', 'variation', 'gaps'];

function keyOf(method: XyzMethod, limits: XyzLimits): string {
  return `${method} ${limits.xPercent}/${limits.yPercent}`;
}

/** How rhythm is judged: method with its limits, and which deviation the variation divides. */
export function RhythmSetting() {
  const { view, settings, t, format, changeSettings } = usePortfolio();
  const [isOwn, setOwn] = useState(false);
  const label = t('settings.xyz.label');
  const { xyzMethod: method, xyzLimits: limits } = settings;
  const nameOf = (of: XyzMethod, { xPercent, yPercent }: XyzLimits): string =>
    t('settings.xyz.value', {
      method: t(`settings.xyz.${of}`),
      x: format.number(xPercent),
      y: format.number(yPercent),
    });
  const offers = METHODS.flatMap((of) =>
    XYZ_PRESETS[of].map((preset) => ({ of, preset, key: keyOf(of, preset) })),
  );
  const inForce = offers.find((offer) => isXyz(settings, offer.of, offer.preset));
  const selected = isOwn || !inForce ? 'custom' : inForce.key;
  return (
    <Setting
      label={label}
      value={nameOf(method, limits)}
      sentence={
        method === 'gaps'
          ? t('settings.xyz.hint.gaps')
          : t(`settings.xyz.hint.${method}.${settings.grain}`)
      }
    >
      <RadioGroup
        label={label}
        isLabelHidden
        selectedKey={selected}
        onChange={(key) => {
          setOwn(key === 'custom');
          const offer = offers.find((one) => one.key === key);
          if (offer) changeSettings(withXyz(settings, offer.of, offer.preset), label);
        }}
        items={[
          ...offers.map(({ of, preset, key }) => {
            const isMissing = of === 'gaps' && !view.has.days;
            return {
              key,
              label: nameOf(of, preset),
              isDisabled: isMissing,
              detail: isMissing
                ? t('settings.xyz.daysMissing')
                : t(`settings.xyz.offer.${of}`, {
                    x: format.percent(preset.xPercent / 100, 0),
                    y: format.percent(preset.yPercent / 100, 0),
                  }),
            };
          }),
          { key: 'custom', label: t('settings.xyz.custom'), detail: t('settings.xyz.customHint') },
        ]}
      />
      {selected === 'custom' ? (
        <PercentPair
          first={t('settings.xyz.x')}
          second={t('settings.xyz.y')}
          values={[limits.xPercent, limits.yPercent]}
          isRight={(xPercent, yPercent) => areXyzLimits(method, { xPercent, yPercent })}
          wrong={t(
            method === 'regularity' ? 'settings.xyz.invalidFalling' : 'settings.xyz.invalidRising',
          )}
          onChange={(xPercent, yPercent) =>
            changeSettings(withXyz(settings, method, { xPercent, yPercent }), label)
          }
        />
      ) : null}
      <RadioGroup
        label={t('settings.xyz.deviationLabel')}
        selectedKey={settings.deviation}
        onChange={(deviation) =>
          changeSettings({ ...settings, deviation }, t('settings.xyz.deviationLabel'))
        }
        items={(['population', 'sample'] as const).map((key) => ({
          key,
          label: t(`settings.xyz.${key}`),
          isDisabled: method === 'regularity',
          detail:
            method === 'regularity'
              ? t('settings.xyz.deviationUnused')
              : t(`settings.xyz.${key}Hint`),
        }))}
      />
    </Setting>
  );
}
