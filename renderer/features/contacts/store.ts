import { createStore } from 'zustand';

/** The form that is open. */
export type ContactDialog =
  | { readonly kind: 'note'; readonly interactionId: string | null }
  | { readonly kind: 'plan'; readonly interactionId: string | null }
  | { readonly kind: 'promise' };

/** Which form is open on a client's page; the parts of the page that open one do not know one another. */
export const contactStore = createStore<{ readonly dialog: ContactDialog | null }>()(() => ({
  dialog: null,
}));

/** Opens a form, or closes it with null. */
export function openContact(dialog: ContactDialog | null): void {
  contactStore.setState({ dialog });
}
