import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '@shared/errors/app-error';
import type { Input, Method, Output } from '@shared/ipc/contract';
import { rpc } from './rpc';

export interface RpcOptions {
  /** False: the query waits. */
  readonly isEnabled?: boolean;
  /** Shows the last answer while the next one (other input) is on its way. */
  readonly keepPrevious?: boolean;
}

/** Data of one request, kept up to date; keyed by method and input. */
export function useRpc<M extends Method>(
  method: M,
  input: Input<M>,
  options: RpcOptions = {},
): UseQueryResult<Output<M>, AppError> {
  return useQuery<Output<M>, AppError>({
    queryKey: [method, input],
    queryFn: () => rpc(method, input),
    enabled: options.isEnabled ?? true,
    // Answers hold typed arrays and large tables; comparing them deeply costs more than it saves.
    structuralSharing: false,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}
