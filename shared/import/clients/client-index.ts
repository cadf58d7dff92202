import { splitCompanyName } from '../values/fold-text';
import type { IncomingClient, KnownClient } from './match-clients';

/** How an incoming client was recognised without asking anyone. */
export type ClientResolution =
  | {
      readonly kind: 'code' | 'name' | 'folded';
      readonly clientId: string;
      readonly isNewSpelling: boolean;
    }
  | { readonly kind: 'new' };

/** Known clients by code, name and folded name; grows while a file is read. */
export interface ClientIndex {
  /** Recognises one incoming client and remembers a new spelling or code of it. */
  resolve(incoming: IncomingClient): ClientResolution;
  /** One more known client. */
  add(client: KnownClient): void;
  /** Another spelling or code of a known client. */
  addAlias(clientId: string, alias: IncomingClient): void;
}

/** All that is known of one client under all its spellings, so that a spelling met later cannot join two clients. */
interface Identity {
  readonly id: string;
  readonly codes: Set<string>;
  readonly legalForms: Set<string>;
}

/**
 * Recognises clients in the order of trust: same code (exact, then without case and blanks when one client has it); same
 * name when the codes do not contradict; same folded name (case, blanks, diacritics, punctuation, legal form) when exactly
 * one client fits and neither codes nor legal forms contradict. "Acme Inc" and "Acme GmbH" are two companies, so are equal
 * names under two codes, also when a third spelling fits both. Anything less sure is new here and offered elsewhere.
 * Worked line: known {code K-0042, "Papiernia Kostrzyca S.A."} and incoming {null, "PAPIERNIA KOSTRZYCA SA"} → folded.
 */
export function createClientIndex(known: readonly KnownClient[]): ClientIndex {
  const identities = new Map<string, Identity>();
  const byExactCode = new Map<string, Set<Identity>>();
  const byCode = new Map<string, Set<Identity>>();
  const byName = new Map<string, Set<Identity>>();
  const byCore = new Map<string, Set<Identity>>();

  const remember = (id: string, { code, name }: IncomingClient): void => {
    const identity = identities.get(id) ?? { id, codes: new Set(), legalForms: new Set() };
    identities.set(id, identity);
    if (code !== null) {
      identity.codes.add(codeKey(code));
      put(byExactCode, code, identity);
      put(byCode, codeKey(code), identity);
    }
    if (nameKey(name) === '') return;
    const { core, legalForm } = splitCompanyName(name);
    if (legalForm !== '') identity.legalForms.add(legalForm);
    put(byName, nameKey(name), identity);
    put(byCore, core, identity);
  };

  const codeOwner = (code: string | null): Identity | null =>
    code === null ? null : (only(byExactCode.get(code)) ?? only(byCode.get(codeKey(code))));

  const nameOwner = (
    incoming: IncomingClient,
  ): { kind: 'name' | 'folded'; owner: Identity } | null => {
    if (nameKey(incoming.name) === '') return null;
    const fitting = (owners: ReadonlySet<Identity> | undefined, form: string): Identity | null =>
      only(owners, (owner) => fitsCode(owner, incoming.code) && fitsForm(owner, form));
    const sameName = fitting(byName.get(nameKey(incoming.name)), '');
    if (sameName) return { kind: 'name', owner: sameName };
    const { core, legalForm } = splitCompanyName(incoming.name);
    const sameCore = fitting(byCore.get(core), legalForm);
    return sameCore && { kind: 'folded', owner: sameCore };
  };

  for (const client of known) remember(client.id, client);
  return {
    add: (client) => remember(client.id, client),
    addAlias: remember,
    resolve: (incoming) => {
      const byItsCode = codeOwner(incoming.code);
      const found = byItsCode ? { kind: 'code' as const, owner: byItsCode } : nameOwner(incoming);
      if (!found) return { kind: 'new' };
      const { kind, owner } = found;
      const hasName =
        nameKey(incoming.name) === '' || byName.get(nameKey(incoming.name))?.has(owner);
      const hasCode = incoming.code === null || owner.codes.has(codeKey(incoming.code));
      const isNewSpelling = !hasName || !hasCode;
      if (isNewSpelling) remember(owner.id, incoming);
      return { kind, clientId: owner.id, isNewSpelling };
    },
  };
}

/** The one owner that fits, null for none or several. */
function only(
  owners: ReadonlySet<Identity> | undefined,
  fits: (owner: Identity) => boolean = () => true,
): Identity | null {
  let found: Identity | null = null;
  for (const owner of owners ?? []) {
    if (!fits(owner)) continue;
    if (found !== null) return null;
    found = owner;
  }
  return found;
}

function fitsCode(owner: Identity, code: string | null): boolean {
  return code === null || owner.codes.size === 0 || owner.codes.has(codeKey(code));
}

function fitsForm(owner: Identity, legalForm: string): boolean {
  return legalForm === '' || owner.legalForms.size === 0 || owner.legalForms.has(legalForm);
}

/** A client code without case and blanks. */
function codeKey(code: string): string {
  return code.replace(/\s+/gu, '').toLowerCase();
}

/** A name with its blanks collapsed and trimmed. */
function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function put(map: Map<string, Set<Identity>>, key: string, identity: Identity): void {
  const owners = map.get(key);
  if (owners) owners.add(identity);
  else map.set(key, new Set([identity]));
}
