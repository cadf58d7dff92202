import type { RefObject } from 'react';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { mapStore, openMapDialog } from '../map-store';
import type { ShownView } from '../map-store';
import type { MapModel } from './map-context';

const VIEWS: readonly ShownView[] = ['organigram', 'influence', 'plane', 'table'];

/** The commands of the map for menu, palette and keys. */
export function useMapActions(model: MapModel, search: RefObject<HTMLInputElement | null>): void {
  const { now, isPast, clientId, commands } = model;
  const chosen = () => {
    const person = now.byId.get(mapStore.getState().selectedId ?? '');
    return person && !person.isGone && !isPast ? person.person.id : null;
  };
  const isThere = () => chosen() !== null;
  const of = (open: (personId: string) => void) => () => {
    const id = chosen();
    if (id !== null) open(id);
  };
  useScreenActions([
    ...VIEWS.map((view, index) => ({
      id: `map.${view}`,
      menu: 'view' as const,
      group: 4,
      shortcut: `Alt+${index + 1}`,
      label: (t: Parameters<Parameters<typeof useScreenActions>[0][number]['label']>[0]) =>
        t(`people:view.${view}`),
      run: () => mapStore.setState({ view }),
    })),
    {
      id: 'map.add',
      menu: 'edit',
      group: 4,
      shortcut: 'Insert',
      label: (t) => t('people:menu.addPerson'),
      isEnabled: () => !isPast,
      run: () => openMapDialog({ kind: 'add', unitId: null, reportsToId: null }),
    },
    {
      id: 'map.paste',
      menu: 'edit',
      group: 4,
      label: (t) => t('people:menu.paste'),
      isEnabled: () => !isPast,
      run: () => openMapDialog({ kind: 'paste' }),
    },
    {
      id: 'map.link',
      menu: 'edit',
      group: 4,
      label: (t) => t('people:menu.link'),
      isEnabled: isThere,
      run: of((fromId) => openMapDialog({ kind: 'link', fromId, toId: null })),
    },
    {
      id: 'map.report',
      menu: 'edit',
      group: 4,
      label: (t) => t('people:menu.report'),
      isEnabled: isThere,
      run: of((personId) => openMapDialog({ kind: 'report', personId })),
    },
    {
      id: 'map.leave',
      menu: 'edit',
      group: 4,
      label: (t) => t('people:menu.leave'),
      isEnabled: isThere,
      run: of((personId) => openMapDialog({ kind: 'leave', personId })),
    },
    {
      id: 'map.remove',
      menu: 'edit',
      group: 4,
      label: (t) => t('people:menu.remove'),
      isEnabled: isThere,
      run: of((personId) => void commands.remove({ personId })),
    },
    {
      id: 'map.units',
      menu: 'edit',
      group: 5,
      label: (t) => t('people:menu.units'),
      isEnabled: () => !isPast,
      run: () => openMapDialog({ kind: 'units' }),
    },
    {
      id: 'map.colleagues',
      menu: 'edit',
      group: 5,
      label: (t) => t('people:menu.colleagues'),
      run: () => openMapDialog({ kind: 'colleagues' }),
    },
    {
      id: 'map.find',
      menu: 'edit',
      group: 6,
      shortcut: 'Ctrl+F',
      label: (t) => t('people:menu.find'),
      run: () => search.current?.focus(),
    },
    {
      id: 'map.focus',
      menu: 'view',
      group: 5,
      label: (t) => t('people:menu.focus'),
      run: () =>
        mapStore.setState(({ focusId, selectedId }) => ({
          focusId: focusId === null ? selectedId : null,
        })),
    },
    {
      id: 'map.arrange',
      menu: 'view',
      group: 5,
      label: (t) => t('people:menu.arrange'),
      isEnabled: () => !isPast && !['table', 'plane'].includes(mapStore.getState().view),
      run: () => {
        const { view } = mapStore.getState();
        if (view !== 'table') void commands.arrange({ clientId, view });
      },
    },
    {
      id: 'map.print',
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+P',
      label: (t) => t('people:menu.print'),
      run: () => openMapDialog({ kind: 'print' }),
    },
  ]);
}
