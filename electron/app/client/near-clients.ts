import { matchClients } from '@shared/import/clients/match-clients';
import type { NearClient } from '@shared/ipc/client-answers';
import type { AppContext } from '../app-context';
import { listKnownClients } from '../imports/known-clients';
import { requireWorkspace } from '../require-workspace';

/** Known clients that one about to be made may be: the same by code or name first, then near names. */
export function nearClients(
  context: AppContext,
  name: string,
  code: string,
): readonly NearClient[] {
  const trimmed = { name: name.trim(), code: code.trim() === '' ? null : code.trim() };
  if (trimmed.name === '' && trimmed.code === null) return [];
  const known = listKnownClients(requireWorkspace(context).sqlite);
  const [match] = matchClients(known, [trimmed]).matches;
  if (match === undefined) return [];
  const same = known.find(({ id }) => id === match.clientId);
  return [
    ...(same === undefined ? [] : [{ ...same, isSame: true }]),
    ...match.candidates.map(({ clientId, name: other, code: otherCode }) => ({
      id: clientId,
      name: other,
      code: otherCode,
      isSame: false,
    })),
  ];
}
