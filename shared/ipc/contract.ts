import type { ErrorCode, ErrorParams } from '@shared/errors/error-code';
import { appMethods } from './app-methods';
import type { InputOf, OutputOf } from './define-method';
import { historyMethods } from './history-methods';
import { briefMethods } from './brief-methods';
import { searchMethods } from './search-methods';
import { dealMethods } from './deal-methods';
import { planMethods } from './plan-methods';
import { marketMethods } from './market-methods';
import { contactMethods } from './contact-methods';
import { peopleMethods } from './people-methods';
import { dossierMethods } from './dossier-methods';
import { clientMethods } from './client-methods';
import { importMethods } from './import-methods';
import { movementMethods } from './movement-methods';
import { portfolioMethods } from './portfolio-methods';
import { reconcileMethods } from './reconcile-methods';
import { roundTripMethods } from './roundtrip-methods';
import { workspaceMethods } from './workspace-methods';

/** Every request the window can make. One table, shared by both sides; the main side checks each input against it. */
export const contract = {
  ...appMethods,
  ...workspaceMethods,
  ...importMethods,
  ...portfolioMethods,
  ...movementMethods,
  ...reconcileMethods,
  ...roundTripMethods,
  ...historyMethods,
  ...clientMethods,
  ...dossierMethods,
  ...peopleMethods,
  ...contactMethods,
  ...marketMethods,
  ...planMethods,
  ...dealMethods,
  ...searchMethods,
  ...briefMethods,
};

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = InputOf<Contract[M]>;
export type Output<M extends Method> = OutputOf<Contract[M]>;

/** Answer to a request. Failures travel as data: Electron would drop everything but an error's message. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly params: ErrorParams;
        readonly id: string | null;
      };
    };

/** Handlers for the methods of one side; a missing or misspelt name does not compile. */
export type HandlersFor<Side extends 'shell' | 'backend', Context> = {
  readonly [M in Method as Contract[M]['side'] extends Side ? M : never]: (
    input: Input<M>,
    context: Context,
  ) => Promise<Output<M>> | Output<M>;
};
