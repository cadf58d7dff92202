import type { z } from 'zod';
import type { InputOf, MethodDefinition, OutputOf } from '@shared/ipc/define-method';
import type { AppContext } from '../app/app-context';

/** The handlers of one table of methods; a missing or misspelt name does not compile. */
export type HandlersOf<Methods> = {
  readonly [
    M in keyof Methods as Methods[M] extends MethodDefinition<z.ZodType, unknown, 'backend'>
      ? M
      : never
  ]: (
    input: InputOf<Methods[M]>,
    context: AppContext,
  ) => Promise<OutputOf<Methods[M]>> | OutputOf<Methods[M]>;
};
