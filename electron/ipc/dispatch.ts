import type { z } from 'zod';
import { AppError } from '@shared/errors/app-error';
import { contract, type Envelope, type Method } from '@shared/ipc/contract';
import type { MethodDefinition } from '@shared/ipc/define-method';

/** What the dispatcher needs to run any method of one side. It knows nothing about Electron. */
export interface Dispatcher<Context> {
  readonly side: 'shell' | 'backend';
  readonly handlers: Readonly<Record<string, (input: never, context: Context) => unknown>>;
  readonly context: Context;
  /** Throws an `AppError` for what may not be done now. */
  readonly admit?: (definition: MethodDefinition<z.ZodType, unknown>) => void;
  /** Turns failures the layer below has words for (disk full, file in use) into an `AppError`; the rest comes back as it is. */
  readonly nameFailure?: (error: unknown) => unknown;
  /** Writes an unexpected failure to the log and returns its id. */
  readonly logFailure: (method: string, error: unknown) => string;
}

/** Answers one request: look up, check the input, run, wrap. Never throws; unknown failures become UNEXPECTED with a log id. */
export async function dispatch<Context>(
  dispatcher: Dispatcher<Context>,
  method: string,
  raw: unknown,
): Promise<Envelope<unknown>> {
  const definition = Object.hasOwn(contract, method) ? contract[method as Method] : undefined;
  const handler = Object.hasOwn(dispatcher.handlers, method)
    ? dispatcher.handlers[method]
    : undefined;
  if (definition?.side !== dispatcher.side || handler === undefined) {
    return failure('VALIDATION', { method: method.slice(0, 60) });
  }
  try {
    dispatcher.admit?.(definition);
    const parsed = definition.input.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return failure('VALIDATION', { method, field: issue ? issue.path.join('.') : '' });
    }
    return { ok: true, value: await handler(parsed.data as never, dispatcher.context) };
  } catch (thrown) {
    const error = dispatcher.nameFailure ? dispatcher.nameFailure(thrown) : thrown;
    if (error instanceof AppError) {
      return { ok: false, error: { code: error.code, params: error.params, id: null } };
    }
    const id = dispatcher.logFailure(method, error);
    return { ok: false, error: { code: 'UNEXPECTED', params: { id }, id } };
  }
}

function failure(code: 'VALIDATION', params: Record<string, string>): Envelope<never> {
  return { ok: false, error: { code, params, id: null } };
}
