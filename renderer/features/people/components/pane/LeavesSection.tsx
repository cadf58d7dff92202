import { useMemo } from 'react';
import { ifPersonLeaves } from '@shared/analysis/people/if-person-leaves';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { Button } from '../../../../ui/button/Button';
import { UserX } from '../../../../ui/icon/icons';
import { Section } from '../../../../ui/pane/Section';
import { useMap } from '../../hooks/map-context';
import { openMapDialog } from '../../map-store';
import { departureWords } from '../../model/departure-words';
import styles from './MapPane.module.css';

/** What would fall if the person left today. */
export function LeavesSection({ person }: { readonly person: PersonNow }) {
  const { t, format, now, dealId, map, isPast } = useMap();
  const { id } = person.person;
  const departure = useMemo(() => ifPersonLeaves(now, id, dealId), [now, id, dealId]);
  if (!departure) return null;
  return (
    <Section
      title={t('leaves.title')}
      end={
        isPast ? null : (
          <Button
            size="sm"
            variant="ghost"
            icon={UserX}
            kbd="Del"
            onPress={() => openMapDialog({ kind: 'leave', personId: id })}
          >
            {t('leaves.mark')}
          </Button>
        )
      }
    >
      <p className={styles.sentences}>
        {departureWords(departure, now, map.currency, t, format).join(' ')}
      </p>
    </Section>
  );
}
