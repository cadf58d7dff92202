import { useStore } from 'zustand';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { usePipeline } from '../hooks/pipeline-context';
import { dealsStore } from '../store';

/** Deals with flags, what is at risk, and the keys that work here. */
export function PipelineStatus() {
  const { analysis, t, amounts } = usePipeline();
  const view = useStore(dealsStore, (state) => state.screen.view);
  return (
    <StatusBarStart>
      <span>{t('status.flagged', { count: analysis.flagged })}</span>
      <StatusFigure label={t('status.atRisk')} value={amounts.money(analysis.atRiskE4)} />
      <StatusKeys
        keys={[
          ['↑↓', t('status.keys.deal')],
          ...(view === 'board' ? [['Ctrl ←→', t('status.keys.move')] as const] : []),
          ['1–6', t('status.keys.question')],
          ['E', t('status.keys.excuse')],
          ['P', t('status.keys.push')],
          [', .', t('period.key')],
          ['N', t('status.keys.add')],
          ['W', t('status.keys.whatIf')],
          ['F6', t('status.keys.pane')],
        ]}
      />
    </StatusBarStart>
  );
}
