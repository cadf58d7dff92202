import type { WorkbookWarning } from '@shared/import/workbook-info';
import type { Format } from '../../../../lib/format/create-format';
import { useImport } from '../../hooks/import-context';
import type { TodoItem } from '../../model/todo-items';
import { Point } from './Point';
import styles from './Point.module.css';

/** Something worth knowing about the file; nothing to decide. */
export function InfoPoint({
  item,
}: {
  readonly item: Extract<TodoItem, { kind: 'spellings' | 'alike' | 'warning' }>;
}) {
  const { t, format } = useImport();
  if (item.kind === 'spellings') {
    const { count, examples } = item.spellings;
    const names = examples.map((one) => t('info.spelling', one));
    return (
      <Point tone="info" title={t('info.spellings', { count })}>
        <Names names={names} count={count} />
        {t('info.spellingsText')}
      </Point>
    );
  }
  if (item.kind === 'alike') {
    const { count, examples } = item.alike;
    const names = examples.map((one) => t('info.alikePair', one));
    return (
      <Point tone="info" title={t('info.alike', { count })}>
        <Names names={names} count={count} />
        {t('info.alikeText')}
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

/** The first names of a remark, one a line, and how many more there are. */
function Names({ names, count }: { readonly names: readonly string[]; readonly count: number }) {
  const { t } = useImport();
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {count > names.length ? (
        <li>{t('info.moreNames', { count: count - names.length })}</li>
      ) : null}
    </ul>
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
