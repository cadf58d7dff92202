import { QueryClient } from '@tanstack/react-query';

/**
 * Query cache for data of the main side. Nothing is fetched from a network, so queries run whatever the browser thinks
 * of the connection, are never refetched by time or focus, and are read again only when `data.changed` says so.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
