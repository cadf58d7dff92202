import { useCallback, useEffect, useRef, useState } from 'react';
import { asksPassword } from '@shared/errors/asks-password';
import type { AppError } from '@shared/errors/app-error';
import type { ChosenFile } from '@shared/ipc/app-methods';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { toAppError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { runJob } from '../../../data/run-job';
import type { Job, JobProgress } from '../../../data/run-job';

export type OpenState =
  | { readonly status: 'opening'; readonly progress: JobProgress | null }
  | { readonly status: 'opened'; readonly opened: OpenedImport }
  /** A password opens the file. `file` = which of several; '' = the only one. */
  | { readonly status: 'locked'; readonly wasWrong: boolean; readonly file: string }
  | { readonly status: 'failed'; readonly error: AppError };

export interface OpenHandle {
  readonly state: OpenState;
  /** Opens the file once more: it failed, or it was changed meanwhile. */
  readonly reopen: () => Promise<void>;
  /** Opens the file with a password, which is handed on and kept nowhere here. */
  readonly unlock: (password: string) => Promise<void>;
}

/** The handles of a chosen file and of those chosen together with it, one text for all. */
export function tokensOf({ token, more = [] }: ChosenFile): string {
  return [token, ...more.map((one) => one.token)].join(' ');
}

/** Opens a chosen file when the screen comes, and lets go of it when the screen goes. */
export function useOpenImport(chosen: ChosenFile): OpenHandle {
  const [state, setState] = useState<OpenState>({ status: 'opening', progress: null });
  const job = useRef<Job<'import.open'> | null>(null);
  const importId = useRef<string | null>(null);
  const isGone = useRef(false);
  const tokens = tokensOf(chosen);
  const open = useCallback(
    async (password: string | null) => {
      job.current?.cancel();
      const [file = '', ...more] = tokens.split(' ');
      const started = runJob(
        'import.open',
        {
          file,
          ...(more.length === 0 ? {} : { more }),
          ...(password === null ? {} : { password }),
        },
        {
          onProgress: (progress) => {
            if (job.current === started)
              setState((now) => (now.status === 'opening' ? { status: 'opening', progress } : now));
          },
        },
      );
      job.current = started;
      try {
        const opened = await started.result;
        if (job.current !== started || isGone.current) return forget(opened.importId);
        importId.current = opened.importId;
        setState({ status: 'opened', opened });
      } catch (error) {
        if (job.current === started && !isGone.current) setState(failedState(toAppError(error)));
      } finally {
        if (job.current === started) job.current = null;
      }
    },
    [tokens],
  );
  useEffect(() => {
    isGone.current = false;
    // oxlint-disable-next-line react/set-state-in-effect -- state is set when the answer comes, not here
    void open(null);
    return () => {
      isGone.current = true;
      job.current?.cancel();
      if (importId.current !== null) forget(importId.current);
    };
  }, [open]);
  const again = useCallback(
    (password: string | null) => {
      setState({ status: 'opening', progress: null });
      return open(password);
    },
    [open],
  );
  const reopen = useCallback(() => again(null), [again]);
  return { state, reopen, unlock: again };
}

function failedState(error: AppError): OpenState {
  return asksPassword(error.code, error.params)
    ? {
        status: 'locked',
        wasWrong: error.code === 'WRONG_PASSWORD',
        file: String(error.params['file'] ?? ''),
      }
    : { status: 'failed', error };
}

function forget(importId: string): void {
  // It may be forgotten already (another file was opened); that is no failure to show.
  rpc('import.close', { importId }).catch(() => undefined);
}
