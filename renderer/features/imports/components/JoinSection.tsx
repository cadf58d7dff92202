import { prepareSheet } from '@shared/import/layout/prepare-sheet';
import { withJoinKeys, withoutJoin } from '@shared/import/layout/remap-tables';
import type { TableJoin } from '@shared/import/layout/sheet-mapping';
import { Button } from '../../../ui/button/Button';
import { Section } from '../../../ui/pane/Section';
import { Select } from '../../../ui/select/Select';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

/** Tables joined to the lines by a key both hold: other keys, or no join. */
export function JoinSection() {
  const { sheet, mapping, change, t } = useImport();
  const proposed = sheet?.guess.mapping ?? null;
  if (!mapping || (proposed?.joins ?? []).length === 0) return null;
  const joins = mapping.joins ?? [];
  const isLess = joins.length < (proposed?.joins ?? []).length;
  return (
    <Section title={t('join.title')}>
      <div className={styles.fields}>
        {joins.map((join, place) => (
          <JoinKeys key={join.sheet} join={join} place={place} />
        ))}
        {isLess && proposed ? (
          <Button
            variant="link"
            size="sm"
            onPress={() => change({ kind: 'mapping', mapping: proposed })}
          >
            {t('join.again')}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

function JoinKeys({ join, place }: { readonly join: TableJoin; readonly place: number }) {
  const { opened, mapping, change, t } = useImport();
  const other = opened.samples.find((sample) => sample.sheet === join.sheet);
  if (!mapping || !other) return null;
  const first = join.columns[0]?.column ?? 0;
  const keys = mapping.columns
    .filter((one) => one.column < first && one.header !== '')
    .map(({ column, header }) => ({ key: String(column), label: header }));
  const otherKeys = prepareSheet(other, join.headerRow)
    .header.texts.map((label, column) => ({ key: String(column), label }))
    .filter(({ label }) => label !== '');
  const set = (keyColumn: number, otherKeyColumn: number): void =>
    change({
      kind: 'mapping',
      mapping: withJoinKeys(mapping, place, keyColumn, otherKeyColumn),
    });
  return (
    <>
      <Select
        label={t('join.key', { sheet: mapping.sheetName })}
        size="sm"
        items={keys}
        selectedKey={String(join.keyColumn)}
        onChange={(key) => set(Number(key), join.otherKeyColumn)}
      />
      <Select
        label={t('join.key', { sheet: join.sheetName })}
        size="sm"
        items={otherKeys}
        selectedKey={String(join.otherKeyColumn)}
        onChange={(key) => set(join.keyColumn, Number(key))}
      />
      <Button
        variant="link"
        size="sm"
        onPress={() => change({ kind: 'mapping', mapping: withoutJoin(mapping, place) })}
      >
        {t('join.off', { sheet: join.sheetName })}
      </Button>
    </>
  );
}
