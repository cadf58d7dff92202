import type { TFunction } from 'i18next';
import type { Trial, SwitchKey } from '@shared/reconcile/trial';
import type { Format } from '../../../lib/format/create-format';

/** Why theirs differ, in words: `the client that crosses a limit belongs to the higher class there`. */
export function theirsReason(
  key: SwitchKey | null,
  { settings }: Trial,
  t: TFunction<'reconcile'>,
  format: Format,
): string {
  const percent = (value: number): string => format.percent(value / 100, 0);
  const rhythm = {
    x: percent(settings.xyzLimits.xPercent),
    y: percent(settings.xyzLimits.yPercent),
  };
  switch (key) {
    case null:
      return t('reason.none');
    case 'abcLimits': {
      const { abcLimits } = settings;
      return abcLimits.kind === 'calculated'
        ? t('reason.abcLimits.calculated')
        : t('reason.abcLimits.cumulative', {
            a: percent(abcLimits.aPercent),
            b: percent(abcLimits.bPercent),
          });
    }
    case 'xyzMethod':
      return t(`reason.xyzMethod.${settings.xyzMethod}`, rhythm);
    case 'xyzLimits':
      return t('reason.xyzLimits', rhythm);
    case 'minPeriods':
      return t('reason.minPeriods', { count: settings.minPeriods });
    case 'range':
      return t('reason.range', {
        from: settings.from === null ? '' : format.isoDay(settings.from),
        to: settings.to === null ? '' : format.isoDay(settings.to),
      });
    case 'basis':
      return t(`reason.basis.${settings.basis}`);
    case 'abcRule':
      return t(`reason.abcRule.${settings.abcRule}`);
    case 'deviation':
      return t(`reason.deviation.${settings.deviation}`);
    case 'grain':
      return t(`reason.grain.${settings.grain}`);
    case 'window':
      return t(`reason.window.${settings.window}`);
    case 'edges':
      return t(`reason.edges.${settings.edges}`);
    case 'firstClient':
    case 'shareBase':
    case 'outside':
    case 'absentPeriods':
    case 'returns':
    case 'duplicates':
      return t(`reason.${key}`);
  }
}
