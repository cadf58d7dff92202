import type { z } from 'zod';

export type MethodKind = 'query' | 'command' | 'errand';

declare const outputType: unique symbol;

/** One request of the contract: its name is the key it stands under, its input is checked, its output is typed. */
export interface MethodDefinition<
  Input extends z.ZodType,
  Output,
  Side extends 'shell' | 'backend' = 'shell' | 'backend',
> {
  /**
   * `query` only reads; `command` changes the open workspace, as one transaction, and is refused where that is open for
   * reading; `errand` does something else: opens a workspace, reads a workbook, writes a file, stops a job.
   */
  readonly kind: MethodKind;
  /** Where it is answered: `shell` = main process (windows, dialogs), `backend` = the process that owns the workspace. */
  readonly side: Side;
  readonly input: Input;
  readonly [outputType]?: Output;
}

/** Binds an output type: `returns<Row[]>().query(schema)`. */
export function returns<Output>() {
  const make =
    <Side extends 'shell' | 'backend'>(kind: MethodKind, side: Side) =>
    <Input extends z.ZodType>(input: Input): MethodDefinition<Input, Output, Side> => ({
      kind,
      side,
      input,
    });
  return {
    query: make('query', 'backend'),
    command: make('command', 'backend'),
    errand: make('errand', 'backend'),
    shell: make('errand', 'shell'),
  };
}

/** Output type of a method definition. */
export type OutputOf<M> = M extends MethodDefinition<z.ZodType, infer Output> ? Output : never;
/** Input type of a method definition. */
export type InputOf<M> = M extends MethodDefinition<infer Input, unknown> ? z.infer<Input> : never;
