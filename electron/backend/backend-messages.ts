import type { Envelope } from '@shared/ipc/contract';
import type { EventMap, EventName } from '@shared/ipc/events';
import type { AppFolders } from '../app/app-context';

/** What the main process sends to the back end. A reader port travels with `reader-ready`. */
export type ToBackend =
  | { readonly kind: 'start'; readonly folders: AppFolders; readonly workspace: string | null }
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly method: string;
      readonly input: unknown;
    }
  | { readonly kind: 'file'; readonly token: string; readonly path: string }
  | { readonly kind: 'reader-ready'; readonly readerId: number }
  | {
      readonly kind: 'reader-exit';
      readonly readerId: number;
      readonly reason: 'killed' | 'crashed' | 'out-of-memory';
    }
  | { readonly kind: 'stop' };

/** What the back end sends to the main process. */
export type FromBackend =
  | { readonly kind: 'started' }
  | { readonly kind: 'answer'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly kind: 'event'; readonly name: EventName; readonly payload: EventMap[EventName] }
  | { readonly kind: 'start-reader'; readonly readerId: number }
  | { readonly kind: 'kill-reader'; readonly readerId: number }
  | { readonly kind: 'remember-workspace'; readonly path: string | null; readonly name: string }
  | { readonly kind: 'log'; readonly id: string; readonly text: string }
  | { readonly kind: 'stopped' };
