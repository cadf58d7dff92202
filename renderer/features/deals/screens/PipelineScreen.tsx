import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { PipelineFacts } from '@shared/analysis/pipeline/pipeline-facts';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Pane } from '../../../ui/pane/Pane';
import { ChangesBar } from '../components/ChangesBar';
import { DealPane } from '../components/DealPane';
import { DealParts } from '../components/DealParts';
import { DealsPane } from '../components/DealsPane';
import { GapBar } from '../components/GapBar';
import { GapWithout } from '../components/GapWithout';
import { NoDeals } from '../components/NoDeals';
import { PipelineHeader } from '../components/PipelineHeader';
import { PipelineProvider } from '../components/PipelineProvider';
import { PipelineStatus } from '../components/PipelineStatus';
import { PlanCurveChart } from '../components/PlanCurveChart';
import { WhatIfPane } from '../components/WhatIfPane';
import { usePipeline } from '../hooks/pipeline-context';
import { useDealActions } from '../hooks/use-deal-actions';
import { usePeriodActions } from '../hooks/use-period-actions';
import { useFiscalYearDay } from '../hooks/use-fiscal-year-day';
import { useKeptScreen } from '../hooks/use-kept-screen';
import { dealsStore } from '../store';
import styles from '../components/PipelineScreen.module.css';

/** Plan gap, last start, deals by danger, and the review of one deal after the other. */
export function PipelineScreen() {
  const { t } = useTranslation('deals');
  const isReady = useKeptScreen();
  const year = useFiscalYearDay();
  const query = useRpc('deal.pipeline', year === null ? {} : { periodDay: year }, {
    isEnabled: isReady,
    keepPrevious: true,
  });
  const data = useDeferredValue(query.data);
  if (query.isError && !data) {
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  }
  if (!data) {
    return (
      <p className={styles.loading} role="status">
        {t('loading')}
      </p>
    );
  }
  return (
    <PipelineProvider answer={data}>
      <PipelineBoard />
      <DealParts />
    </PipelineProvider>
  );
}

/** The chosen deal, or what is being tried; alone in following the choice, so that walking the list draws little. */
function PipelineSide({ hasDeals }: { readonly hasDeals: boolean }) {
  const { rows } = usePipeline();
  const chosen = useStore(dealsStore, (state) => state.screen.dealId);
  const whatIf = useStore(dealsStore, (state) => state.whatIf);
  const dealId = rows.some(({ key }) => key === chosen) ? chosen : (rows[0]?.key ?? null);
  useDealActions(dealId);
  usePeriodActions();
  const shown = useDeferredValue(dealId);
  if (whatIf !== null) return <WhatIfPane suppositions={whatIf} />;
  return hasDeals ? <DealPane dealId={shown} /> : null;
}

/** No sales and no plan: every figure would only say that it is unknown. */
function isWithoutFigures({ dataToDay, clients }: PipelineFacts): boolean {
  return (
    dataToDay === null &&
    clients.every(
      ({ yearlyE4, planE4 }) => yearlyE4 === null && planE4.every((sum) => sum === null),
    )
  );
}

function PipelineBoard() {
  const { answer, t } = usePipeline();
  const hasDeals = answer.facts.deals.length > 0;
  const isBlank = !hasDeals && isWithoutFigures(answer.facts);
  return (
    <div className={styles.screen} data-screen="pipeline" data-ready>
      {isBlank ? null : <PipelineHeader />}
      <ChangesBar />
      <div className={styles.middle}>
        <div className={styles.centre}>
          {isBlank ? null : (
            <Pane label={t('whatIf.rows.gap')} className={styles.control ?? ''}>
              <GapBar />
              <div className={styles.two}>
                <PlanCurveChart />
                <GapWithout />
              </div>
            </Pane>
          )}
          {hasDeals ? <DealsPane /> : <NoDeals />}
        </div>
        <PipelineSide hasDeals={hasDeals} />
      </div>
      {isBlank ? null : <PipelineStatus />}
    </div>
  );
}
