import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/Button';
import { Pill } from '../../../ui/pill/Pill';
import { usePortfolio } from '../hooks/portfolio-context';
import { countOnly } from '../model/said-of-clients';
import { SHOWN_ONLY } from '../model/screen-state';
import type { ShownOnly } from '../model/screen-state';
import { changeScreen, portfolioStore } from '../store';

/** The special choices: clients that differ from the workbook, clients with a class set by hand. None where there are none. */
export function OnlyFilters() {
  const { said } = usePortfolio();
  const only = useStore(portfolioStore, (state) => state.screen.only);
  return SHOWN_ONLY.map((which) => (
    <OnlyFilter key={which} which={which} count={countOnly(said, which)} isOn={only === which} />
  ));
}

interface OnlyFilterProps {
  readonly which: ShownOnly;
  readonly count: number;
  readonly isOn: boolean;
}

function OnlyFilter({ which, count, isOn }: OnlyFilterProps) {
  const { t } = useTranslation('reconcile');
  if (count === 0) return null;
  const text = which === 'differs' ? t('theirs.filter', { count }) : t('own.filter', { count });
  if (!isOn) {
    return (
      <Button size="sm" variant="link" onPress={() => changeScreen({ only: which })}>
        {text}
      </Button>
    );
  }
  return (
    <Pill
      tone="accent"
      onRemove={() => changeScreen({ only: null })}
      removeLabel={which === 'differs' ? t('theirs.free') : t('own.free')}
    >
      {text}
    </Pill>
  );
}
