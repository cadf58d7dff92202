import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import { contract, type Envelope, type Method } from '@shared/ipc/contract';
import type { MethodKind } from '@shared/ipc/define-method';
import type { AppContext, AppFolders } from '../app/app-context';
import { QuietCheckpoint } from '../app/workspace/quiet-checkpoint';
import { leave } from '../app/workspace/workspace-commands';
import { isSqliteError, toDatabaseError } from '../db/to-database-error';
import { OpenedImports } from '../app/imports/opened-imports';
import { practiseImport } from '../app/imports/practise-import';
import { SpareReader } from '../app/imports/spare-reader';
import { JobTable } from '../app/jobs/job-table';
import { ascendingIds } from '../platform/new-id';
import { backendHandlers } from '../ipc/backend-handlers';
import { dispatch } from '../ipc/dispatch';
import { CommandGate } from './command-gate';

/** What differs between the app, the command line and the tests. */
export interface BackendPorts {
  readonly folders: AppFolders;
  readonly startReader: AppContext['startReader'];
  readonly exportPortfolio: AppContext['exportPortfolio'];
  readonly emit: AppContext['emit'];
  readonly rememberWorkspace: AppContext['rememberWorkspace'];
  readonly log: (id: string, text: string) => void;
  readonly nowMs?: () => number;
  readonly newId?: () => string;
}

export interface Backend {
  readonly context: AppContext;
  /** Makes a file known under a handle. */
  registerFile(token: string, path: string): void;
  /** Answers one request of the contract. */
  request(method: string, input: unknown): Promise<Envelope<unknown>>;
  /** Stops the jobs under way, waits until their transactions are rolled back, and closes the workspace. */
  stop(): Promise<void>;
}

/** Requests that must not wait for a long import: they change nothing, or they stop it. */
const UNGATED: ReadonlySet<string> = new Set<Method>([
  'job.cancel',
  'import.prepare',
  'import.open',
  'import.check',
  'import.close',
]);

/** The back end without a process around it: the same for the app, the command line and the tests. */
export function createBackend(ports: BackendPorts): Backend {
  const paths = new Map<string, string>();
  const gate = new CommandGate();
  const readers = new SpareReader(ports.startReader, (reader) => practiseImport(reader, context));
  const checkpoint = new QuietCheckpoint(() => context);
  const context: AppContext = {
    folders: ports.folders,
    workspace: null,
    startFailure: null,
    imports: new OpenedImports(),
    jobs: new JobTable(),
    resolveFile: (token) => {
      const path = paths.get(token);
      if (path === undefined) throw new AppError('NOT_FOUND');
      return path;
    },
    startReader: () => readers.take(),
    prepareReader: () => readers.prepare(),
    nowMs: ports.nowMs ?? Date.now,
    newId: ports.newId ?? ascendingIds(Date.now),
    emit: (event, payload) => {
      ports.emit(event, payload);
      if (event === 'data.changed') checkpoint.changed();
    },
    rememberWorkspace: ports.rememberWorkspace,
    exportPortfolio: ports.exportPortfolio,
  };
  const dispatcher = {
    side: 'backend' as const,
    handlers: backendHandlers,
    context,
    admit: ({ kind }: { readonly kind: MethodKind }) => {
      const isReadOnly = context.workspace !== null && context.workspace.readOnly !== null;
      if (kind === 'command' && isReadOnly) throw new AppError('READ_ONLY');
    },
    nameFailure: (error: unknown) =>
      isSqliteError(error)
        ? toDatabaseError(error, basename(context.workspace?.path ?? ''))
        : error,
    logFailure: (method: string, error: unknown): string => {
      const id = randomUUID().slice(0, 8);
      ports.log(
        id,
        `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return id;
    },
  };
  return {
    context,
    registerFile: (token, path) => paths.set(token, path),
    request: (method, input) => {
      const run = (): Promise<Envelope<unknown>> => dispatch(dispatcher, method, input);
      const waitsItsTurn =
        Object.hasOwn(contract, method) && contract[method as Method].kind !== 'query';
      return waitsItsTurn && !UNGATED.has(method) ? gate.run(run) : run();
    },
    stop: async () => {
      context.jobs.cancelAll();
      readers.stop();
      checkpoint.stop();
      await gate.idle();
      leave(context);
    },
  };
}
