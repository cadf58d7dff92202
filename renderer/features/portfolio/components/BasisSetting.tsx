import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { usePortfolio } from '../hooks/portfolio-context';
import { Setting } from './Setting';

/** What a client's value is measured by. */
export function BasisSetting() {
  const { view, settings, t, changeSettings } = usePortfolio();
  const label = t('settings.basis.label');
  const ordersHint = view.has.orders
    ? t('settings.basis.ordersHint')
    : t('settings.basis.ordersByDays');
  const sentence =
    settings.basis === 'orders' ? ordersHint : t(`settings.basis.${settings.basis}Hint`);
  return (
    <Setting label={label} value={t(`settings.basis.${settings.basis}`)} sentence={sentence}>
      <RadioGroup
        label={label}
        isLabelHidden
        selectedKey={settings.basis}
        onChange={(basis) => changeSettings({ ...settings, basis }, label)}
        items={[
          {
            key: 'revenue',
            label: t('settings.basis.revenue'),
            detail: t('settings.basis.revenueHint'),
          },
          {
            key: 'margin',
            label: t('settings.basis.margin'),
            detail: view.has.margin
              ? t('settings.basis.marginHint')
              : t('settings.basis.marginMissing'),
            isDisabled: !view.has.margin,
          },
          { key: 'orders', label: t('settings.basis.orders'), detail: ordersHint },
        ]}
      />
    </Setting>
  );
}
