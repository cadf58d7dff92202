import type { QueryClient } from '@tanstack/react-query';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { useRpc } from './use-rpc';

/** The open workspace; null when none is, undefined until it was read. */
export function useWorkspace(): WorkspaceInfo | null | undefined {
  return useRpc('workspace.current', {}).data;
}

/** Forgets everything read from one workspace when another (or none) takes its place. */
export function switchWorkspace(client: QueryClient, workspace: WorkspaceInfo | null): void {
  client.removeQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] !== 'app.info' &&
      queryKey[0] !== 'workspace.current' &&
      queryKey[0] !== 'workspace.recent',
  });
  client.setQueryData(['workspace.current', {}], workspace);
  void client.invalidateQueries({ queryKey: ['workspace.recent'] });
}
