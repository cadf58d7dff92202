import { createContext, useContext } from 'react';
import type { ClientListAnswer } from '@shared/ipc/client-list-answer';
import type { ClientListRow } from '../model/client-row';

/** Tasks of the list that ask something first. */
export type ListTask =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'duplicates' }
  | { readonly kind: 'merge'; readonly keptId: string; readonly goneId: string }
  | { readonly kind: 'parent'; readonly clientIds: readonly string[] }
  | { readonly kind: 'saveView'; readonly id: string | null; readonly name: string };

/** What every part of the list needs. */
export interface Clients {
  readonly answer: ClientListAnswer;
  readonly rows: readonly ClientListRow[];
  /** Opens a task; null closes it. */
  readonly openTask: (task: ListTask | null) => void;
}

export const ClientsContext = createContext<Clients | null>(null);

/** The clients on screen. */
export function useClients(): Clients {
  const clients = useContext(ClientsContext);
  if (!clients) throw new Error('Parts of the list of clients stand inside it.');
  return clients;
}
