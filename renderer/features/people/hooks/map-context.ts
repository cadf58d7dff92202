import { createContext, useContext } from 'react';
import type { Gap } from '@shared/analysis/people/gap';
import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import type { SupportIndex } from '@shared/analysis/people/support-index';
import type { PeopleMap } from '@shared/ipc/people-methods';
import type { Format } from '../../../lib/format/create-format';
import type { PeopleT } from '../model/map-words';
import type { MapCommands } from './use-map-commands';

/** What every part of the map needs. */
export interface MapModel {
  readonly clientId: string;
  readonly map: PeopleMap;
  /** The people on the day shown. */
  readonly now: PeopleNow;
  /** True when an earlier day is shown: nothing can be changed then. */
  readonly isPast: boolean;
  readonly dealId: string | null;
  readonly support: SupportIndex;
  readonly gaps: readonly Gap[];
  /** People who stand out; null = all do. */
  readonly standOut: ReadonlySet<string> | null;
  readonly t: PeopleT;
  readonly format: Format;
  readonly commands: MapCommands;
  readonly select: (personId: string | null) => void;
}

export const MapContext = createContext<MapModel | null>(null);

/** The map on screen. */
export function useMap(): MapModel {
  const model = useContext(MapContext);
  if (!model) throw new Error('Parts of the map stand inside it.');
  return model;
}
