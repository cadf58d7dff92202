import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridHandle } from '../../../ui/data-grid/grid-types';
import { Pane } from '../../../ui/pane/Pane';
import { useClientColumns } from '../hooks/use-client-columns';
import { usePortfolio } from '../hooks/portfolio-context';
import { useShownClients } from '../hooks/use-shown-clients';
import type { ClientRow } from '../model/client-row';
import { currentRow } from '../model/current-row';
import { sumRows } from '../model/selection-sums';
import { COLUMN_IDS } from '../model/table-columns';
import { changeScreen, portfolioStore } from '../store';
import { ClientsToolbar } from './ClientsToolbar';
import { PortfolioStatus } from './PortfolioStatus';
import styles from './ClientsPane.module.css';

const keyOfRow = (row: ClientRow): string => row.key;
const NONE: ReadonlySet<string> = new Set();

/** The clients of the chosen cells: tool bar, table, and their sums in the status bar. */
export function ClientsPane() {
  const { t, rows } = usePortfolio();
  const shown = useShownClients();
  const columns = useClientColumns();
  const { sort, clientId } = useStore(portfolioStore, (state) => state.screen);
  const [selected, setSelected] = useState(NONE);
  const grid = useRef<GridHandle>(null);
  const current = useMemo(() => currentRow(rows, clientId)?.key ?? null, [rows, clientId]);
  const chosen = useMemo(
    () => (selected.size === 0 ? null : sumRows(shown.rows.filter((row) => selected.has(row.key)))),
    [shown.rows, selected],
  );
  return (
    <Pane label={t('table.title')} className={styles.pane ?? ''}>
      <ClientsToolbar shown={shown} onLeave={() => grid.current?.focus()} />
      <DataGrid
        ref={grid}
        label={t('table.label')}
        rows={shown.rows}
        rowKey={keyOfRow}
        columns={columns}
        sort={{ columnKey: sort.column, direction: sort.direction }}
        onSortChange={({ columnKey, direction }) => {
          const column = COLUMN_IDS.find((id) => id === columnKey);
          if (column) changeScreen({ sort: { column, direction } });
        }}
        currentKey={current}
        onCurrentChange={(key) => changeScreen({ clientId: key })}
        selectedKeys={selected}
        onSelectedChange={setSelected}
        onOpen={(row) => goTo({ name: 'client', clientId: row.key, tab: 'sales' })}
        findColumnKey="client"
        empty={
          <div className={styles.nobody}>
            <span>{t('table.nobody')}</span>
            <Button size="sm" onPress={() => changeScreen({ cells: [], filter: '', only: null })}>
              {t('table.showAll')}
            </Button>
          </div>
        }
        className={styles.table ?? ''}
      />
      <PortfolioStatus sums={chosen ?? shown.sums} isSelection={chosen !== null} />
    </Pane>
  );
}
