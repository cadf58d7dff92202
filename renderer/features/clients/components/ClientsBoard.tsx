import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { runAction } from '../../../lib/actions/action-store';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import type { GridHandle } from '../../../ui/data-grid/grid-types';
import { PanelRight, Plus } from '../../../ui/icon/icons';
import { Pane } from '../../../ui/pane/Pane';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { useClients } from '../hooks/clients-context';
import { useListActions } from '../hooks/use-list-actions';
import { useShownRows } from '../hooks/use-shown-rows';
import { changeList, clientsStore } from '../store';
import { ClientsStatus } from './ClientsStatus';
import { ClientsTable } from './ClientsTable';
import { ClientsToolbar } from './ClientsToolbar';
import { GuardsPane } from './GuardsPane';
import { ListMenu } from './ListMenu';
import { ViewsMenu } from './ViewsMenu';
import styles from './ClientsScreen.module.css';

const NONE: ReadonlySet<string> = new Set();

/** The screen once there are clients. */
export function ClientsBoard() {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { answer, rows } = useClients();
  const shown = useShownRows();
  const isGuardsOpen = useStore(clientsStore, (state) => state.list.isGuardsOpen);
  const clientId = useStore(clientsStore, (state) => state.list.clientId);
  const [selected, setSelected] = useState(NONE);
  const [column, setColumn] = useState('class');
  const grid = useRef<GridHandle>(null);
  const ids = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const live = useMemo(() => within(ids, selected), [ids, selected]);
  const chosen = useMemo(
    () => (live.size > 0 ? [...live] : clientId === null ? [] : [clientId]),
    [live, clientId],
  );
  const actions = useListActions(chosen);
  const active = rows.filter(({ status }) => status !== 'archived').length;
  const { window } = answer;
  return (
    <div className={styles.screen} data-screen="clients" data-ready="true">
      <PaneHeader
        title={t('list.title')}
        detail={
          window === null
            ? t('list.count', { count: active })
            : t('list.summary', {
                clients: t('list.count', { count: active }),
                sales: format.moneyShort(window.totalE4, answer.currency),
                months: window.months,
              })
        }
      >
        <ViewsMenu />
        <Button
          icon={PanelRight}
          isPressed={isGuardsOpen}
          onPress={() => changeList({ isGuardsOpen: !isGuardsOpen })}
        >
          {t('guards.title')}
        </Button>
        <ListMenu chosen={chosen} actions={actions} />
        <Button
          variant="primary"
          icon={Plus}
          kbd="Ctrl Shift N"
          onPress={() => runAction('clients.new')}
        >
          {t('newClient.title')}
        </Button>
      </PaneHeader>
      <div className={styles.middle}>
        <Pane label={t('list.title')} className={styles.list ?? ''}>
          <ClientsToolbar shown={shown.rows.length} onLeave={() => grid.current?.focus()} />
          <ClientsTable
            ref={grid}
            shown={shown}
            selected={live}
            onSelect={setSelected}
            onCell={setColumn}
          />
        </Pane>
        {isGuardsOpen ? <GuardsPane /> : null}
      </div>
      <ClientsStatus shown={shown.rows} selected={live} column={column} />
    </div>
  );
}

/** The chosen ones that are still there; the same set when all are. */
function within(ids: ReadonlySet<string>, selected: ReadonlySet<string>): ReadonlySet<string> {
  const gone = [...selected].some((id) => !ids.has(id));
  return gone ? new Set([...selected].filter((id) => ids.has(id))) : selected;
}
