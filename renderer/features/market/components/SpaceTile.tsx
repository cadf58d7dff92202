import type { JudgedCategory } from '@shared/analysis/white-space/judge-place';
import { cx } from '../../../ui/cx';
import type { SpaceWords } from '../hooks/use-space-words';
import { StateWord } from './StateWord';
import { TrustDots } from './TrustDots';
import styles from './State.module.css';
import space from './Space.module.css';

export interface SpaceTileProps {
  readonly cell: JudgedCategory;
  readonly words: SpaceWords;
  /** Trust of the estimate; null without one, or where it is not shown. */
  readonly trust: number | null;
  /** `room`: what is open; `budget`: what is estimated. */
  readonly shows: 'room' | 'budget';
}

/** A cell of units or clients × categories: state above, index and amount below. */
export function SpaceTile({ cell, words, trust, shows }: SpaceTileProps) {
  const band = shows === 'room' ? cell.room : cell.budget;
  return (
    <span className={styles.tile}>
      <span className={styles.tileTop}>
        <StateWord cell={cell} />
        {trust === null ? null : <TrustDots level={trust} />}
      </span>
      <span className={styles.tileFigures}>
        <span>{cell.index ? words.percents(cell.index) : null}</span>
        <span className={cx((cell.isAged || cell.doubt !== 'none') && space.old)}>
          {band === null ? null : shows === 'room' ? words.short(band.likely) : words.amounts(band)}
        </span>
      </span>
    </span>
  );
}
