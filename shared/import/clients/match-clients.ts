import { splitCompanyName } from '../values/fold-text';
import { createClientIndex } from './client-index';
import type { ClientResolution } from './client-index';
import { createNearNames } from './near-names';
import type { NearNames } from './near-names';

/** A client of the workspace. Another spelling of it may be given as one more entry with the same id. */
export interface KnownClient {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

/** A client as a file names it; the name is `''` where only a code stands. */
export interface IncomingClient {
  readonly name: string;
  readonly code: string | null;
}

/**
 * Why a known client is only offered: the same folded name under another legal form ("Acme Inc" – "Acme GmbH"), under
 * another code, shared by several clients; a spelling a few letters off; the same words in another order.
 */
export type NearReason = 'legal-form' | 'other-code' | 'several' | 'spelling' | 'word-order';

/** A known client the incoming one may be; a person decides. */
export interface NearCandidate {
  readonly clientId: string;
  readonly name: string;
  readonly code: string | null;
  readonly reason: NearReason;
  /** Edits between the folded names, 0 when they are equal. */
  readonly distance: number;
}

/** How one incoming client was matched. `clientId` is set for `code`, `name` and `folded`, candidates for `near`. */
export interface ClientMatch {
  readonly kind: 'code' | 'name' | 'folded' | 'near' | 'new';
  readonly clientId: string | null;
  readonly candidates: readonly NearCandidate[];
  /** Index of the earlier incoming entry that is the same client not known so far; null for the first one. */
  readonly sameAs: number | null;
}

/** Something about the file's own clients that the user is told. */
export type ClientRemark =
  /** One code with several names: one client. */
  | { readonly kind: 'code-with-names'; readonly code: string; readonly names: readonly string[] }
  /** One name with several codes: as many clients. */
  | { readonly kind: 'name-with-codes'; readonly name: string; readonly codes: readonly string[] };

export interface ClientMatches {
  /** One match per incoming entry, in their order. */
  readonly matches: readonly ClientMatch[];
  /** Incoming entries by kind of match; they add up to the number of entries. */
  readonly counts: Readonly<Record<ClientMatch['kind'], number>>;
  /** Different clients the entries come to. */
  readonly clients: number;
  readonly remarks: readonly ClientRemark[];
}

const MOST_CANDIDATES = 5;
/** Marks ids of clients first met in this file; known ids hold no such sign. */
const NEW_ID = '\u0000';

interface KnownNames {
  readonly known: readonly KnownClient[];
  readonly forms: readonly string[];
  readonly byCore: ReadonlyMap<string, readonly number[]>;
  readonly near: () => NearNames;
}

/**
 * Matches the clients of a file with the known ones in the order of trust: same code (exact, then without case and
 * blanks), same name, same folded name (case, blanks, diacritics, punctuation, legal form). Never merged, only offered as
 * `near`: a folded name with another legal form or another code or shared by several clients, and names at most one edit
 * apart (two from eight characters on). Entries of the file are matched with each other by the same rules.
 * Worked line: known "Łódzka Mleczarnia Sp. z o.o.", incoming "LODZKA MLECZARNIA" → `folded`; "Lodzka Mleczrania" → `near`.
 */
export function matchClients(
  known: readonly KnownClient[],
  incoming: readonly IncomingClient[],
): ClientMatches {
  const index = createClientIndex(known);
  const names = knownNames(known);
  const matches: ClientMatch[] = [];
  const counts = { code: 0, name: 0, folded: 0, near: 0, new: 0 };
  const ids = new Set<string>();
  incoming.forEach((client, i) => {
    const resolved = index.resolve(client);
    const match = resolved.kind === 'new' ? offered(names, client) : settled(resolved, matches);
    if (resolved.kind === 'new') index.add({ id: `${NEW_ID}${i}`, ...client });
    ids.add(resolved.kind === 'new' ? `${NEW_ID}${i}` : resolved.clientId);
    matches.push(match);
    counts[match.kind]++;
  });
  return { matches, counts, clients: ids.size, remarks: remarksOn(incoming) };
}

/** Match with a known client, or with one first met earlier in the file. */
function settled(
  resolved: Exclude<ClientResolution, { kind: 'new' }>,
  matches: readonly ClientMatch[],
): ClientMatch {
  if (!resolved.clientId.startsWith(NEW_ID)) {
    return { kind: resolved.kind, clientId: resolved.clientId, candidates: [], sameAs: null };
  }
  const sameAs = Number(resolved.clientId.slice(NEW_ID.length));
  const first = matches[sameAs];
  return {
    kind: first?.kind ?? 'new',
    clientId: null,
    candidates: first?.candidates ?? [],
    sameAs,
  };
}

function knownNames(known: readonly KnownClient[]): KnownNames {
  const split = known.map((client) => splitCompanyName(client.name));
  const byCore = new Map<string, number[]>();
  split.forEach(({ core }, i) => {
    if (core === '') return;
    const list = byCore.get(core);
    if (list) list.push(i);
    else byCore.set(core, [i]);
  });
  let near: NearNames | null = null;
  return {
    known,
    forms: split.map(({ legalForm }) => legalForm),
    byCore,
    near: () => (near ??= createNearNames(split.map(({ core }) => core))),
  };
}

/** `near` with the known clients it may be, nearest first and each once; `new` when there are none. */
function offered(names: KnownNames, client: IncomingClient): ClientMatch {
  const { core, legalForm } = splitCompanyName(client.name);
  const found: { index: number; distance: number; reason: NearReason }[] = [];
  if (core !== '') {
    for (const index of names.byCore.get(core) ?? []) {
      found.push({ index, distance: 0, reason: equalNameReason(names, index, client, legalForm) });
    }
    for (const { index, distance } of names.near().find(core)) {
      found.push({ index, distance, reason: distance === 0 ? 'word-order' : 'spelling' });
    }
  }
  const candidates: NearCandidate[] = [];
  for (const { index, distance, reason } of found) {
    const known = names.known[index];
    if (!known || candidates.some((c) => c.clientId === known.id)) continue;
    candidates.push({ clientId: known.id, name: known.name, code: known.code, reason, distance });
    if (candidates.length === MOST_CANDIDATES) break;
  }
  const kind = candidates.length > 0 ? 'near' : 'new';
  return { kind, clientId: null, candidates, sameAs: null };
}

function equalNameReason(
  names: KnownNames,
  index: number,
  client: IncomingClient,
  legalForm: string,
): NearReason {
  const form = names.forms[index] ?? '';
  if (form !== '' && legalForm !== '' && form !== legalForm) return 'legal-form';
  return client.code !== null && names.known[index]?.code != null ? 'other-code' : 'several';
}

/** Codes with several names and names with several codes inside the file, in order of appearance. */
function remarksOn(incoming: readonly IncomingClient[]): ClientRemark[] {
  const namesByCode = new Map<string, { code: string; names: Map<string, string> }>();
  const codesByName = new Map<string, { name: string; codes: Map<string, string> }>();
  for (const { name, code } of incoming) {
    const nameText = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (code === null || nameText === '') continue;
    const [nameKey, codeKey] = [nameText.toLowerCase(), code.replace(/\s+/gu, '').toLowerCase()];
    const ofCode = namesByCode.get(codeKey) ?? { code, names: new Map<string, string>() };
    namesByCode.set(codeKey, ofCode);
    if (!ofCode.names.has(nameKey)) ofCode.names.set(nameKey, nameText);
    const ofName = codesByName.get(nameKey) ?? { name: nameText, codes: new Map<string, string>() };
    codesByName.set(nameKey, ofName);
    if (!ofName.codes.has(codeKey)) ofName.codes.set(codeKey, code);
  }
  const remarks: ClientRemark[] = [];
  for (const { code, names } of namesByCode.values()) {
    if (names.size > 1) remarks.push({ kind: 'code-with-names', code, names: [...names.values()] });
  }
  for (const { name, codes } of codesByName.values()) {
    if (codes.size > 1) remarks.push({ kind: 'name-with-codes', name, codes: [...codes.values()] });
  }
  return remarks;
}
