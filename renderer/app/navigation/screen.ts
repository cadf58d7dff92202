import type { ChosenFile } from '@shared/ipc/app-methods';

/** Every place the window can show. `import` is a task with an end: it is never gone back into. */
export type Screen =
  | { readonly name: 'welcome' }
  | { readonly name: 'portfolio' }
  | { readonly name: 'imports' }
  | { readonly name: 'import'; readonly file: ChosenFile }
  | { readonly name: 'settings' };

/** Places that need an open workspace. */
export function needsWorkspace(screen: Screen): boolean {
  return screen.name === 'portfolio' || screen.name === 'imports' || screen.name === 'import';
}
