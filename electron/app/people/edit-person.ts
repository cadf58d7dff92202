import type { BuyingRole } from '@shared/domain/people-scales';
import type { PersonChange } from '@shared/ipc/people-methods';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { personRow } from './people-rows';

const COLUMNS: Readonly<Record<keyof PersonChange, string>> = {
  name: 'name',
  title: 'title',
  unitId: 'unit_id',
  phone: 'phone',
  email: 'email',
  language: 'language',
  note: 'note',
  sinceDay: 'since_day',
};

/** Changes what is said of a person; only the fields given. */
export function editPerson(context: AppContext, personId: string, change: PersonChange): void {
  const { name } = personRow(requireWorkspace(context).sqlite, personId);
  const fields = Object.entries(change);
  const [first] = fields;
  const kind =
    fields.length !== 1 || first === undefined
      ? 'people.edited'
      : first[0] === 'name'
        ? 'people.renamed'
        : first[0] === 'unitId'
          ? 'people.moved'
          : 'people.edited';
  runAction(context, { kind, params: { name: change.name ?? name } }, ({ sqlite }) => {
    for (const [field, value] of fields)
      sqlite
        // The schema of the input has no other keys.
        .prepare(`UPDATE person SET ${COLUMNS[field as keyof PersonChange]} = ? WHERE id = ?`)
        .run(value === '' ? null : value, personId);
  });
}

/** Sets the buying roles of a person, for the client as a whole (deal null) or for one deal. */
export function setRoles(
  context: AppContext,
  personId: string,
  dealId: string | null,
  roles: readonly BuyingRole[],
): void {
  const { name } = personRow(requireWorkspace(context).sqlite, personId);
  runAction(context, { kind: 'people.rolesSet', params: { name } }, (tools) => {
    const { sqlite, today, newId } = tools;
    const held = sqlite
      .prepare(
        `SELECT id, role, from_day AS fromDay FROM person_role
         WHERE person_id = ? AND deal_id IS ? AND to_day IS NULL`,
      )
      .all(personId, dealId) as { id: string; role: BuyingRole; fromDay: string }[];
    for (const { id, role, fromDay } of held)
      if (!roles.includes(role)) {
        if (fromDay >= today) sqlite.prepare('DELETE FROM person_role WHERE id = ?').run(id);
        else sqlite.prepare('UPDATE person_role SET to_day = ? WHERE id = ?').run(today, id);
      }
    for (const role of new Set(roles))
      if (!held.some((one) => one.role === role))
        sqlite
          .prepare(
            'INSERT INTO person_role (id, person_id, deal_id, role, from_day) VALUES (?, ?, ?, ?, ?)',
          )
          .run(newId(), personId, dealId, role, today);
  });
}
