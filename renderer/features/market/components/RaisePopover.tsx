import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/Button';
import { NumberField } from '../../../ui/field/NumberField';
import { Popover } from '../../../ui/popover/Popover';
import { Select } from '../../../ui/select/Select';
import styles from './Plan.module.css';

export interface RaisePopoverProps {
  readonly years: readonly { readonly year: number; readonly name: string }[];
  /** Clients the plan is made for: those with sales in all twelve months before. */
  readonly clients: number;
  readonly isSelection: boolean;
  readonly onTake: (year: number, factor: number) => void;
}

/** A year's plan from the sales of the last twelve months, raised by a percentage, spread by their season. */
export function RaisePopover({ years, clients, isSelection, onTake }: RaisePopoverProps) {
  const { t } = useTranslation('market');
  const [percent, setPercent] = useState(5);
  const [year, setYear] = useState<number | null>(null);
  const shown = years.some((one) => one.year === year) ? (year ?? 0) : (years.at(-1)?.year ?? 0);
  return (
    <Popover
      label={t('plan.raiseTitle')}
      trigger={<Button>{t('plan.raise')}</Button>}
      placement="bottom end"
    >
      {(close) => (
        <form
          className={styles.raise}
          onSubmit={(event) => {
            event.preventDefault();
            close();
            onTake(shown, 1 + percent / 100);
          }}
        >
          <Select
            label={t('plan.raiseYear')}
            selectedKey={String(shown)}
            onChange={(next) => setYear(Number(next))}
            items={years.map((one) => ({ key: String(one.year), label: one.name }))}
          />
          <NumberField
            label={t('plan.raiseBy')}
            value={percent}
            onChange={setPercent}
            min={-100}
            max={500}
            unit="%"
          />
          <p className={styles.words}>
            {t(isSelection ? 'plan.raiseChosen' : 'plan.raiseShown', { count: clients })}
          </p>
          <Button variant="primary" type="submit" isDisabled={clients === 0}>
            {t('plan.raiseTake', { count: clients })}
          </Button>
        </form>
      )}
    </Popover>
  );
}
