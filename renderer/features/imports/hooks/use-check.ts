import { useCallback, useEffect, useRef, useState } from 'react';
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
  /** True when the user stopped the check of this mapping. */
  readonly isStopped: boolean;
  /** Stops the check under way; nothing is kept, and everything set on the screen stays. */
  readonly stop: () => void;
  /** Starts it again. */
  readonly again: () => void;
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
 * `mapping` null = nothing to check.
 */
export function useCheck(opened: OpenedImport, mapping: SheetMapping | null): CheckHandle {
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
  const [stopped, setStopped] = useState<SheetMapping | null>(null);
  const [round, setRound] = useState(0);
  const startedRound = useRef(-1);
  useEffect(() => {
    if (mapping === null) return undefined;
    let isOver = false;
    const run = async (): Promise<void> => {
      await under.current?.settled;
      if (isOver) return;
      setProgress(null);
      setStopped(null);
      setRunning(true);
      const job = runJob(
        'import.check',
        { importId: opened.importId, mapping: mappingInput(mapping) },
        { onProgress: (now) => !isOver && setProgress(now) },
      );
      const take = (check: ImportCheck): void =>
        setOutcome({ check, mapping, opened, error: null });
      const fail = (thrown: unknown): void => {
        const error = toAppError(thrown);
        // The figures of the check before stay in sight.
        if (error.code === 'CANCELLED') setStopped(mapping);
        else setOutcome({ check: null, mapping, opened, error });
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
    const timer = setTimeout(
      () => void run(),
      // The first one, and one that was asked for, start at once.
      startedRound.current === round ? PAUSE_MS : 0,
    );
    startedRound.current = round;
    return () => {
      isOver = true;
      clearTimeout(timer);
      setRunning(false);
      under.current?.cancel();
    };
  }, [opened, mapping, round]);
  const stop = useCallback(() => under.current?.cancel(), []);
  const again = useCallback(() => setRound((now) => now + 1), []);
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
    isStopped: mapping !== null && stopped === mapping && !isRunning,
    stop,
    again,
  };
}
