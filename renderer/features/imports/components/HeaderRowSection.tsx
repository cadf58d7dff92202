import { NumberField } from '../../../ui/field/NumberField';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

/** Where the header stands, and how many of its columns were understood. */
export function HeaderRowSection() {
  const { mapping, sample, columns, setHeaderRow, t, format } = useImport();
  if (!mapping || !sample) return null;
  const named = columns.filter((one) => one.header !== '' || one.filled > 0).length;
  const meant = mapping.columns.filter((one) => one.role !== 'ignore').length;
  return (
    <Section title={t('headerRow.title')}>
      <div className={styles.fieldLine}>
        <div className={styles.narrow}>
          <NumberField
            label={t('headerRow.label')}
            isLabelHidden
            value={mapping.headerRow}
            min={0}
            max={sample.rows.at(-1)?.rowNumber ?? 1}
            onChange={setHeaderRow}
          />
        </div>
        <span className={styles.small}>
          {mapping.headerRow === 0
            ? t('headerRow.none')
            : t('headerRow.found', { count: meant, of: format.integer(named) })}
          {mapping.headerRows > 1 ? `; ${t('headerRow.rows', { count: mapping.headerRows })}` : ''}
        </span>
      </div>
    </Section>
  );
}
