import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { AppInfo, Language, ThemeChoice } from '@shared/ipc/app-methods';
import { useCommand } from './use-command';
import { useRpc } from './use-rpc';

const KEY = ['app.info', {}] as const;

/** Puts what is known of the program into the cache (at start, and when the system's theme changes). */
export function keepAppInfo(client: QueryClient, change: Partial<AppInfo>): void {
  client.setQueryData<AppInfo>(KEY, (info) => (info ? { ...info, ...change } : info));
}

export interface AppSettings {
  /** Undefined until it was read. */
  readonly info: AppInfo | undefined;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setTheme: (theme: ThemeChoice) => Promise<void>;
}

/** Language, theme and version of the program. */
export function useAppInfo(): AppSettings {
  const client = useQueryClient();
  const { data: info } = useRpc('app.info', {});
  const { run: language } = useCommand('app.setLanguage');
  const { run: theme } = useCommand('app.setTheme');
  const keep = useCallback(
    (next: AppInfo | undefined) => next && client.setQueryData(KEY, next),
    [client],
  );
  return useMemo(
    () => ({
      info,
      setLanguage: async (next) => void keep(await language({ language: next })),
      setTheme: async (next) => void keep(await theme({ theme: next })),
    }),
    [info, keep, language, theme],
  );
}
