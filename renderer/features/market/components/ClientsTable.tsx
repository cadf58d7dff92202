import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceClient, WhiteSpaceOverview } from '@shared/ipc/market-answers';
import { useRpc } from '../../../data/use-rpc';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Pane } from '../../../ui/pane/Pane';
import { Segmented } from '../../../ui/segmented/Segmented';
import { SheetGrid } from '../../../ui/sheet-grid/SheetGrid';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useOverviewColumns } from '../hooks/use-overview-columns';
import space from './Space.module.css';

const keyOf = ({ clientId }: WhiteSpaceClient) => clientId;

/** Clients × categories, the biggest open rooms first; Enter opens a client's white space. */
export function ClientsTable() {
  const { t } = useTranslation('market');
  const [scope, setScope] = useState<'key' | 'all'>('key');
  const { data } = useRpc('market.overview', { scope }, { keepPrevious: true });
  if (!data)
    return (
      <p className={space.summary} role="status">
        {t('loading')}
      </p>
    );
  const wanted = scope === 'key' && data.keyClients > 0 ? data.keyClients : data.of;
  return (
    <>
      <div className={space.summary}>
        <Segmented
          label={t('plan.scopeLabel')}
          size="sm"
          selectedKey={scope}
          onChange={setScope}
          items={[
            { key: 'key', label: t('scope.key') },
            { key: 'all', label: t('scope.all') },
          ]}
        />
        <span>{t('space.shown', { count: data.clients.length })}</span>
        {data.clients.length < wanted ? <span>{t('space.rest')}</span> : null}
        {scope === 'key' && data.keyClients === 0 ? <span>{t('space.noKey')}</span> : null}
      </div>
      <Pane label={t('space.clientsSheet')} className={space.centre ?? ''}>
        <Overview overview={data} />
      </Pane>
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['Enter', t('sheet.keys.open')],
            ['F6', t('sheet.keys.pane')],
          ]}
        />
      </StatusBarStart>
    </>
  );
}

function Overview({ overview }: { readonly overview: WhiteSpaceOverview }) {
  const { t } = useTranslation('market');
  const columns = useOverviewColumns(overview);
  return (
    <SheetGrid
      label={t('space.clientsSheet')}
      rows={overview.clients}
      rowKey={keyOf}
      columns={columns}
      frozen={1}
      rowHeight={44}
      onOpen={({ row }) => {
        const client = overview.clients[row];
        if (client) goTo({ name: 'client', clientId: client.clientId, tab: 'whitespace' });
      }}
    />
  );
}
