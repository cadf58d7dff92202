import type { ImportDecisions } from '@shared/import/layout/sheet-mapping';
import { Section } from '../../../ui/pane/Section';
import { Segmented } from '../../../ui/segmented/Segmented';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

/** Repeated rows, returns and zero amounts: how many there are, and whether they count. Shown only where there are some. */
export function DecisionsSection() {
  const { mapping, check, change, t, money } = useImport();
  const summary = check.last?.summary;
  if (!mapping || !summary) return null;
  const { decisions } = mapping;
  const points = [
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
  if (points.length === 0) return null;
  const decide = (key: keyof ImportDecisions, choice: 'keep' | 'drop'): void =>
    change({
      kind: 'mapping',
      mapping: { ...mapping, decisions: { ...decisions, [key]: choice } },
    });
  return (
    <Section title={t('decide.title')}>
      <div className={styles.fields}>
        {points.map(({ key, count, amount }) => (
          <div key={key} className={styles.decision}>
            <span className={styles.small}>{t(`decide.${key}`, { count, amount })}</span>
            <Segmented
              size="sm"
              label={t(`decide.${key}`, { count, amount })}
              items={[
                { key: 'keep', label: t('decide.keep') },
                { key: 'drop', label: t('decide.drop') },
              ]}
              selectedKey={decisions[key]}
              onChange={(choice) => decide(key, choice)}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
