import { useStore } from 'zustand';
import type { PeriodGrain } from '@shared/analysis/pipeline/pipeline-period';
import { PERIOD_GRAINS } from '@shared/analysis/pipeline/pipeline-period';
import { Button } from '../../../ui/button/Button';
import { FileSpreadsheet, FlaskConical } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { JobButton } from '../../../ui/progress/JobButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { usePipeline } from '../hooks/pipeline-context';
import { useExport } from '../hooks/use-export';
import { periodStep } from '../model/period-steps';
import { changePipeline, dealsStore, setWhatIf } from '../store';
import { PeriodSteps } from './PeriodSteps';

/** Title, whose deals, the period, what-if, and the export. */
export function PipelineHeader() {
  const { analysis, answer, scope, t, amounts } = usePipeline();
  const grain = useStore(dealsStore, (state) => state.screen.grain);
  const isTrying = useStore(dealsStore, (state) => state.whatIf !== null);
  const exporting = useExport();
  const toGrain = (next: PeriodGrain) => {
    const { periodDay } = dealsStore.getState().screen;
    const { asOfDay, startMonth } = analysis;
    const place = { grain: next, periodDay, asOfDay, startMonth };
    changePipeline({ grain: next, periodDay: periodStep(place, 0) });
  };
  const hasKey = answer.facts.clients.some(({ isKey }) => isKey);
  const detail = t('summary', {
    deals: t('openDeals', { count: analysis.deals.length }),
    total: amounts.money(analysis.openE4),
  });
  return (
    <PaneHeader title={t('title')} detail={detail}>
      {hasKey ? (
        <Select
          label={t('scope.label')}
          isLabelHidden
          look="bare"
          selectedKey={scope}
          onChange={(next) => changePipeline({ scope: next })}
          items={(['key', 'all'] as const).map((key) => ({ key, label: t(`scope.${key}`) }))}
        />
      ) : null}
      <Segmented
        label={t('grain.label')}
        selectedKey={grain}
        onChange={toGrain}
        items={PERIOD_GRAINS.map((key) => ({ key, label: t(`grain.${key}`) }))}
      />
      <PeriodSteps />
      <Button
        icon={FlaskConical}
        kbd="W"
        isPressed={isTrying}
        onPress={() => setWhatIf(isTrying ? null : [])}
      >
        {t('whatIf.action')}
      </Button>
      <JobButton
        label={t('export.action')}
        icon={FileSpreadsheet}
        kbd="Ctrl E"
        runningLabel={t('export.running')}
        cancelLabel={t('export.cancel')}
        job={exporting}
      />
    </PaneHeader>
  );
}
