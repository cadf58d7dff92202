import type { ClientField, ClientFieldValue } from '@shared/domain/client-details';
import type { ClientStatus } from '@shared/domain/client-terms';
import { foldCompanyName } from '@shared/import/values/fold-text';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { changeClients } from '../roundtrip/change-clients';
import { refuseTakenCode } from './create-client';
import { findClient } from './find-client';

/** One field of a client and what it is to be; null = not said. */
export type ClientChange =
  | { readonly field: 'name'; readonly value: string }
  | { readonly field: TextField; readonly value: string | null }
  | { readonly field: 'isKey'; readonly value: boolean | null }
  | { readonly field: 'status'; readonly value: ClientStatus | null }
  | { readonly field: 'employees' | 'cadenceDays'; readonly value: number | null };

type TextField =
  | 'code'
  | 'legalName'
  | 'owner'
  | 'industry'
  | 'region'
  | 'web'
  | 'leadSource'
  | 'note';

/** Columns of the fields that are not client details. */
const COLUMNS = {
  code: 'code',
  legalName: 'legal_name',
  industry: 'industry',
  region: 'region',
  web: 'web',
  leadSource: 'lead_source',
  status: 'status',
  employees: 'employees',
  cadenceDays: 'cadence_days',
} as const;

/**
 * Changes one field of one or many clients as one action. CONFLICT when another client has the code. A renamed client
 * is still found under its old name in next month's file.
 */
export function changeClient(
  context: AppContext,
  clientIds: readonly string[],
  change: ClientChange,
): void {
  const { field, value } = change;
  const kind = field === 'status' && value === 'archived' ? 'archived' : field;
  runActionOn(context, clientIds, kind, (tools) => {
    for (const clientId of clientIds) changeField(context, tools, clientId, change);
  });
}

/** Runs an action named after the one client it is about, or after their number. */
export function runActionOn(
  context: AppContext,
  clientIds: readonly string[],
  kind: string,
  work: (tools: ActionTools) => void,
): void {
  const [first] = clientIds;
  const name =
    clientIds.length === 1 && first !== undefined && context.workspace
      ? {
          kind: `clients.${kind}`,
          params: { name: findClient(context.workspace.sqlite, first).name },
        }
      : { kind: `clients.${kind}Of`, params: { number: String(clientIds.length) } };
  runAction(context, name as Parameters<typeof runAction>[1], work);
}

/** Changes one field of one client inside an action. */
export function changeField(
  context: AppContext,
  tools: ActionTools,
  clientId: string,
  { field, value }: ClientChange,
): void {
  const { sqlite, today } = tools;
  if (field === 'owner' || field === 'note' || field === 'isKey') {
    changeDetail(context, tools, clientId, field, value);
    if (field === 'isKey')
      sqlite
        .prepare('UPDATE client SET key_since = ? WHERE id = ? AND key_since IS NOT ?')
        .run(value === true ? today : null, clientId, value === true ? today : null);
    return;
  }
  if (field === 'name') {
    rename(tools, clientId, value);
    return;
  }
  if (field === 'code') refuseTakenCode(sqlite, value, clientId);
  const column = COLUMNS[field];
  sqlite
    .prepare(`UPDATE client SET ${column} = ? WHERE id = ? AND ${column} IS NOT ?`)
    .run(value, clientId, value);
}

function changeDetail(
  context: AppContext,
  tools: ActionTools,
  clientId: string,
  field: ClientField,
  to: ClientFieldValue,
): void {
  changeClients(context, tools, { kind: 'person' }, [{ clientId, field, to }]);
}

function rename({ sqlite }: ActionTools, clientId: string, name: string): void {
  const { num, name: before } = findClient(sqlite, clientId);
  if (before === name) return;
  sqlite
    .prepare('UPDATE client SET name = ?, folded_name = ? WHERE num = ?')
    .run(name, foldCompanyName(name), num);
  sqlite.prepare('INSERT INTO client_alias (client_num, name) VALUES (?, ?)').run(num, before);
}
