import type { KnownClient } from '@shared/import/clients/match-clients';
import type { ImportCheck } from '@shared/ipc/import-methods';

/** Spellings that are shown. */
const EXAMPLES = 3;

/** Collects the names of a file that were read as a client written differently. */
export class Spellings {
  readonly #nameById = new Map<string, string>();
  readonly #written = new Map<string, { readonly written: string; readonly kept: string }>();

  constructor(known: readonly KnownClient[]) {
    for (const client of known) this.add(client);
  }

  /** A client met for the first time; the name it came with is the one it keeps. */
  add({ id, name }: KnownClient): void {
    this.#nameById.set(id, name);
  }

  /** A name that was read as this client. */
  meet(clientId: string, name: string): void {
    const kept = this.#nameById.get(clientId) ?? '';
    if (name === '' || name === kept) return;
    if (kept === '') this.#nameById.set(clientId, name);
    else this.#written.set(`${clientId} ${name}`, { written: name, kept });
  }

  /** How many other spellings were met, and the first of them. */
  met(): ImportCheck['clients']['spellings'] {
    return { count: this.#written.size, examples: [...this.#written.values()].slice(0, EXAMPLES) };
  }
}
