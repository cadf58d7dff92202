import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';

/** Which of several tables on the sheet is read. */
export function TableSection() {
  const { sheet, mapping, setTable, t } = useImport();
  const blocks = sheet?.guess.blocks ?? [];
  if (!mapping || blocks.length < 2) return null;
  const { block } = mapping;
  const chosen = blocks.find(
    (one) =>
      one.block.fromColumn === block?.fromColumn &&
      one.block.toColumn === block.toColumn &&
      one.block.lastRow === block.lastRow,
  );
  return (
    <Section title={t('table.title')}>
      <RadioGroup
        label={t('table.title')}
        isLabelHidden
        items={blocks.map(({ range }) => ({ key: range, label: range }))}
        selectedKey={chosen?.range ?? null}
        onChange={setTable}
      />
    </Section>
  );
}
