import type { ImportDecisions } from '@shared/import/layout/sheet-mapping';
import { Section } from '../../../ui/pane/Section';
import { Segmented } from '../../../ui/segmented/Segmented';
import { useImport } from '../hooks/import-context';
import { decidedText } from '../model/decided-text';
import styles from './LayoutPane.module.css';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly decisions: Partial<ImportDecisions>;
}

interface Decision {
  readonly key: keyof ImportDecisions;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Repeated rows, returns, zero amounts, thousands, credit notes and cancelled sales: whether and how they count. Shown only where there are some. */
export function DecisionsSection() {
  const { mapping, check, change, t, money, format } = useImport();
  const summary = check.last?.summary;
  if (!mapping || !summary) return null;
  const { decisions, amountMultiple } = mapping;
  const counted = [
    {
      key: 'duplicates' as const,
      count: summary.duplicates.lines,
      amount: money(summary.duplicates.amountE4),
    },
    {
      key: 'returns' as const,
      count: summary.returns.lines,
      amount: money(summary.returns.amountE4),
    },
    { key: 'zeroAmounts' as const, count: summary.zeroAmounts, amount: '' },
  ].filter((point) => point.count > 0 || decisions[point.key] === 'drop');
  const points: Decision[] = counted.map(({ key, count, amount }) => ({
    key,
    label: t(`decide.${key}`, { count, amount }),
    choices: [
      { key: 'keep', label: t('decide.keep'), decisions: { [key]: 'keep' } },
      { key: 'drop', label: t('decide.drop'), decisions: { [key]: 'drop' } },
    ],
  }));
  if (amountMultiple)
    points.push({
      key: 'multiples',
      label: t('decide.multiples', { text: amountMultiple.text }),
      choices: [
        { key: 'keep', label: t('decide.asWritten'), decisions: { multiples: 'keep' } },
        {
          key: 'apply',
          label: `× ${format.integer(amountMultiple.factor)}`,
          decisions: { multiples: 'apply' },
        },
      ],
    });
  if (mapping.creditNoteColumn !== undefined)
    points.push({
      key: 'creditNotes',
      label: t('decide.creditNotes', { header: decidedText(mapping, mapping.creditNoteColumn) }),
      choices: [
        { key: 'keep', label: t('decide.asSales'), decisions: { creditNotes: 'keep' } },
        { key: 'negate', label: t('decide.asMinus'), decisions: { creditNotes: 'negate' } },
      ],
    });
  if (mapping.cancelledColumn !== undefined)
    points.push({
      key: 'cancelled',
      label: t('decide.cancelled', { header: decidedText(mapping, mapping.cancelledColumn) }),
      choices: [
        { key: 'keep', label: t('decide.keep'), decisions: { cancelled: 'keep' } },
        { key: 'drop', label: t('decide.drop'), decisions: { cancelled: 'drop' } },
      ],
    });
  if (points.length === 0) return null;
  return (
    <Section title={t('decide.title')}>
      <div className={styles.fields}>
        {points.map(({ key, label, choices }) => (
          <div key={key} className={styles.decision}>
            <span className={styles.small}>{label}</span>
            <Segmented
              size="sm"
              label={label}
              items={choices}
              selectedKey={decisions[key] ?? 'keep'}
              onChange={(choice) =>
                change({
                  kind: 'mapping',
                  mapping: {
                    ...mapping,
                    decisions: {
                      ...decisions,
                      ...choices.find((one) => one.key === choice)?.decisions,
                    },
                  },
                })
              }
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
