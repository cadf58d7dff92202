import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { Columns3 } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { useListTexts } from '../hooks/use-list-texts';
import { FIXED_LIST_COLUMNS, LIST_COLUMNS, shownListColumns } from '../model/list-columns';
import { changeList, clientsStore } from '../store';

/** Chooses the columns of the list. */
export function ListColumnsMenu() {
  const { t } = useTranslation('clients');
  const texts = useListTexts();
  const chosen = useStore(clientsStore, (state) => state.list.columns);
  const shown = shownListColumns(chosen);
  const offered = LIST_COLUMNS.filter((column) => !FIXED_LIST_COLUMNS.includes(column));
  return (
    <MenuButton
      label={t('list.columnsLabel')}
      placement="bottom end"
      trigger={
        <Button variant="ghost" size="sm" icon={Columns3}>
          {t('list.columns')}
        </Button>
      }
      groups={[
        {
          id: 'columns',
          selection: 'multiple',
          selected: shown,
          entries: offered.map((id) => ({ id, label: texts.headerLabel(id) })),
        },
        {
          id: 'reset',
          entries: [{ id: 'reset', label: t('list.columnsReset'), isDisabled: chosen === null }],
        },
      ]}
      onAction={(action) => {
        if (action === 'reset') changeList({ columns: null });
        const id = offered.find((one) => one === action);
        if (!id) return;
        changeList({
          columns: shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id],
        });
      }}
    />
  );
}
