import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceClient, WhiteSpaceOverview } from '@shared/ipc/market-answers';
import { useRpc } from '../../../data/use-rpc';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Pane } from '../../../ui/pane/Pane';
import { Segmented } from '../../../ui/segmented/Segmented';
import { SheetGrid } from '../../../ui/sheet-grid/SheetGrid';
import type { SheetColumn } from '../../../ui/sheet-grid/sheet-types';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useSpaceWords } from '../hooks/use-space-words';
import { budgetText } from '../model/budget-text';
import { useFormat } from '../../../lib/format/use-format';
import { SpaceTile } from './SpaceTile';
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
  const format = useFormat();
  const words = useSpaceWords(overview.currency);
  const columns = useMemo(() => {
    const end = (
      key: string,
      header: string,
      width: number,
      text: (row: WhiteSpaceClient) => string,
      copied = text,
    ): SheetColumn<WhiteSpaceClient> => ({
      key,
      header,
      width,
      align: 'end',
      text: copied,
      cell: (row) => <span className={space.index}>{text(row)}</span>,
    });
    const parents = new Set(overview.categories.map(({ parentId }) => parentId));
    return [
      {
        key: 'client',
        header: t('space.client'),
        width: 176,
        text: ({ name }: WhiteSpaceClient) => name,
        cell: ({ name }: WhiteSpaceClient) => <span className={space.name}>{name}</span>,
      },
      end('room', t('space.room'), 128, ({ room }) => words.amounts(room), ({ room }) => budgetText(format, room)),
      end('index', t('space.index'), 80, ({ penetration }) => words.percents(penetration.index)),
      end('coverage', t('space.coverage'), 72, ({ penetration }) =>
        t('space.coverageOf', { known: penetration.known, relevant: penetration.relevant }),
      ),
      ...overview.categories
        .filter(({ id }) => !parents.has(id))
        .map(({ id, name }): SheetColumn<WhiteSpaceClient> => {
          const cellOf = ({ cells }: WhiteSpaceClient) =>
            cells.find(({ categoryId }) => categoryId === id);
          return {
            key: id,
            header: name,
            width: 136,
            text: (row) => {
              const cell = cellOf(row);
              return cell ? t(`state.${cell.state}`) : '';
            },
            cell: (row) => {
              const cell = cellOf(row);
              return cell ? (
                <SpaceTile cell={cell} words={words} trust={null} shows="room" />
              ) : null;
            },
          };
        }),
    ];
  }, [overview.categories, t, words, format]);
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
