import { useEffect, useEffectEvent } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridHandle } from '../../../ui/data-grid/grid-types';
import { useClients } from '../hooks/clients-context';
import { useClientColumns } from '../hooks/use-client-columns';
import { useEditClients } from '../hooks/use-edit-clients';
import type { ShownRows } from '../hooks/use-shown-rows';
import type { ClientListRow } from '../model/client-row';
import { LIST_COLUMNS } from '../model/list-columns';
import { changeList, clientsStore, freeFilter } from '../store';
import styles from './ClientsTable.module.css';

const keyOfRow = (row: ClientListRow): string => row.id;

interface ClientsTableProps {
  readonly shown: ShownRows;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onCell: (column: string) => void;
  readonly ref: Ref<GridHandle>;
}

/** The clients: edited in place like a spreadsheet, opened by Enter on the name. */
export function ClientsTable({ shown, selected, onSelect, onCell, ref }: ClientsTableProps) {
  const { t } = useTranslation('clients');
  const { rows, openTask } = useClients();
  const edit = useEditClients(rows, selected);
  const columns = useClientColumns(shown.depth, edit);
  const { sort, clientId } = useStore(clientsStore, (state) => state.list);
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { activeElement } = document;
    if (activeElement?.getAttribute('role') !== 'grid') return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    openTask({ kind: 'paste', text });
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  return (
    <DataGrid
      ref={ref}
      label={t('list.label')}
      rows={shown.rows}
      rowKey={keyOfRow}
      columns={columns}
      sort={{ columnKey: sort.column, direction: sort.direction }}
      onSortChange={({ columnKey, direction }) => {
        const column = LIST_COLUMNS.find((id) => id === columnKey);
        if (column) changeList({ sort: { column, direction } });
      }}
      currentKey={clientId}
      onCurrentChange={(key) => changeList({ clientId: key })}
      onCellChange={onCell}
      selectedKeys={selected}
      onSelectedChange={onSelect}
      onOpen={(row) => goTo({ name: 'client', clientId: row.id, tab: 'dossier' })}
      findColumnKey="name"
      empty={
        <div className={styles.nobody}>
          <span>{t('list.nobody')}</span>
          <Button size="sm" onPress={freeFilter}>
            {t('list.showAll')}
          </Button>
        </div>
      }
      className={styles.table ?? ''}
    />
  );
}
