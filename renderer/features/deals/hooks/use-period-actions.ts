import { useStore } from 'zustand';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { periodStep } from '../model/period-steps';
import { changePipeline, dealsStore, setWhatIf } from '../store';
import { usePipeline } from './pipeline-context';

/** Goes so many periods on, back when negative. */
export function useStepPeriod(): (steps: number) => void {
  const { analysis } = usePipeline();
  const { asOfDay, startMonth } = analysis;
  return (steps) => {
    const { grain, periodDay } = dealsStore.getState().screen;
    changePipeline({ periodDay: periodStep({ grain, periodDay, asOfDay, startMonth }, steps) });
  };
}

/** The commands of the period looked at and the end of what-if; they stand in menu, palette and the list of keys. */
export function usePeriodActions(): void {
  const step = useStepPeriod();
  const isTrying = useStore(dealsStore, (state) => state.whatIf !== null);
  const isAway = useStore(dealsStore, (state) => state.screen.periodDay !== null);
  useScreenActions([
    {
      id: 'deals.periodBefore',
      label: (t) => t('deals:period.previous'),
      menu: 'view',
      group: 4,
      shortcut: ',',
      run: () => step(-1),
    },
    {
      id: 'deals.periodAfter',
      label: (t) => t('deals:period.next'),
      menu: 'view',
      group: 4,
      shortcut: '.',
      run: () => step(1),
    },
    {
      id: 'deals.periodToday',
      label: (t) => t('deals:period.toToday'),
      menu: 'view',
      group: 4,
      shortcut: 'T',
      isEnabled: () => isAway,
      run: () => changePipeline({ periodDay: null }),
    },
    {
      id: 'deals.endWhatIf',
      label: (t) => t('deals:trial.end'),
      menu: 'view',
      group: 3,
      shortcut: 'Escape',
      isEnabled: () => isTrying,
      run: () => {
        setWhatIf(null);
        document.querySelector<HTMLElement>('[data-screen="pipeline"] [role="grid"]')?.focus();
      },
    },
  ]);
}
