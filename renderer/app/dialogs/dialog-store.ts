import type { ChosenFile } from '@shared/ipc/app-methods';
import { createStore } from 'zustand';

/** Dialogs of the shell; one at a time. */
export type ShellDialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'new-client' }
  /** `thenImport`: the workbook that waits for a workspace. */
  | { readonly kind: 'new-workspace'; readonly thenImport: ChosenFile | null };

/** The dialog that is open, or null. */
export const dialogStore = createStore<{ readonly dialog: ShellDialog | null }>()(() => ({
  dialog: null,
}));

/** Opens a dialog in place of any other. */
export function openDialog(dialog: ShellDialog): void {
  dialogStore.setState({ dialog });
}

/** Closes the open dialog. */
export function closeDialog(): void {
  dialogStore.setState({ dialog: null });
}
