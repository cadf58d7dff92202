import { useCallback, useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { PipelineScope } from '@shared/analysis/pipeline/analyse-pipeline';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { freezePipeline } from '@shared/analysis/pipeline/frozen-pipeline';
import { pipelineThen } from '@shared/analysis/pipeline/pipeline-then';
import { suppose } from '@shared/analysis/pipeline/what-if';
import { dayFromIso } from '@shared/domain/iso-day';
import { pipelineChanges } from '@shared/analysis/pipeline/pipeline-changes';
import type { PipelineAnswer } from '@shared/ipc/deal-answers';
import { useFormat } from '../../../lib/format/use-format';
import { PipelineContext } from '../hooks/pipeline-context';
import type { Pipeline } from '../hooks/pipeline-context';
import { amountText } from '../model/amount-text';
import { dealRows } from '../model/deal-row';
import { dayInFacts } from '../model/period-steps';
import { periodText } from '../model/period-text';
import { trialMarks } from '../model/trial-marks';
import { dealsStore } from '../store';

interface PipelineProviderProps {
  readonly answer: PipelineAnswer;
  /** All clients whatever the screen shows: for the page of one client. */
  readonly isAll?: boolean;
  readonly children: ReactNode;
}

/** Reckons the pipeline and gives it to the parts of the screen. */
export function PipelineProvider({ answer, isAll = false, children }: PipelineProviderProps) {
  const { t } = useTranslation('deals');
  const format = useFormat();
  const { facts, thresholds, currency, lastReview } = answer;
  // Controls answer at once; the figures of 500 deals follow in slices.
  const grain = useDeferredValue(useStore(dealsStore, (state) => state.screen.grain));
  const chosen = useStore(dealsStore, (state) => state.screen.scope);
  const hasKey = useMemo(() => facts.clients.some(({ isKey }) => isKey), [facts]);
  const scope: PipelineScope = isAll || !hasKey ? 'all' : (chosen ?? 'key');
  const wanted = useDeferredValue(useStore(dealsStore, (state) => state.screen.periodDay));
  const own = useStore(dealsStore, (state) => state.screen.sinceDay);
  const whatIf = useDeferredValue(useStore(dealsStore, (state) => state.whatIf));
  const periodDay = dayInFacts(isAll ? null : wanted, facts.asOfDay, facts.months);
  const analysis = useMemo(
    () => analysePipeline(facts, { grain, scope, thresholds, periodDay }),
    [facts, grain, scope, thresholds, periodDay],
  );
  const isTrying = !isAll && whatIf !== null && whatIf.length > 0;
  const trial = useMemo(
    () =>
      isTrying
        ? analysePipeline(suppose(facts, whatIf), { grain, scope, thresholds, periodDay })
        : null,
    [isTrying, whatIf, facts, grain, scope, thresholds, periodDay],
  );
  const names = useMemo(() => new Map(facts.clients.map(({ id, name }) => [id, name])), [facts]);
  const clientName = useCallback((clientId: string) => names.get(clientId) ?? '', [names]);
  const frozen = lastReview?.frozen ?? null;
  const reviewDay = lastReview === null ? null : dayFromIso(lastReview.day);
  const ownDay = own === null ? null : dayFromIso(own);
  const sinceDay = ownDay ?? reviewDay;
  const changes = useMemo(() => {
    const now = freezePipeline(facts, analysis);
    // On the day of the review itself the review knows more than the dated history.
    const isReview = ownDay === null || ownDay === reviewDay;
    const before = isReview ? frozen : pipelineThen(facts, now, ownDay);
    return before === null ? null : pipelineChanges(before, now, facts.deals);
  }, [frozen, facts, analysis, ownDay, reviewDay]);
  const pipeline: Pipeline = useMemo(
    () => ({
      answer,
      analysis,
      trial,
      marks: trialMarks(isTrying ? whatIf : [], facts.deals),
      scope,
      rows: dealRows(analysis, clientName),
      clientName,
      sinceDay,
      changes,
      t,
      format,
      amounts: amountText(
        format,
        currency,
        Math.max(analysis.gap.planE4 ?? 0, analysis.openE4, analysis.gap.invoicedE4),
      ),
      periodName: (period) =>
        periodText(period, analysis.startMonth, format, {
          quarter: (quarter, year) => t('plan.quarter', { quarter, year }),
          fiscalQuarter: (quarter, year) => t('period.fiscalQuarter', { quarter, year }),
          fiscalYear: (year) => t('period.fiscalYear', { year }),
        }),
    }),
    [
      answer,
      facts,
      analysis,
      trial,
      isTrying,
      whatIf,
      sinceDay,
      scope,
      clientName,
      changes,
      t,
      format,
      currency,
    ],
  );
  return <PipelineContext value={pipeline}>{children}</PipelineContext>;
}
