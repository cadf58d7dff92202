import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Input, Method, Output } from '@shared/ipc/contract';
import { rpc } from './rpc';
import { reportUnlessCancelled } from './send';

export interface Command<M extends Method> {
  /** Runs it; a failure is reported in the error dialog and gives undefined. The same function at every render. */
  readonly run: (input: Input<M>) => Promise<Output<M> | undefined>;
  readonly isRunning: boolean;
}

/** A request that changes something, with the common way to report its failure. Where the screen itself shows the failure, call `rpc`. */
export function useCommand<M extends Method>(method: M): Command<M> {
  const { mutateAsync, isPending } = useMutation<Output<M>, unknown, Input<M>>({
    mutationFn: (input) => rpc(method, input),
  });
  const run = useCallback(
    async (input: Input<M>) => {
      try {
        return await mutateAsync(input);
      } catch (error) {
        reportUnlessCancelled(error);
        return undefined;
      }
    },
    [mutateAsync],
  );
  return { run, isRunning: isPending };
}
