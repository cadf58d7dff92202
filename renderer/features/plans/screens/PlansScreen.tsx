import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { PlanBoard } from '@shared/ipc/plan-answers';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Building2, FileSpreadsheet, Target } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { PanelBoundary } from '../../../ui/panel-boundary/PanelBoundary';
import { JobButton } from '../../../ui/progress/JobButton';
import { Select } from '../../../ui/select/Select';
import { BoardPane } from '../components/board/BoardPane';
import { PlanPane } from '../components/PlanPane';
import { useExportPlans } from '../hooks/use-export-plans';
import { usePlansState } from '../hooks/use-plans-state';
import { standings } from '../model/board-view';
import { yearsOf } from '../model/horizon-years';
import { sinceDays } from '../model/since-days';
import { plansStore } from '../store';
import type { PlansScreenState } from '../store';
import styles from './PlansScreen.module.css';

/** The board of all key clients beside the plan of the chosen one. */
export function PlansScreen() {
  const { t } = useTranslation('plans');
  const query = useRpc('plan.board', {});
  const [state, change] = usePlansState();
  // A large answer is drawn in pieces, between which keys are heard.
  const board = useDeferredValue(query.data);
  if (query.isError && !query.data)
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  if (!board || !state)
    return (
      <p className={styles.loading} role="status">
        {t('loading')}
      </p>
    );
  if (board.clients.length === 0)
    return (
      <EmptyState
        icon={Target}
        title={t('empty.title')}
        action={
          <Button variant="primary" icon={Building2} onPress={() => goTo({ name: 'clients' })}>
            {t('empty.action')}
          </Button>
        }
      >
        {t('empty.text')}
      </EmptyState>
    );
  return <Plans board={board} state={state} onChange={change} />;
}

interface PlansProps {
  readonly board: PlanBoard;
  readonly state: PlansScreenState;
  readonly onChange: (patch: Partial<PlansScreenState>) => void;
}

function Plans({ board, state, onChange }: PlansProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const mode = useStore(plansStore, (store) => store.mode);
  const days = useMemo(() => sinceDays(board), [board]);
  const since = days.find(({ key }) => key === state.since) ?? days[1];
  const sinceDay = since?.day ?? board.today;
  const { axis } = state;
  const all = useMemo(
    () => standings(board.clients, sinceDay, board.today, axis),
    [board, sinceDay, axis],
  );
  const chosenId =
    board.clients.find(({ client }) => client.id === state.clientId)?.client.id ??
    board.clients[0]?.client.id ??
    null;
  const exporting = useExportPlans(board.today);
  const onChoose = (clientId: string) => onChange({ clientId });
  return (
    <div className={styles.screen} data-screen="plans" data-ready>
      <PaneHeader title={t('title')} detail={useSummary(board)}>
        <Select
          label={t('board.since')}
          isLabelHidden
          selectedKey={since?.key ?? ''}
          onChange={(key) => onChange({ since: key })}
          value={t('board.comparedWith', { day: format.isoDay(sinceDay) })}
          items={days.map(({ key, day, months }) => ({
            key,
            label: format.isoDay(day),
            detail: months === null ? t('board.keptThen') : t('board.monthsAgo', { count: months }),
          }))}
        />
        <JobButton
          label={t('export.action')}
          icon={FileSpreadsheet}
          kbd="Ctrl E"
          runningLabel={t('export.running')}
          cancelLabel={t('export.cancel')}
          job={exporting}
        />
      </PaneHeader>
      <div className={styles.middle}>
        {mode === 'edit' ? (
          <PanelBoundary>
            <BoardPane
              board={board}
              standings={all}
              axis={axis}
              since={sinceDay}
              chosenId={chosenId}
              onAxis={(next) => onChange({ axis: next })}
              onChoose={onChoose}
            />
          </PanelBoundary>
        ) : null}
        {chosenId === null ? null : (
          <PanelBoundary>
            <PlanPane key={chosenId} clientId={chosenId} />
          </PanelBoundary>
        )}
      </div>
    </div>
  );
}

/** `8 key clients, horizon 2026–2029`: the widest horizon of the open plans. */
function useSummary(board: PlanBoard): string {
  const { t } = useTranslation('plans');
  const count = board.clients.filter(({ client }) => client.isKey).length;
  const years = board.clients.flatMap(({ plan }) => (plan ? [yearsOf(plan)] : []));
  const words: string[] = [t('keyClients', { count })];
  if (years.length > 0) {
    const from = years.map((one) => one.from).reduce((a, b) => (a < b ? a : b));
    const to = years.map((one) => one.to).reduce((a, b) => (a > b ? a : b));
    words.push(t('horizonOf', { from, to }));
  }
  return words.join(', ');
}
