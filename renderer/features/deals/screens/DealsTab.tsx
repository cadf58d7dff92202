import { useMemo, useState } from 'react';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Handshake, Plus } from '../../../ui/icon/icons';
import { Pane } from '../../../ui/pane/Pane';
import { Section } from '../../../ui/pane/Section';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { Toolbar, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { DealPane } from '../components/DealPane';
import { DealParts } from '../components/DealParts';
import { PipelineProvider } from '../components/PipelineProvider';
import { usePipeline } from '../hooks/pipeline-context';
import { useDealColumns } from '../hooks/use-deal-columns';
import { runAction } from '../../../lib/actions/action-store';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { openPart } from '../store';
import styles from '../components/DealsTab.module.css';

interface DealsTabProps {
  readonly clientId: string;
}

/** The deals of one client: open ones by danger with their flags, ended ones below. */
export function DealsTab({ clientId }: DealsTabProps) {
  const { data } = useRpc('deal.pipeline', {});
  if (!data) return null;
  return (
    <PipelineProvider answer={data} isAll>
      <ClientDeals clientId={clientId} />
      <DealParts />
    </PipelineProvider>
  );
}

function ClientDeals({ clientId }: DealsTabProps) {
  const { t, rows, answer, amounts, format } = usePipeline();
  const columns = useDealColumns(true);
  const own = useMemo(
    () => rows.filter(({ deal }) => deal.clientId === clientId),
    [rows, clientId],
  );
  const ended = answer.facts.deals
    .filter((deal) => deal.clientId === clientId && !isOpenStage(deal.stage))
    .toSorted((one, other) => (other.closedDay ?? 0) - (one.closedDay ?? 0));
  const [chosen, setChosen] = useState<string | null>(null);
  const known = chosen !== null && [...own.map(({ key }) => key), ...ended.map(({ id }) => id)];
  const dealId =
    known !== false && known.includes(chosen ?? '')
      ? chosen
      : (own[0]?.key ?? ended[0]?.id ?? null);
  const isOpenDeal = own.some(({ key }) => key === dealId);
  const add = () => openPart({ kind: 'add', clientId });
  useScreenActions([
    {
      id: 'deals.add',
      label: (translate) => translate('deals:tab.add'),
      menu: 'edit',
      group: 3,
      run: add,
    },
    {
      id: 'deals.push',
      label: (translate) => translate('deals:status.keys.push'),
      menu: 'edit',
      group: 3,
      shortcut: 'P',
      isEnabled: () => isOpenDeal,
      run: () => {
        if (dealId !== null) openPart({ kind: 'push', dealId });
      },
    },
  ]);
  if (own.length === 0 && ended.length === 0)
    return (
      <EmptyState
        icon={Handshake}
        title={t('tab.empty')}
        action={
          <Button variant="primary" icon={Plus} onPress={add}>
            {t('tab.add')}
          </Button>
        }
      >
        {t('tab.emptyText')}
      </EmptyState>
    );
  const sum = (pick: (row: (typeof own)[number]) => number | null) =>
    amounts.money(own.reduce((total, row) => total + (pick(row) ?? 0), 0));
  return (
    <div className={styles.tab}>
      <Pane label={t('tab.label')} className={styles.list ?? ''}>
        <Toolbar size="sm" isLined isOneLine>
          <span className={styles.summary}>
            {t('tab.summary', {
              deals: t('openDeals', { count: own.length }),
              total: sum(({ deal }) => deal.amountE4),
              weighted: sum(({ weightedE4 }) => weightedE4),
            })}
          </span>
          <ToolbarSpace />
          <Button size="sm" icon={Plus} onPress={add}>
            {t('tab.add')}
          </Button>
        </Toolbar>
        {own.length === 0 ? null : (
          <div
            role="presentation"
            onKeyDownCapture={(event) => {
              if (event.key.toLowerCase() !== 'p' || !runAction('deals.push')) return;
              event.preventDefault();
              event.stopPropagation();
            }}
            className={styles.grid}
            style={{ height: Math.min(own.length, 8) * 44 + 28 }}
          >
            <DataGrid
              label={t('tab.label')}
              rows={own}
              rowKey={({ key }) => key}
              rowHeight={44}
              columns={columns}
              currentKey={dealId}
              onCurrentChange={setChosen}
              onOpen={({ key }) => openPart({ kind: 'deal', dealId: key })}
            />
          </div>
        )}
        {ended.length === 0 ? null : (
          <Section title={t('tab.ended')} detail={format.integer(ended.length)}>
            <ul className={styles.ended}>
              {ended.map((deal) => (
                <li key={deal.id}>
                  <button
                    type="button"
                    aria-current={deal.id === dealId ? 'true' : undefined}
                    onClick={() => setChosen(deal.id)}
                    onDoubleClick={() => openPart({ kind: 'deal', dealId: deal.id })}
                  >
                    <b>{deal.name}</b>
                    <span>{t(`stage.${deal.stage}`)}</span>
                    <span>{format.day(deal.closedDay)}</span>
                    <span className={styles.number}>{amounts.full(deal.amountE4)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Pane>
      <DealPane dealId={dealId} hasReview={false} />
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['↑↓', t('status.keys.deal')],
            ['P', t('status.keys.push')],
            ['F6', t('status.keys.pane')],
          ]}
        />
      </StatusBarStart>
    </div>
  );
}
