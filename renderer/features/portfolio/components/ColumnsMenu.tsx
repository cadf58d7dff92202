import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { Columns3 } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { usePortfolio } from '../hooks/portfolio-context';
import { useColumnNames } from '../hooks/use-column-names';
import { FIXED_COLUMNS, offeredColumns, shownColumns } from '../model/table-columns';
import { changeScreen, portfolioStore } from '../store';

/** Chooses the columns of the table. */
export function ColumnsMenu() {
  const { view, settings, said, t } = usePortfolio();
  const hasTheirs = said.theirs !== null;
  const { nameOf } = useColumnNames();
  const columns = useStore(portfolioStore, (state) => state.screen.columns);
  const offered = offeredColumns(settings, view.has.margin, hasTheirs).filter(
    (id) => !FIXED_COLUMNS.includes(id),
  );
  const shown = shownColumns(settings, view.has.margin, columns, hasTheirs);
  return (
    <MenuButton
      label={t('table.columnsLabel')}
      placement="bottom end"
      trigger={
        <Button variant="ghost" size="sm" icon={Columns3}>
          {t('table.columns')}
        </Button>
      }
      groups={[
        {
          id: 'columns',
          selection: 'multiple',
          selected: shown,
          entries: offered.map((id) => ({ id, label: nameOf(id) })),
        },
        {
          id: 'reset',
          entries: [{ id: 'reset', label: t('table.columnsReset'), isDisabled: columns === null }],
        },
      ]}
      onAction={(action) => {
        if (action === 'reset') {
          changeScreen({ columns: null });
          return;
        }
        const id = offered.find((one) => one === action);
        if (!id) return;
        const next = shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id];
        changeScreen({ columns: next });
      }}
    />
  );
}
