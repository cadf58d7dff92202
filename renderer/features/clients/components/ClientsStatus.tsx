import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useClients } from '../hooks/clients-context';
import type { ClientListRow } from '../model/client-row';

/** Columns edited in place by Enter; the name opens. */
const EDITED: ReadonlySet<string> = new Set([
  'code',
  'key',
  'status',
  'owner',
  'region',
  'industry',
  'leadSource',
  'note',
]);

interface ClientsStatusProps {
  readonly shown: readonly ClientListRow[];
  readonly selected: ReadonlySet<string>;
  /** Column under the cursor. */
  readonly column: string;
}

/** Sums of what is shown or chosen, and the keys that work in the cell. */
export function ClientsStatus({ shown, selected: chosen, column }: ClientsStatusProps) {
  // The sums of many thousand rows may come a frame after the rows are marked.
  const selected = useDeferredValue(chosen);
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { answer } = useClients();
  const rows = useMemo(
    () => (selected.size === 0 ? shown : shown.filter(({ id }) => selected.has(id))),
    [shown, selected],
  );
  const sum = useMemo(() => rows.reduce((all, { ownE4 }) => all + ownE4, 0), [rows]);
  const isEdited = EDITED.has(column);
  return (
    <StatusBarStart>
      <StatusFigure
        label={t(selected.size === 0 ? 'list.statusShown' : 'list.statusChosen')}
        value={format.integer(rows.length)}
      />
      {answer.window === null ? null : (
        <StatusFigure label={t('list.statusSales')} value={format.money(sum, answer.currency, 0)} />
      )}
      <StatusKeys
        keys={[
          ['F2', t('keys.edit')],
          ['Enter', isEdited ? t('keys.edit') : t('keys.open')],
          ...(isEdited ? ([['Ctrl Enter', t('keys.open')]] as const) : []),
          [t('keys.space'), t('keys.select')],
          ['Ctrl C', t('keys.copy')],
          ['Ctrl V', t('keys.paste')],
        ]}
      />
    </StatusBarStart>
  );
}
