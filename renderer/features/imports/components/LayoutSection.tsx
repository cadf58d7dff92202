import { RadioGroup } from '../../../ui/choice/RadioGroup';
import type { RadioItem } from '../../../ui/choice/RadioGroup';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import { mainReason, reasonText } from '../model/reason-text';

type LayoutKey = 'transactions' | 'wide-periods' | 'report';

/** How the sheet is laid out. A sheet that is no sales table says so; it can still be read as one. */
export function LayoutSection() {
  const { sheet, mapping, setLayout, t, format } = useImport();
  const reason = sheet && mapping === null ? mainReason(sheet.guess.reasons) : null;
  const items: RadioItem<LayoutKey>[] = [
    {
      key: 'transactions',
      label: t('layout.transactions'),
      ...(mapping?.layout === 'transactions' ? { detail: t('layout.transactionsText') } : {}),
    },
    {
      key: 'wide-periods',
      label: t('layout.wide'),
      ...(mapping?.layout === 'wide-periods' ? { detail: t('layout.wideText') } : {}),
    },
    ...(mapping === null
      ? [
          {
            key: 'report' as const,
            label: t('layout.report'),
            detail: t('layout.reportText', { reason: reason ? reasonText(reason, t, format) : '' }),
            isDisabled: true,
          },
        ]
      : []),
  ];
  return (
    <Section title={t('layout.title')}>
      <RadioGroup
        label={t('layout.title')}
        isLabelHidden
        items={items}
        selectedKey={mapping?.layout ?? 'report'}
        onChange={(chosen) => {
          if (chosen !== 'report') setLayout(chosen);
        }}
      />
    </Section>
  );
}
