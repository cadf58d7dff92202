import { withSheetsTogether } from '@shared/import/layout/remap-tables';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

/** Which sheets of the same header are read together with the chosen one. */
export function TogetherSection() {
  const { sheet, mapping, change, t } = useImport();
  const fellows = sheet?.guess.fellows ?? [];
  if (!mapping || fellows.length < 2) return null;
  const taken = new Set((mapping.sheets ?? []).map((part) => part.sheet));
  const take = (isTaken: (place: number) => boolean): void =>
    change({
      kind: 'mapping',
      mapping: withSheetsTogether(
        mapping,
        fellows.filter((part) => part.sheet === mapping.sheet || isTaken(part.sheet)),
      ),
    });
  return (
    <Section title={t('together.title')}>
      <div className={styles.fields}>
        <p className={styles.small}>{t('together.text')}</p>
        <div className={styles.many} role="group" aria-label={t('together.title')}>
          {fellows.map((part) => (
            <Checkbox
              key={part.sheet}
              isSelected={part.sheet === mapping.sheet || taken.has(part.sheet)}
              isDisabled={part.sheet === mapping.sheet}
              onChange={(isOn) => take((place) => (place === part.sheet ? isOn : taken.has(place)))}
            >
              {part.sheetName}
            </Checkbox>
          ))}
        </div>
        {taken.size < fellows.length ? (
          <Button variant="link" size="sm" onPress={() => take(() => true)}>
            {t('together.all', { count: fellows.length })}
          </Button>
        ) : (
          <Button variant="link" size="sm" onPress={() => take(() => false)}>
            {t('together.none')}
          </Button>
        )}
      </div>
    </Section>
  );
}
