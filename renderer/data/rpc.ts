import { AppError } from '@shared/errors/app-error';
import type { Envelope, Input, Method, Output } from '@shared/ipc/contract';
import { getBridge } from './bridge';

/**
 * Sends one request of the contract and gives its answer.
 * Failures are thrown as `AppError` with the code of the envelope; a broken bridge is `BACKEND_STOPPED`.
 */
export async function rpc<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  let answer: unknown;
  try {
    answer = await getBridge().invoke(method, input);
  } catch (cause) {
    throw new AppError('BACKEND_STOPPED', {}, { cause });
  }
  // The main side answers by the same contract; outputs are checked there in development.
  const envelope = answer as Envelope<Output<M>>;
  if (envelope.ok) return envelope.value;
  const { code, params, id } = envelope.error;
  throw new AppError(code, id === null ? params : { ...params, id });
}
