import type { RefObject } from 'react';
import { dayFromIso } from '@shared/domain/iso-day';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { Button } from '../../../../ui/button/Button';
import { useMap } from '../../hooks/map-context';
import { openMapDialog } from '../../map-store';
import { ContactSection } from './ContactSection';
import { JudgedRows } from './JudgedRows';
import { LeavesSection } from './LeavesSection';
import { LinesSection } from './LinesSection';
import { RelationSection } from './RelationSection';
import { RolesRow } from './RolesRow';
import styles from './MapPane.module.css';

interface PersonPanelProps {
  readonly person: PersonNow;
  readonly openRef: RefObject<HTMLButtonElement | null>;
}

/** One person: what he is, how he is judged, who of ours knows him, his lines, and what would fall without him. */
export function PersonPanel({ person, openRef }: PersonPanelProps) {
  const { t, format, isPast, commands, now } = useMap();
  const { id, name, title, sinceDay, leftDay, successorId } = person.person;
  const year = sinceDay === null ? null : format.month(dayFromIso(sinceDay));
  const line =
    year === null
      ? (title ?? t('card.noTitle'))
      : title === null
        ? t('person.sinceOnly', { year })
        : t('person.since', { title, year });
  return (
    <>
      <header className={styles.head}>
        <div className={styles.names}>
          <h2 title={name}>{name}</h2>
          <p title={line}>{line}</p>
        </div>
        {isPast ? null : (
          <Button
            ref={openRef}
            size="sm"
            kbd="Enter"
            onPress={() => openMapDialog({ kind: 'edit', personId: id })}
          >
            {t('person.open')}
          </Button>
        )}
      </header>
      {person.isGone ? (
        <div className={styles.section}>
          <p>{t('card.left', { day: format.isoDay(leftDay) })}</p>
          <p>
            {successorId === null
              ? t('card.noSuccessor')
              : t('card.followed', { name: now.byId.get(successorId)?.person.name ?? '' })}
          </p>
          {isPast ? null : (
            <div className={styles.more}>
              <Button size="sm" onPress={() => void commands.comeBack({ personId: id })}>
                {t('person.comeBack')}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <>
          <div className={styles.section}>
            <div className={styles.facts}>
              <RolesRow person={person} />
              <JudgedRows person={person} />
            </div>
          </div>
          <RelationSection person={person} />
          <LinesSection person={person} />
          <LeavesSection person={person} />
        </>
      )}
      <ContactSection person={person} />
    </>
  );
}
