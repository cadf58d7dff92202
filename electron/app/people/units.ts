import { AppError } from '@shared/errors/app-error';
import type { UnitKind } from '@shared/domain/people-scales';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { clientNumOf, nameOf } from './people-rows';

interface UnitInput {
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
}

/** Adds a part of a client; answers its id. */
export function addUnit(context: AppContext, clientId: string, unit: UnitInput): string {
  const clientNum = clientNumOf(requireWorkspace(context).sqlite, clientId);
  return runAction(
    context,
    { kind: 'people.unitAdded', params: { name: unit.name } },
    ({ sqlite, newId }) => {
      const id = newId();
      sqlite
        .prepare('INSERT INTO unit (id, client_num, name, kind, parent_id) VALUES (?, ?, ?, ?, ?)')
        .run(id, clientNum, unit.name, unit.kind, unit.parentId);
      return id;
    },
  );
}

/** Changes a part of a client. Throws RULE unit-cycle when it would lie in itself. */
export function editUnit(context: AppContext, unitId: string, unit: UnitInput): void {
  const { sqlite } = requireWorkspace(context);
  nameOf(sqlite, 'unit', unitId);
  const parentOf = sqlite.prepare('SELECT parent_id FROM unit WHERE id = ?').pluck();
  for (let at: unknown = unit.parentId; typeof at === 'string'; at = parentOf.get(at))
    if (at === unitId) throw new AppError('RULE', { reason: 'unit-cycle' });
  runAction(context, { kind: 'people.unitEdited', params: { name: unit.name } }, (tools) =>
    tools.sqlite
      .prepare('UPDATE unit SET name = ?, kind = ?, parent_id = ? WHERE id = ?')
      .run(unit.name, unit.kind, unit.parentId, unitId),
  );
}

/** Takes a part of a client away; its people and parts go to the unit above. */
export function removeUnit(context: AppContext, unitId: string): void {
  const name = nameOf(requireWorkspace(context).sqlite, 'unit', unitId);
  runAction(context, { kind: 'people.unitRemoved', params: { name } }, ({ sqlite }) => {
    const parentId = sqlite.prepare('SELECT parent_id FROM unit WHERE id = ?').pluck().get(unitId);
    sqlite.prepare('UPDATE person SET unit_id = ? WHERE unit_id = ?').run(parentId, unitId);
    sqlite.prepare('UPDATE unit SET parent_id = ? WHERE parent_id = ?').run(parentId, unitId);
    sqlite.prepare('UPDATE deal SET unit_id = ? WHERE unit_id = ?').run(parentId, unitId);
    sqlite.prepare('DELETE FROM unit WHERE id = ?').run(unitId);
  });
}
