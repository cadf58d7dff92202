import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { findGaps } from '@shared/analysis/people/find-gaps';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import { supportIndex } from '@shared/analysis/people/support-index';
import type { PeopleMap } from '@shared/ipc/people-methods';
import { useFormat } from '../../../lib/format/use-format';
import { mapStore } from '../map-store';
import { standOut } from '../model/stand-out';
import type { MapModel } from './map-context';
import { useMapCommands } from './use-map-commands';

/** The map of a client on the day, and under the deal, that were chosen. */
export function useMapModel(clientId: string, map: PeopleMap): MapModel {
  const { t } = useTranslation('people');
  const format = useFormat();
  const commands = useMapCommands();
  const chosenDeal = useStore(mapStore, (state) => state.dealId);
  const chosenDay = useStore(mapStore, (state) => state.day);
  const query = useStore(mapStore, (state) => state.query);
  const focusId = useStore(mapStore, (state) => state.focusId);
  const day = chosenDay ?? map.today;
  const now = useMemo(() => peopleAsOf(map.records, day), [map.records, day]);
  const dealId = now.deals.some(({ id }) => id === chosenDeal) ? chosenDeal : null;
  const support = useMemo(() => supportIndex(now.people), [now]);
  const gaps = useMemo(() => findGaps(now, dealId), [now, dealId]);
  const outstanding = useMemo(
    () => standOut(now, { query, focusId, dealId }),
    [now, query, focusId, dealId],
  );
  const select = useCallback(
    (personId: string | null) => mapStore.setState({ selectedId: personId }),
    [],
  );
  return useMemo(
    () => ({
      clientId,
      map,
      now,
      isPast: chosenDay !== null && chosenDay !== map.today,
      dealId,
      support,
      gaps,
      standOut: outstanding,
      t,
      format,
      commands,
      select,
    }),
    [
      clientId,
      map,
      now,
      chosenDay,
      dealId,
      support,
      gaps,
      outstanding,
      t,
      format,
      commands,
      select,
    ],
  );
}
