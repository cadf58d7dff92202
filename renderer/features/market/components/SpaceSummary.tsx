import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { useSpaceWords } from '../hooks/use-space-words';
import styles from './Space.module.css';

export interface SpaceSummaryProps {
  readonly answer: WhiteSpaceAnswer;
  readonly place: WhiteSpacePlace;
}

/** The client's index as a range, how much of it is known, and over which months. */
export function SpaceSummary({ answer, place }: SpaceSummaryProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  const { penetration, strength, breadth, room } = place;
  const { year } = answer;
  return (
    <p className={styles.summary}>
      <span>
        {t('space.penetration')}{' '}
        <b>
          {penetration.index === null
            ? t('space.penetrationUnknown')
            : t('space.penetrationOf', {
                range: words.percents(penetration.index),
                likely: words.percent(penetration.index.likely),
              })}
        </b>
      </span>
      <span>{t('space.known', { known: penetration.known, relevant: penetration.relevant })}</span>
      {strength === null ? null : (
        <span>{t('space.position', { strength: words.strength(strength) })}</span>
      )}
      {room === null ? null : <span>{t('space.roomOf', { range: words.amounts(room) })}</span>}
      <span>{t('space.breadthOf', { sold: breadth.sold, relevant: breadth.relevant })}</span>
      <span>
        {year === null
          ? t('space.noYear')
          : year.months < 12
            ? t('space.shortYear', { count: year.months, day: format.day(year.to) })
            : t('space.year', { day: format.day(year.to) })}
      </span>
    </p>
  );
}
