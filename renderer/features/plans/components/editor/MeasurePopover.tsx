import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objective } from '@shared/analysis/plan/plan-model';
import { Button } from '../../../../ui/button/Button';
import { cx } from '../../../../ui/cx';
import { Popover } from '../../../../ui/popover/Popover';
import { breachOf, usePlan } from '../../hooks/plan-context';
import { MeasureForm } from './MeasureForm';
import styles from './Objectives.module.css';

/** From where to where, as text that opens the form it is set in. */
export function MeasurePopover({ objective }: { readonly objective: Objective }) {
  const { t } = useTranslation('plans');
  const { breaches, figure, isReadOnly } = usePlan();
  const [isOpen, setIsOpen] = useState(false);
  const missing = (['no-metric', 'no-baseline', 'no-target'] as const).find((rule) =>
    breachOf(breaches, rule, objective.id),
  );
  const isMilestone = objective.metric === 'milestone';
  const from = isMilestone ? objective.baselineText : figure(objective.baseline, objective);
  const to = isMilestone ? objective.targetText : figure(objective.target, objective);
  const text = `${from ?? '–'} → ${to ?? '–'}`;
  return (
    <span data-breach={missing === undefined ? undefined : ''}>
      <Popover
        label={t('objectives.measure', { name: objective.name })}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        trigger={
          <Button
            variant="ghost"
            size="sm"
            isDisabled={isReadOnly}
            label={`${t('objectives.measure', { name: objective.name })}: ${missing ? t(`breach.${missing}`) : text}`}
            className={cx(styles.textButton, missing !== undefined && styles.warnField)}
          >
            {missing === undefined
              ? text
              : missing === 'no-metric'
                ? t('breach.no-metric')
                : missing === 'no-baseline' && objective.target !== null
                  ? `${t('breach.no-baseline')} → ${to ?? '–'}`
                  : t(`breach.${missing}`)}
          </Button>
        }
      >
        {(close) => <MeasureForm objective={objective} onDone={close} />}
      </Popover>
    </span>
  );
}
