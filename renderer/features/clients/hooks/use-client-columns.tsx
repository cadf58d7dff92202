import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { CLIENT_STATUSES } from '@shared/domain/client-terms';
import { useFormat } from '../../../lib/format/use-format';
import { ChoiceCellEditor } from '../../../ui/data-grid/ChoiceCellEditor';
import type { CellEdit, GridColumn } from '../../../ui/data-grid/grid-types';
import { TextCellEditor } from '../../../ui/data-grid/TextCellEditor';
import {
  ClassesCell,
  KeyCell,
  NameCell,
  StatusCell,
  TextCell,
  TypesCell,
} from '../components/list-cells';
import type { ClientListRow } from '../model/client-row';
import {
  FIGURE_COLUMNS,
  LIST_COLUMN_GROW,
  LIST_COLUMN_WIDTHS,
  shownListColumns,
} from '../model/list-columns';
import type { ListColumn } from '../model/list-columns';
import { usedTexts } from '../model/used-texts';
import { clientsStore } from '../store';
import { useClients } from './clients-context';
import type { EditClients } from './use-edit-clients';
import { useListTexts } from './use-list-texts';

const TEXT_FIELDS = ['code', 'owner', 'region', 'industry', 'leadSource', 'note'] as const;
type TextFieldColumn = (typeof TEXT_FIELDS)[number];

function textField(column: ListColumn): TextFieldColumn | undefined {
  return TEXT_FIELDS.find((field) => field === column);
}

/** Columns of the list as chosen, with how each cell is shown, copied and edited. */
export function useClientColumns(
  depth: ReadonlyMap<string, number> | null,
  edit: EditClients,
): readonly GridColumn<ClientListRow>[] {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { answer, rows } = useClients();
  const texts = useListTexts();
  const chosen = useStore(clientsStore, (state) => state.list.columns);
  const isGrouped = useStore(clientsStore, (state) => state.list.isGrouped);
  return useMemo(() => {
    const cell = (column: ListColumn, row: ClientListRow) => {
      switch (column) {
        case 'class':
          return <ClassesCell row={row} />;
        case 'name':
          return <NameCell row={row} depth={depth?.get(row.id) ?? 0} />;
        case 'key':
          return <KeyCell row={row} />;
        case 'types':
          return <TypesCell row={row} />;
        case 'status':
          return <StatusCell row={row} />;
        default:
          return <TextCell text={texts.shown(row, column)} />;
      }
    };
    const editors = (column: ListColumn): Pick<GridColumn<ClientListRow>, 'editor' | 'onClear'> => {
      const field = textField(column);
      if (field) {
        const suggestions = field === 'code' || field === 'note' ? [] : usedTexts(rows, field);
        return {
          editor: (row: ClientListRow, cellEdit: CellEdit) => (
            <TextCellEditor
              label={texts.header(column)}
              value={row[field] ?? ''}
              edit={cellEdit}
              suggestions={suggestions}
              maxLength={field === 'note' ? 4000 : 300}
              onKeep={(text) => edit.text(row, field, text)}
            />
          ),
          onClear: (row) => edit.text(row, field, ''),
        };
      }
      if (column === 'name')
        return {
          editor: (row, cellEdit) => (
            <TextCellEditor
              label={texts.header(column)}
              value={row.name}
              edit={cellEdit}
              onKeep={(text) => edit.name(row, text)}
            />
          ),
        };
      if (column === 'status')
        return {
          editor: (row, cellEdit) => (
            <ChoiceCellEditor
              label={texts.header(column)}
              value={row.isStatusByHand ? row.status : 'computed'}
              choices={[
                { key: 'computed', label: t('list.computed'), detail: t('list.computedHow') },
                ...CLIENT_STATUSES.map((key) => ({ key, label: t(`status.${key}`) })),
              ]}
              edit={cellEdit}
              onKeep={(key) => edit.status(row, key === 'computed' ? null : key)}
            />
          ),
          onClear: (row) => edit.status(row, null),
        };
      if (column === 'key')
        return {
          editor: (row, cellEdit) => (
            <ChoiceCellEditor
              label={texts.header(column)}
              value={row.isKey === null ? 'open' : row.isKey ? 'yes' : 'no'}
              choices={(['yes', 'no', 'open'] as const).map((key) => ({
                key,
                label: t(`list.key.${key}`),
              }))}
              edit={cellEdit}
              onKeep={(key) => edit.key(row, key === 'open' ? null : key === 'yes')}
            />
          ),
          onClear: (row) => edit.key(row, null),
        };
      return {};
    };
    return shownListColumns(chosen).map((column): GridColumn<ClientListRow> => {
      const grow = LIST_COLUMN_GROW[column];
      return {
        key: column,
        header: texts.header(column),
        headerLabel: texts.headerLabel(column),
        width: LIST_COLUMN_WIDTHS[column],
        ...(grow === undefined ? {} : { grow }),
        align: FIGURE_COLUMNS.has(column) ? 'end' : 'start',
        isSortable: true,
        firstDirection: FIGURE_COLUMNS.has(column) ? 'descending' : 'ascending',
        isEditedByF2: column === 'name',
        cell: (row) => cell(column, row),
        text: (row) => texts.copied(row, column),
        ...editors(column),
      };
    });
    // The texts follow language, answer and grouping.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [answer, rows, chosen, isGrouped, depth, edit, t, format]);
}
