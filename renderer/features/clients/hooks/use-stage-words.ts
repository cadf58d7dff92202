import { useTranslation } from 'react-i18next';
import type { StageFacts, StageResult } from '@shared/analysis/relationship-stage/stage-score';
import type { StageAssessment } from '@shared/ipc/client-answers';
import { useFormat } from '../../../lib/format/use-format';

/** Words of the stage: which is in force, its score, and what holds it back. */
export function useStageWords() {
  const { t } = useTranslation('clients');
  const format = useFormat();
  return {
    inForce: ({ override, computed }: StageAssessment): string => {
      if (override !== null) return t('stages.byHand', { stage: t(`stage.${override}`) });
      return computed === null ? t('stages.incomplete') : t(`stage.${computed}`);
    },
    score: ({ score, scoreStage, missing }: StageResult): string =>
      score === null || scoreStage === null
        ? t('stages.missing', { count: missing.length })
        : t('stages.score', { score: format.integer(score), stage: t(`stage.${scoreStage}`) }),
    /** Gates and what makes it fragile, each with its figure. */
    reasons: ({ gates, fragile }: StageResult, facts: StageFacts): readonly string[] => [
      ...gates.map((gate) =>
        gate === 'one-contact'
          ? t('stages.gate.oneContact')
          : facts.daysSinceSale === null
            ? t('stages.gate.neverSold')
            : t('stages.gate.noSales', { days: t('days', { count: facts.daysSinceSale }) }),
      ),
      ...fragile.map((reason) =>
        reason === 'broken-promise'
          ? t('stages.fragile.promise', { count: facts.brokenPromises })
          : t('stages.fragile.owner', {
              days: t('days', { count: facts.daysSinceOwnerChange ?? 0 }),
            }),
      ),
    ],
  };
}
