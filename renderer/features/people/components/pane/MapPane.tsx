import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { SidePane, SidePaneHint } from '../../../../ui/pane/SidePane';
import { useMap } from '../../hooks/map-context';
import { mapStore } from '../../map-store';
import { GapList } from './GapList';
import { PersonPanel } from './PersonPanel';

/** Gaps of the map, and everything about the chosen person, changed in place. */
export function MapPane({ openRef }: { readonly openRef: RefObject<HTMLButtonElement | null> }) {
  const { t, now } = useMap();
  const selectedId = useStore(mapStore, (state) => state.selectedId);
  const person = selectedId === null ? undefined : now.byId.get(selectedId);
  return (
    <SidePane label={t('person.label')}>
      <GapList />
      {person ? (
        <PersonPanel key={person.person.id} person={person} openRef={openRef} />
      ) : (
        <SidePaneHint>{t('person.choose')}</SidePaneHint>
      )}
    </SidePane>
  );
}
