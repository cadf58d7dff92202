import { useMemo } from 'react';
import { namingSheets, withLookup } from '@shared/import/layout/remap-tables';
import { Section } from '../../../ui/pane/Section';
import { Select } from '../../../ui/select/Select';
import { useImport } from '../hooks/import-context';
import styles from './LayoutPane.module.css';

const NONE = 'none';

/** Which other sheet names the clients of the codes, and by which columns. */
export function NamesSection() {
  const { opened, mapping, change, t } = useImport();
  const hasCode = mapping?.columns.some((one) => one.role === 'client-code') ?? false;
  const hasName = mapping?.columns.some((one) => one.role === 'client') ?? false;
  const choices = useMemo(
    () => (mapping && hasCode && !hasName ? namingSheets(mapping, opened.samples) : []),
    [mapping, opened, hasCode, hasName],
  );
  const lookup = mapping?.lookup ?? null;
  if (!mapping || choices.length === 0) return null;
  const chosen = choices.find((one) => one.sheet === lookup?.sheet);
  const columns = (chosen?.columns ?? []).map(({ column, header }) => ({
    key: String(column),
    label: header,
  }));
  return (
    <Section title={t('names.title')}>
      <div className={styles.fields}>
        <Select
          label={t('names.sheet')}
          size="sm"
          items={[
            { key: NONE, label: t('names.none') },
            ...choices.map((one) => ({ key: String(one.sheet), label: one.sheetName })),
          ]}
          selectedKey={chosen ? String(chosen.sheet) : NONE}
          onChange={(key) => {
            const next = choices.find((one) => String(one.sheet) === key);
            change({ kind: 'mapping', mapping: withLookup(mapping, next?.proposal ?? null) });
          }}
        />
        {lookup !== null && chosen ? (
          <>
            <Select
              label={t('names.id')}
              size="sm"
              items={columns}
              selectedKey={String(lookup.idColumn)}
              onChange={(key) =>
                change({
                  kind: 'mapping',
                  mapping: withLookup(mapping, { ...lookup, idColumn: Number(key) }),
                })
              }
            />
            <Select
              label={t('names.name')}
              size="sm"
              items={columns}
              selectedKey={String(lookup.nameColumn)}
              onChange={(key) =>
                change({
                  kind: 'mapping',
                  mapping: withLookup(mapping, { ...lookup, nameColumn: Number(key) }),
                })
              }
            />
          </>
        ) : null}
      </div>
    </Section>
  );
}
