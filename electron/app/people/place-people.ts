import type { MapView } from '@shared/domain/people-scales';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { clientNumOf, personRow } from './people-rows';

interface Place {
  readonly personId: string;
  readonly x: number;
  readonly y: number;
}

/** Keeps where people were put on a view, in place of the computed layout. */
export function placePeople(context: AppContext, view: MapView, places: readonly Place[]): void {
  const { sqlite } = requireWorkspace(context);
  const name = personRow(sqlite, places[0]?.personId ?? '').name;
  const kind = places.length === 1 ? 'people.placed' : 'people.placedMany';
  runAction(context, { kind, params: { name, count: String(places.length) } }, (tools) => {
    for (const { personId, x, y } of places) {
      const { changes } = tools.sqlite
        .prepare('UPDATE map_position SET x = ?, y = ? WHERE person_id = ? AND view = ?')
        .run(x, y, personId, view);
      if (changes === 0)
        tools.sqlite
          .prepare('INSERT INTO map_position (id, person_id, view, x, y) VALUES (?, ?, ?, ?, ?)')
          .run(tools.newId(), personId, view, x, y);
    }
  });
}

/** Forgets all places of a view: the computed layout counts again. */
export function arrangePeople(context: AppContext, clientId: string, view: MapView): void {
  const clientNum = clientNumOf(requireWorkspace(context).sqlite, clientId);
  runAction(context, { kind: 'people.arranged' }, ({ sqlite }) =>
    sqlite
      .prepare(
        `DELETE FROM map_position
         WHERE view = ? AND person_id IN (SELECT id FROM person WHERE client_num = ?)`,
      )
      .run(view, clientNum),
  );
}
