import { useRef } from 'react';
import { useStore } from 'zustand';
import type { PeopleMap } from '@shared/ipc/people-methods';
import { Pane } from '../../../ui/pane/Pane';
import { MapContext } from '../hooks/map-context';
import { useKeptView } from '../hooks/use-kept-view';
import { useMapActions } from '../hooks/use-map-actions';
import { useMapModel } from '../hooks/use-map-model';
import { mapStore } from '../map-store';
import { MapCanvas } from './canvas/MapCanvas';
import { MapDialogs } from './dialogs/MapDialogs';
import { FirstPerson } from './FirstPerson';
import { MapLegend } from './MapLegend';
import { MapStatus } from './MapStatus';
import { MapToolbar } from './MapToolbar';
import { OursBar } from './OursBar';
import { MapPane } from './pane/MapPane';
import { PastNotice } from './PastNotice';
import { PeopleTable } from './table/PeopleTable';
import { TimeLine } from './TimeLine';
import styles from './MapBoard.module.css';

interface MapBoardProps {
  readonly clientId: string;
  readonly map: PeopleMap;
}

/** Toolbar, picture or table, time, and the pane of gaps and of the chosen person. */
export function MapBoard({ clientId, map }: MapBoardProps) {
  const model = useMapModel(clientId, map);
  const view = useStore(mapStore, (state) => state.view);
  const openButton = useRef<HTMLButtonElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useKeptView();
  useMapActions(model, search);
  const { t } = model;
  const isEmpty = map.records.people.length === 0;
  const focusPerson = () => openButton.current?.focus();
  return (
    <MapContext value={model}>
      <div className={styles.board} data-screen="map" data-ready>
        <Pane label={t('statusBar.data')} className={styles.centre ?? ''}>
          {isEmpty ? (
            <FirstPerson />
          ) : (
            <>
              <MapToolbar searchRef={search} />
              <PastNotice />
              {view === 'table' ? (
                <PeopleTable />
              ) : (
                <>
                  <MapCanvas view={view} onOpen={focusPerson} />
                  {view === 'plane' ? null : <OursBar />}
                  <MapLegend view={view} />
                </>
              )}
              <TimeLine />
            </>
          )}
        </Pane>
        {isEmpty ? null : <MapPane openRef={openButton} />}
        <MapStatus view={view} />
        <MapDialogs />
      </div>
    </MapContext>
  );
}
