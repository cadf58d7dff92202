import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Input } from '@shared/ipc/contract';
import { rpc } from './rpc';
import { useRpc } from './use-rpc';
import { addWaitingWrite } from './waiting-writes';

type ScreenValue = Input<'screen.set'>['value'];

export interface ScreenState {
  /** What was kept; undefined while it is being read, null when nothing was. Check its shape before use. */
  readonly kept: unknown;
  /** Keeps a value in the workspace, at most twice a second; the last one always arrives. */
  readonly keep: (value: ScreenValue) => void;
}

const DELAY_MS = 500;

/** State of a screen that survives a restart, kept in the workspace under a key. */
export function useScreenState(key: string): ScreenState {
  const client = useQueryClient();
  const query = useRpc('screen.get', { key });
  const waiting = useRef<{ value: ScreenValue; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useCallback(() => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = null;
    client.setQueryData(['screen.get', { key }], last.value);
    // Losing a filter is no reason to interrupt; the workspace may just have been closed.
    rpc('screen.set', { key, value: last.value }).catch(() => undefined);
  }, [client, key]);
  const keep = useCallback(
    (value: ScreenValue) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { value, timer: setTimeout(flush, DELAY_MS) };
    },
    [flush],
  );
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    const forget = addWaitingWrite(flush);
    return () => {
      forget();
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { kept: query.data, keep };
}
