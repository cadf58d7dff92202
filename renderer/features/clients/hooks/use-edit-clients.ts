import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientStatus } from '@shared/domain/client-terms';
import type { Input } from '@shared/ipc/contract';
import { undoLast } from '../../../data/send';
import { useCommand } from '../../../data/use-command';
import { showToast } from '../../../ui/toast/toast-store';
import type { ClientListRow } from '../model/client-row';

type Change = Input<'client.change'>['change'];

/** Changes made in the list: of one client, or of all chosen ones when the edited one is among them. */
export interface EditClients {
  readonly text: (
    row: ClientListRow,
    field: 'code' | 'owner' | 'region' | 'industry' | 'leadSource' | 'note',
    text: string,
  ) => void;
  readonly name: (row: ClientListRow, text: string) => void;
  readonly status: (row: ClientListRow, status: ClientStatus | null) => void;
  readonly key: (row: ClientListRow, isKey: boolean | null) => void;
}

/** Edits in place; what touches more than the edited cell is said, with the way back. */
export function useEditClients(
  rows: readonly ClientListRow[],
  selected: ReadonlySet<string>,
): EditClients {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.change');
  return useMemo(() => {
    const apply = (row: ClientListRow, change: Change) => {
      const clientIds = selected.has(row.id) && selected.size > 1 ? [...selected] : [row.id];
      void run({ clientIds, change }).then((done) => {
        if (done === undefined || clientIds.length === 1) return;
        showToast(t('list.changedMany', { count: clientIds.length }), [
          { label: t('list.undo'), run: undoLast },
        ]);
      });
    };
    return {
      text: (row, field, text) => {
        const value = text === '' ? null : text;
        if (field === 'code') {
          const taken = rows.find((other) => other.code === value && other.id !== row.id);
          if (value !== null && taken) {
            showToast(t('list.codeTaken', { code: value, name: taken.name }));
            return;
          }
          void run({ clientIds: [row.id], change: { field, value } });
          return;
        }
        apply(row, { field, value });
      },
      name: (row, text) => {
        if (text !== '') void run({ clientIds: [row.id], change: { field: 'name', value: text } });
      },
      status: (row, value) => apply(row, { field: 'status', value }),
      key: (row, value) => apply(row, { field: 'isKey', value }),
    };
  }, [rows, selected, run, t]);
}
