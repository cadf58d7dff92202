import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format/use-format';
import type { BoardAxis } from '../../model/board-axes';
import { layoutBoard } from '../../model/board-layout';
import { boardItems } from '../../model/board-view';
import type { Standing } from '../../model/board-view';
import { measureLabel } from '../../model/measure-text';
import { BoardPicture, boardShape } from './BoardPicture';

interface StillBoardProps {
  readonly standings: readonly Standing[];
  readonly axis: BoardAxis;
  readonly since: string;
  readonly today: string;
}

/** Fits a slide. */
const WIDTH = 960;
const HEIGHT = 720;

/** The board as it is saved: nobody chosen, both days named. */
export function StillBoard({ standings, axis, since, today }: StillBoardProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  return (
    <BoardPicture
      isStatic
      width={WIDTH}
      height={HEIGHT}
      axis={axis}
      layout={layoutBoard(
        boardItems(standings, null),
        boardShape(axis, WIDTH, HEIGHT),
        measureLabel,
      )}
      chosenId={null}
      label={t('board.title')}
      days={{ before: format.isoDay(since), now: format.isoDay(today) }}
    />
  );
}
