import { useTranslation } from 'react-i18next';
import { asPosition, asPotential, asStage } from '@shared/analysis/plan/board-cell';
import type { RatingAxis, RatingsNow } from '@shared/analysis/plan/plan-model';
import type { BoardAxis } from '../model/board-axes';

/** Words for ratings and places on the board. */
export function useBoardWords() {
  const { t } = useTranslation('plans');
  /** A value of an axis: `medium`, `Cooperative`. */
  const value = (axis: RatingAxis, kept: string | null | undefined): string => {
    const position = asPosition(kept);
    const potential = asPotential(kept);
    const stage = asStage(kept);
    if (axis === 'position' && position) return t(`position.${position}`);
    if (axis === 'potential' && potential) return t(`potential.${potential}`);
    if (axis === 'stage' && stage) return t(`stage.${stage}`);
    return t('question.unrated');
  };
  /** Both ratings of a client on the axes shown. */
  const place = (ratings: RatingsNow, axis: BoardAxis): string =>
    axis === 'matrix'
      ? t('board.placeMatrix', {
          position: value('position', ratings.position?.value),
          potential: value('potential', ratings.potential?.value),
        })
      : t('board.placeStage', {
          stage: value('stage', ratings.stage?.value),
          potential: value('potential', ratings.potential?.value),
        });
  return { value, place };
}
