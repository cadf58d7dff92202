import { useTranslation } from 'react-i18next';
import { asPosition, asPotential, cellStrategy } from '@shared/analysis/plan/board-cell';
import { controlStatus } from '@shared/analysis/plan/objective-control';
import type { Objective, PlanAction } from '@shared/analysis/plan/plan-model';
import { ratingsAt } from '@shared/analysis/plan/rating-moves';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useFormat } from '../../../lib/format/use-format';
import { useBoardWords } from './use-board-words';
import { useEvidenceWords } from './use-evidence-words';
import { usePlanInHand } from './use-plan-in-hand';

/** Everything the pages of a plan write, in words; null without a plan. */
export function usePaper(editor: PlanEditor) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const inHand = usePlanInHand(editor);
  const words = useBoardWords();
  const evidence = useEvidenceWords(editor.currency);
  if (!inHand) return null;
  const { plan, figure } = inHand;
  const now = ratingsAt(editor.ratings, plan.closedDay);
  const strategy = cellStrategy(asPosition(now.position?.value), asPotential(now.potential?.value));
  return {
    t,
    format,
    plan,
    editor,
    now,
    words,
    evidence,
    strategyName: strategy === null ? null : t(`strategy.${strategy}`),
    strategyWay: strategy === null ? null : t(`way.${strategy}`),
    goalLabel: plan.goalLabel ?? t('question.goal'),
    fromTo: (objective: Objective): string => {
      const isMilestone = objective.metric === 'milestone';
      const from = isMilestone ? objective.baselineText : figure(objective.baseline, objective);
      const to = isMilestone ? objective.targetText : figure(objective.target, objective);
      return `${from ?? '–'} → ${to ?? '–'}`;
    },
    figure,
    control: (objective: Objective) => controlStatus(objective, plan.fromDay, editor.today),
    whoWhen: ({ owner, dueDay, doneDay }: PlanAction): string =>
      [
        owner ?? t('breach.no-owner'),
        doneDay === null
          ? dueDay === null
            ? t('breach.no-due')
            : format.isoDay(dueDay)
          : `${t('objectives.done')} ${format.isoDay(doneDay)}`,
      ].join(', '),
  };
}

export type Paper = NonNullable<ReturnType<typeof usePaper>>;
