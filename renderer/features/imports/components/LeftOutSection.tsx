import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

const KINDS = ['title', 'subtotal', 'total', 'footer', 'blank'] as const;

/** Rows that are no sales, by kind. */
export function LeftOutSection() {
  const { check, t } = useImport();
  const summary = check.last?.summary;
  if (!summary) return null;
  const met = KINDS.filter((kind) => summary.skippedRows[kind] > 0);
  return (
    <Section title={t('leftOut.heading')}>
      <ul className={styles.list}>
        {met.length === 0 ? <li>{t('leftOut.nothing')}</li> : null}
        {met.map((kind) => (
          <li key={kind}>{t(`leftOut.${kind}`, { count: summary.skippedRows[kind] })}</li>
        ))}
        {summary.hiddenRows > 0 ? (
          <li>{t('leftOut.hidden', { count: summary.hiddenRows })}</li>
        ) : null}
      </ul>
    </Section>
  );
}
