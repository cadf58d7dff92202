import { AppError } from '@shared/errors/app-error';
import type { Input, Method, Output } from '@shared/ipc/contract';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';

/** Sends a change; a failure is shown in the error dialog and gives undefined. */
export async function send<M extends Method>(
  method: M,
  input: Input<M>,
): Promise<Output<M> | undefined> {
  try {
    return await rpc(method, input);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'CANCELLED')) reportError(error);
    return undefined;
  }
}
