import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { useWorkspace } from '../../../data/use-workspace';
import { useScreenState } from '../../../data/use-screen-state';
import { runAction } from '../../../lib/actions/action-store';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Building2, CalendarClock, FileInput } from '../../../ui/icon/icons';
import { PlanBoard } from '../components/PlanBoard';
import { PlanScope } from '../components/PlanScope';
import { PlanStrip } from '../components/PlanStrip';
import { readPlanScreen } from '../model/plan-screen-state';
import type { PlanScreenState } from '../model/plan-screen-state';
import { fiscalYearOf } from '../model/year-name';
import styles from '../components/Plan.module.css';

const KEY = 'client-plan';

/** Plan by client: a sheet of clients and months beside what was sold and what is expected. */
export function ClientPlanScreen() {
  const { kept, keep } = useScreenState(KEY);
  return kept === undefined ? null : <ClientPlan kept={kept} keep={keep} />;
}

interface ClientPlanProps {
  readonly kept: unknown;
  readonly keep: ReturnType<typeof useScreenState>['keep'];
}

function ClientPlan({ kept, keep }: ClientPlanProps) {
  const { t } = useTranslation('market');
  const startMonth = useWorkspace()?.fiscalYearStartMonth ?? 1;
  const [now] = useState(() => new Date());
  const thisYear = fiscalYearOf(now.getFullYear(), now.getMonth() + 1, startMonth);
  const [state, setState] = useState(() => readPlanScreen(kept, thisYear));
  const [find, setFind] = useState('');
  const wanted = useDeferredValue(find.trim());
  const query = useRpc(
    'market.clientPlan',
    {
      fromMonth: `${state.firstYear}-${String(startMonth).padStart(2, '0')}-01`,
      months: state.years * 12,
      measure: state.measure,
      scope: state.scope,
      find: wanted === '' ? null : wanted,
    },
    { keepPrevious: true },
  );
  // A large answer is drawn in pieces, between which keys are heard.
  const answer = useDeferredValue(query.data);
  const change = (part: Partial<PlanScreenState>) => {
    const next = { ...state, ...part };
    setState(next);
    keep({ ...next });
  };
  if (query.isError && !query.data)
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  if (!answer)
    return (
      <p className={styles.screen} role="status">
        {t('loading')}
      </p>
    );
  if (answer.of === 0)
    return (
      <EmptyState
        icon={CalendarClock}
        title={t('plan.empty.title')}
        action={
          <span className={styles.emptyActions}>
            <Button variant="primary" icon={FileInput} onPress={() => runAction('import.choose')}>
              {t('plan.empty.import')}
            </Button>
            <Button icon={Building2} onPress={() => goTo({ name: 'clients' })}>
              {t('plan.empty.clients')}
            </Button>
          </span>
        }
      >
        {t('plan.empty.text')}
      </EmptyState>
    );
  return (
    <PlanBoard
      answer={answer}
      state={state}
      isUpdating={query.isPlaceholderData || answer !== query.data}
      scope={
        <PlanScope
          // Without key clients all are shown, whatever was chosen.
          scope={answer.keyClients === 0 ? 'all' : state.scope}
          hasKey={answer.keyClients > 0}
          onScope={(scope) => change({ scope })}
          find={find}
          onFind={setFind}
        />
      }
      strip={
        <PlanStrip state={state} onChange={change} thisYear={thisYear} startMonth={startMonth} />
      }
    />
  );
}
