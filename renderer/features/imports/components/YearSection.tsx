import { withAssumedYear } from '@shared/import/layout/remap';
import { NumberField } from '../../../ui/field/NumberField';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

/** The year given to periods whose headers name none. */
export function YearSection() {
  const { mapping, change, t } = useImport();
  if (!mapping || mapping.assumedYear === null) return null;
  return (
    <Section title={t('year.title')}>
      <div className={styles.fieldLine}>
        <div className={styles.narrow}>
          <NumberField
            label={t('year.label')}
            isLabelHidden
            value={mapping.assumedYear}
            min={1900}
            max={2200}
            onChange={(year) =>
              change({ kind: 'mapping', mapping: withAssumedYear(mapping, Math.round(year)) })
            }
          />
        </div>
        <span className={styles.small}>{t('year.text')}</span>
      </div>
    </Section>
  );
}
