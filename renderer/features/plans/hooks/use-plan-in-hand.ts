import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asStage } from '@shared/analysis/plan/board-cell';
import { planBreaches } from '@shared/analysis/plan/plan-breaches';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useFormat } from '../../../lib/format/use-format';
import { figureText } from '../model/figure';
import type { PlanInHand } from './plan-context';

/** The plan with its broken rules and the way its figures are written; null without a plan. */
export function usePlanInHand(editor: PlanEditor): PlanInHand | null {
  const { t } = useTranslation('plans');
  const format = useFormat();
  return useMemo(() => {
    const { plan, currency, today } = editor;
    if (plan === null) return null;
    const stageName = (stage: string) => {
      const known = asStage(stage);
      return known === null ? stage : t(`stage.${known}`);
    };
    return {
      editor,
      plan,
      breaches: planBreaches(plan, today),
      isReadOnly: plan.status === 'closed',
      figure: (value, { metric, unit }) =>
        figureText(value, { metric, unit, currency }, format, stageName),
    };
  }, [editor, format, t]);
}
