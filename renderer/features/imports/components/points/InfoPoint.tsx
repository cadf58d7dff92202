import { useImport } from '../../hooks/import-context';
import type { TodoItem } from '../../model/todo-items';
import { Point } from './Point';

/** Something worth knowing about the file; nothing to decide. */
export function InfoPoint({ item }: { readonly item: Extract<TodoItem, { kind: 'spellings' | 'warning' }> }) {
  const { t, format } = useImport();
  if (item.kind === 'spellings') {
    return (
      <Point tone="info" title={t('info.spellings', { count: item.count })}>
        {t('info.spellingsText')}
      </Point>
    );
  }
  const { warning } = item;
  const params = Object.fromEntries(
    Object.entries(warning).map(([name, value]) => [name, typeof value === 'number' ? format.integer(value) : Array.isArray(value) ? format.list(value.map(String)) : String(value)]),
  );
  return (
    <Point tone="info" title={t(`info.${warning.code}`, params)}>
      {t(`info.${warning.code}_text`, params)}
    </Point>
  );
}
