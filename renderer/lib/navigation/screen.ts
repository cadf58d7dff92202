import type { ChosenFile } from '@shared/ipc/app-methods';

/** Parts of a client's page. */
export type ClientTab = 'dossier' | 'map' | 'plan' | 'whitespace' | 'sales' | 'deals' | 'history';

/** Every place the window can show. `import` is a task with an end: it is never gone back into. */
export type Screen =
  | { readonly name: 'welcome' }
  | { readonly name: 'portfolio' }
  | { readonly name: 'clients' }
  | {
      readonly name: 'client';
      readonly clientId: string;
      readonly tab: ClientTab;
      /** A person, deal, fact or note of the part to look at first. */
      readonly focusId?: string;
    }
  | { readonly name: 'brief'; readonly clientId: string }
  | { readonly name: 'plans' }
  | { readonly name: 'client-plan' }
  | { readonly name: 'pipeline' }
  | { readonly name: 'imports' }
  | { readonly name: 'import'; readonly file: ChosenFile }
  | { readonly name: 'settings' };

/** Places that can be shown without an open workspace. */
const FREE = new Set<Screen['name']>(['welcome', 'settings']);

/** Places that need an open workspace. */
export function needsWorkspace(screen: Screen): boolean {
  return !FREE.has(screen.name);
}

/** True for the same place: another client is another place, another part of its page is not. */
export function isSamePlace(one: Screen, other: Screen): boolean {
  if ('clientId' in one && 'clientId' in other)
    return one.name === other.name && one.clientId === other.clientId;
  return one.name === other.name && one.name !== 'import';
}
