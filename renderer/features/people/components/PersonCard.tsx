import { memo } from 'react';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { cx } from '../../../ui/cx';
import type { Format } from '../../../lib/format/create-format';
import { attitudeSign, rolesShort } from '../model/map-words';
import type { PeopleT } from '../model/map-words';
import { CoverageDots } from './CoverageDots';
import { InfluenceBars } from './InfluenceBars';
import styles from './PersonCard.module.css';

export interface PersonCardProps {
  readonly person: PersonNow;
  readonly successor: string | null;
  readonly dealId: string | null;
  readonly isSelected: boolean;
  readonly isChip: boolean;
  readonly t: PeopleT;
  readonly format: Format;
}

const BARS: Readonly<Record<string, string | undefined>> = {
  '-2': styles.m2,
  '-1': styles.m1,
  '0': styles.zero,
  '1': styles.p1,
  '2': styles.p2,
};

/** Class of the colour of an attitude. */
export function attitudeClass(value: number | null): string | undefined {
  return value === null ? styles.unknown : BARS[String(value)];
}

/** A person as a card or, on the plane, as a chip of one line. Its words are read out by the map, not by the card. */
export const PersonCard = memo(function PersonCard(props: PersonCardProps) {
  const { person, isSelected, isChip, dealId, t, format, successor } = props;
  const { name, title, leftDay } = person.person;
  if (person.isGone)
    return (
      <div className={cx(styles.card, styles.gone, isSelected && styles.selected)}>
        <div className={styles.first}>
          <b className={styles.name}>{name}</b>
        </div>
        <div className={styles.second}>{t('card.left', { day: format.isoDay(leftDay) })}</div>
        <div className={styles.second}>
          {successor === null ? t('card.noSuccessor') : t('card.followed', { name: successor })}
        </div>
      </div>
    );
  const attitude = person.attitude.value;
  return (
    <div className={cx(styles.card, isChip && styles.chip, isSelected && styles.selected)}>
      <i className={cx(styles.bar, attitudeClass(attitude))} />
      <div className={styles.first}>
        <b className={styles.name}>{name}</b>
        <span className={styles.sign}>{attitudeSign(attitude)}</span>
      </div>
      {isChip ? null : (
        <>
          <div className={styles.second}>{title ?? ''}</div>
          <div className={styles.third}>
            <span className={styles.role}>{rolesShort(person, dealId, t)}</span>
            <span className={styles.ours}>
              {person.relations.slice(0, 2).map(({ colleague }) => (
                <em key={colleague.id}>{colleague.initials}</em>
              ))}
              {person.relations.length > 2 ? <em>+{person.relations.length - 2}</em> : null}
            </span>
            <CoverageDots coverage={person.coverage.value} />
            <InfluenceBars influence={person.influence.value} />
          </div>
        </>
      )}
    </div>
  );
});
