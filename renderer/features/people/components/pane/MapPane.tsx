import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { Pane } from '../../../../ui/pane/Pane';
import { useMap } from '../../hooks/map-context';
import { mapStore } from '../../map-store';
import { GapList } from './GapList';
import { PersonPanel } from './PersonPanel';
import styles from './MapPane.module.css';

/** Gaps of the map, and everything about the chosen person, changed in place. */
export function MapPane({ openRef }: { readonly openRef: RefObject<HTMLButtonElement | null> }) {
  const { t, now } = useMap();
  const selectedId = useStore(mapStore, (state) => state.selectedId);
  const person = selectedId === null ? undefined : now.byId.get(selectedId);
  return (
    <Pane as="aside" label={t('person.label')} className={styles.pane ?? ''}>
      <GapList />
      {person ? (
        <PersonPanel key={person.person.id} person={person} openRef={openRef} />
      ) : (
        <p className={styles.choose}>{t('person.choose')}</p>
      )}
    </Pane>
  );
}
