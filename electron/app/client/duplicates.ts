import type { DuplicatePair, DuplicateSide } from '@shared/ipc/client-answers';
import { findDuplicates } from '@shared/import/clients/find-duplicates';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { listKnownClients } from '../imports/known-clients';
import { readPreference, writePreference } from '../preference/preference';
import { requireWorkspace } from '../require-workspace';
import { clientFigures } from './client-figures';

const KEY = 'client.notSame';
const MOST = 200;

/** Pairs of clients that may be one, nearest first, without those a person said are two. */
export function duplicatePairs(context: AppContext): readonly DuplicatePair[] {
  const { sqlite } = requireWorkspace(context);
  const known = listKnownClients(sqlite);
  const refused = new Set(refusedPairs(context));
  const figures = clientFigures(context);
  const sales = new Map(
    figures?.loaded.facts.clients.map(({ id }, index) => [id, figures.sales.byClient[index] ?? 0]),
  );
  const byId = new Map(known.map((client) => [client.id, client]));
  const side = (id: string): DuplicateSide => ({
    id,
    name: byId.get(id)?.name ?? '',
    code: byId.get(id)?.code ?? null,
    salesE4: sales.get(id) ?? 0,
  });
  return findDuplicates(known)
    .filter(({ one, other }) => !refused.has(pairKey(one, other)))
    .slice(0, MOST)
    .map(({ one, other, reason }) => ({ one: side(one), other: side(other), reason }));
}

/** Keeps that two clients are two. */
export function sayNotSame(context: AppContext, one: string, other: string): void {
  runAction(context, { kind: 'clients.notSame' }, ({ sqlite }) =>
    writePreference(sqlite, KEY, [...new Set([...refusedPairs(context), pairKey(one, other)])]),
  );
}

function refusedPairs(context: AppContext): readonly string[] {
  const kept = readPreference(requireWorkspace(context).sqlite, KEY);
  return Array.isArray(kept) ? kept.filter((pair) => typeof pair === 'string') : [];
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
