import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { PipelineScope } from '@shared/analysis/pipeline/analyse-pipeline';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { freezePipeline } from '@shared/analysis/pipeline/frozen-pipeline';
import { pipelineChanges } from '@shared/analysis/pipeline/pipeline-changes';
import type { PipelineAnswer } from '@shared/ipc/deal-answers';
import { useFormat } from '../../../lib/format/use-format';
import { PipelineContext } from '../hooks/pipeline-context';
import type { Pipeline } from '../hooks/pipeline-context';
import { amountText } from '../model/amount-text';
import { dealRows } from '../model/deal-row';
import { periodText } from '../model/period-text';
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
  const grain = useStore(dealsStore, (state) => state.screen.grain);
  const chosen = useStore(dealsStore, (state) => state.screen.scope);
  const hasKey = useMemo(() => facts.clients.some(({ isKey }) => isKey), [facts]);
  const scope: PipelineScope = isAll || !hasKey ? 'all' : (chosen ?? 'key');
  const analysis = useMemo(
    () => analysePipeline(facts, { grain, scope, thresholds }),
    [facts, grain, scope, thresholds],
  );
  const names = useMemo(() => new Map(facts.clients.map(({ id, name }) => [id, name])), [facts]);
  const clientName = useCallback((clientId: string) => names.get(clientId) ?? '', [names]);
  const frozen = lastReview?.frozen ?? null;
  const changes = useMemo(
    () =>
      frozen === null
        ? null
        : pipelineChanges(frozen, freezePipeline(facts, analysis), facts.deals),
    [frozen, facts, analysis],
  );
  const pipeline: Pipeline = useMemo(
    () => ({
      answer,
      analysis,
      scope,
      rows: dealRows(analysis, clientName),
      clientName,
      changes,
      t,
      format,
      amounts: amountText(
        format,
        currency,
        Math.max(analysis.gap.planE4 ?? 0, analysis.openE4, analysis.gap.invoicedE4),
      ),
      periodName: (period) =>
        periodText(period, format, (quarter, year) => t('plan.quarter', { quarter, year })),
    }),
    [answer, analysis, scope, clientName, changes, t, format, currency],
  );
  return <PipelineContext value={pipeline}>{children}</PipelineContext>;
}
