import { AppError } from '@shared/errors/app-error';
import type { Input, Method, Output } from '@shared/ipc/contract';
import { reportError } from './error-store';
import { rpc } from './rpc';

/** Shows a failure in the error dialog; what a person cancelled is none. */
export function reportUnlessCancelled(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'CANCELLED')) reportError(error);
}

/** Sends a request from outside of drawing; a failure is shown in the error dialog and gives undefined. */
export async function send<M extends Method>(
  method: M,
  input: Input<M>,
): Promise<Output<M> | undefined> {
  try {
    return await rpc(method, input);
  } catch (error) {
    reportUnlessCancelled(error);
    return undefined;
  }
}

/** Takes back what was done last: the offer of a toast. */
export function undoLast(): void {
  void send('history.undo', {});
}

/** Shows a written file in the folder of the system: the offer of a toast. */
export function showInFolder(file: string): void {
  void send('file.showInFolder', { file });
}
