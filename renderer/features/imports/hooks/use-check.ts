import { useEffect, useRef, useState } from 'react';
import type { AppError } from '@shared/errors/app-error';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { ImportCheck, OpenedImport } from '@shared/ipc/import-methods';
import { toAppError } from '../../../data/error-store';
import { runJob } from '../../../data/run-job';
import type { JobProgress } from '../../../data/run-job';
import { mappingInput } from '../model/mapping-input';

/** Changes that follow each other faster than this give one check. */
const PAUSE_MS = 300;

export interface CheckHandle {
  /** The last check of this sheet that ended; it may belong to an earlier mapping. */
  readonly last: ImportCheck | null;
  /** The check of exactly the mapping shown; null while it waits, runs or failed. */
  readonly fresh: ImportCheck | null;
  readonly isRunning: boolean;
  readonly progress: JobProgress | null;
  readonly error: AppError | null;
}

interface Outcome {
  readonly check: ImportCheck | null;
  readonly mapping: SheetMapping | null;
  /** The opening of the file it was made with. */
  readonly opened: OpenedImport | null;
  readonly error: AppError | null;
}

/**
 * Reads the whole sheet with the mapping, by itself and again after every change; a check under way is stopped first and its end awaited.
 * `mapping` null = nothing to check. `reopen` is called when the reader was stopped together with an earlier check.
 */
export function useCheck(
  opened: OpenedImport,
  mapping: SheetMapping | null,
  reopen: () => Promise<void>,
): CheckHandle {
  const [outcome, setOutcome] = useState<Outcome>({
    check: null,
    mapping: null,
    opened: null,
    error: null,
  });
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const under = useRef<{ readonly cancel: () => void; readonly settled: Promise<void> } | null>(
    null,
  );
  const wasStopped = useRef(false);
  const isFirst = useRef(true);
  useEffect(() => {
    if (mapping === null) return undefined;
    let isOver = false;
    const run = async (): Promise<void> => {
      await under.current?.settled;
      if (isOver) return;
      setProgress(null);
      setRunning(true);
      const job = runJob(
        'import.check',
        { importId: opened.importId, mapping: mappingInput(mapping) },
        { onProgress: (now) => !isOver && setProgress(now) },
      );
      const take = (check: ImportCheck): void => {
        wasStopped.current = false;
        setOutcome({ check, mapping, opened, error: null });
      };
      const fail = (thrown: unknown): void => {
        const error = toAppError(thrown);
        if (error.code === 'CANCELLED' && wasStopped.current) {
          wasStopped.current = false;
          void reopen();
        } else setOutcome({ check: null, mapping, opened, error });
      };
      const settled = job.result.then(
        (check) => (isOver ? undefined : take(check)),
        (thrown: unknown) => (isOver ? undefined : fail(thrown)),
      );
      const own = { cancel: job.cancel, settled };
      under.current = own;
      await settled;
      if (under.current === own) under.current = null;
      if (!isOver) setRunning(false);
    };
    const timer = setTimeout(() => void run(), isFirst.current ? 0 : PAUSE_MS);
    isFirst.current = false;
    return () => {
      isOver = true;
      clearTimeout(timer);
      setRunning(false);
      if (under.current) {
        wasStopped.current = true;
        under.current.cancel();
      }
    };
  }, [opened, mapping, reopen]);
  const isOwn = mapping !== null && outcome.mapping === mapping && outcome.opened === opened;
  // Figures of another sheet or layout say nothing about this one.
  const isSame =
    mapping !== null &&
    outcome.check?.mapping.sheet === mapping.sheet &&
    outcome.check.mapping.layout === mapping.layout;
  return {
    last: isSame ? outcome.check : null,
    fresh: isOwn && !isRunning ? outcome.check : null,
    isRunning,
    progress,
    error: isOwn && !isRunning ? outcome.error : null,
  };
}
