import { AppError } from '@shared/errors/app-error';
import { contract } from '@shared/ipc/contract';
import type { Input, Method, Output } from '@shared/ipc/contract';
import type { EventMap, EventName, KeybookBridge } from '@shared/ipc/events';

/** Answers of the fake main side. A handler may throw an `AppError`, which travels as the envelope's error. */
export type FakeHandlers = {
  readonly [M in Method]?: (input: Input<M>) => Output<M> | Promise<Output<M>>;
};

export interface FakeBridge extends KeybookBridge {
  /** Requests in the order they came. */
  readonly calls: { readonly method: Method; readonly input: unknown }[];
  /** Inputs of one method in the order they came. */
  inputs<M extends Method>(method: M): Input<M>[];
  /** Lets the main side tell something. */
  emit<N extends EventName>(name: N, payload: EventMap[N]): void;
  /** Files handed over by dropping. */
  readonly dropped: unknown[];
  /** Adds or replaces answers. */
  answer(handlers: FakeHandlers): void;
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name);
}

/**
 * A bridge that stands for the main side: it checks names and inputs by the real contract, so a screen that asks for
 * something the program does not offer fails its test. A method without an answer fails with `UNEXPECTED`.
 */
export function createFakeBridge(handlers: FakeHandlers = {}): FakeBridge {
  const listeners = new Set<(name: string, payload: unknown) => void>();
  const calls: { method: Method; input: unknown }[] = [];
  const dropped: unknown[] = [];
  let answers = handlers;
  return {
    calls,
    dropped,
    // The input was checked by the method's own schema when it came.
    inputs: (method) =>
      calls.filter((call) => call.method === method).map((call) => call.input as never),
    emit: (name, payload) => {
      for (const listener of listeners) listener(name, payload);
    },
    answer: (more) => {
      answers = { ...answers, ...more };
    },
    invoke: async (name, raw) => {
      if (!isMethod(name)) throw new Error(`The contract has no method ${name}.`);
      const parsed = contract[name].input.safeParse(raw);
      if (!parsed.success)
        throw new Error(`Input of ${name} does not fit the contract: ${parsed.error.message}`);
      calls.push({ method: name, input: parsed.data });
      // The table is typed by method; the compiler cannot follow the name through the union.
      const handler = answers[name] as ((input: unknown) => unknown) | undefined;
      try {
        if (!handler) throw new AppError('UNEXPECTED', { id: `no answer for ${name}` });
        return { ok: true, value: await handler(parsed.data) };
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { ok: false, error: { code: error.code, params: error.params, id: null } };
      }
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dropFile: async (file) => {
      dropped.push(file);
      return null;
    },
  };
}
