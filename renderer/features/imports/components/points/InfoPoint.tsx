import type { WorkbookWarning } from '@shared/import/workbook-info';
import type { Format } from '../../../../lib/format/create-format';
import { useImport } from '../../hooks/import-context';
import type { TodoItem } from '../../model/todo-items';
import { Point } from './Point';

/** Something worth knowing about the file; nothing to decide. */
export function InfoPoint({
  item,
}: {
  readonly item: Extract<TodoItem, { kind: 'spellings' | 'warning' }>;
}) {
  const { t, format } = useImport();
  if (item.kind === 'spellings') {
    return (
      <Point tone="info" title={t('info.spellings', { count: item.count })}>
        {t('info.spellingsText')}
      </Point>
    );
  }
  const { warning } = item;
  const params = {
    name: '',
    sheet: '',
    sheets: '',
    header: '',
    encoding: '',
    lines: '',
    rows: '',
    ...words(warning, format),
  };
  return (
    <Point tone="info" title={t(`info.${warning.code}`, params)}>
      {t(`info.${warning.code}_text`, params)}
    </Point>
  );
}

/** Names and figures of a warning as texts of the language. */
function words(warning: WorkbookWarning, format: Format): Record<string, string> {
  const text = (value: unknown): string =>
    typeof value === 'number'
      ? format.integer(value)
      : Array.isArray(value)
        ? format.list(value.map(String))
        : String(value);
  return Object.fromEntries(Object.entries(warning).map(([name, value]) => [name, text(value)]));
}
