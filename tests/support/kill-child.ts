// A process that works on a workspace as the app's back end does and says aloud what is saved, until it is killed.
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { ImportBatchInfo, ImportCheck, OpenedImport } from '@shared/ipc/import-methods';
import { createBackend } from '../../electron/backend/create-backend';
import { appFolders } from '../../electron/platform/app-paths';
import { inProcessReader } from './in-process-reader';
import type { KillPlan, KillReport, KillStep } from './kill-steps';
import { workspaceState } from './workspace-state';

const plan = JSON.parse(process.argv[2] ?? '{}') as KillPlan;
let step = plan.firstStep;
let ids = 0;
let files = 0;
let startMs = 0;
/** Phases after the last row was read. */
const END_PHASES: readonly string[] = ['storing', 'indexing'];

// A thread of its own pulls the trigger, so that it fires in the middle of a commit as well as between two lines.
const trigger = new Int32Array(new SharedArrayBuffer(4));
const KILLER = `const { workerData: { trigger, delayMs } } = require('node:worker_threads');
  Atomics.wait(trigger, 0, 0);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMs);
  process.kill(process.pid, 'SIGKILL');`;
const killer = new Worker(KILLER, {
  eval: true,
  workerData: { trigger, delayMs: plan.moment?.delayMs ?? 0 },
});
await new Promise((resolve) => killer.once('online', resolve));

/** Pulls the trigger when this is the moment. */
function meet(from: 'begin' | 'storing'): void {
  if (plan.moment?.step === step && plan.moment.from === from) pull();
}

function pull(): void {
  Atomics.store(trigger, 0, 1);
  Atomics.notify(trigger, 0);
}

const say = (report: KillReport): void => void writeSync(1, `${JSON.stringify(report)}\n`);

const backend = createBackend({
  folders: appFolders(plan.root, plan.folder),
  startReader: () => Promise.resolve(inProcessReader()),
  exportPortfolio: () => Promise.reject(new Error('not here')),
  emit: (name, payload) => {
    if (name !== 'job.progress' || !('phase' in payload)) return;
    if (END_PHASES.includes(payload.phase)) meet('storing');
    say({ kind: 'phase', step, phase: payload.phase, ms: performance.now() - startMs });
  },
  rememberWorkspace: () => undefined,
  log: (_id, text) => say({ kind: 'failed', step, message: text }),
  nowMs: () => Date.UTC(2026, 9, 13) + step * 1000,
  newId: () =>
    `00000000-0000-7000-8000-${String(step).padStart(4, '0')}${String(ids++).padStart(8, '0')}`,
});

async function call<T>(method: string, input: unknown): Promise<T> {
  const envelope = await backend.request(method, input);
  if (!envelope.ok)
    throw new Error(`${method}: ${envelope.error.code} ${JSON.stringify(envelope.error.params)}`);
  return envelope.value as T;
}

function handle(path: string): string {
  const token = `file-${String(++files).padStart(32, '0')}`;
  backend.registerFile(token, path);
  return token;
}

async function run(what: KillStep): Promise<void> {
  switch (what.do) {
    case 'create':
      await call('workspace.create', { file: handle(what.path), name: 'Firm' });
      break;
    case 'open':
      await call('workspace.open', { file: handle(what.path) });
      break;
    case 'rename':
      await call('workspace.rename', { name: what.name });
      break;
    case 'import':
      await importWorkbook(what.path);
      break;
    case 'undo': {
      const imports = await call<readonly ImportBatchInfo[]>('import.list', {});
      const newest = imports.find(({ undoneAtMs }) => undoneAtMs === null);
      await call('import.undo', { batchId: newest?.id ?? '' });
      break;
    }
  }
}

async function importWorkbook(path: string): Promise<void> {
  const { importId, guess } = await call<OpenedImport>('import.open', {
    file: handle(path),
    jobId: 'job-open',
  });
  const proposed: SheetMapping | null | undefined = guess.sheets[guess.best]?.mapping;
  const { mapping } = await call<ImportCheck>('import.check', {
    importId,
    mapping: proposed,
    jobId: 'job-check',
  });
  await call('import.commit', { importId, mapping, merges: {}, jobId: 'job-commit' });
}

for (const what of plan.steps) {
  ids = 0;
  say({ kind: 'begin', step });
  startMs = performance.now();
  meet('begin');
  try {
    await run(what);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say({ kind: 'failed', step, message });
    break;
  }
  const ms = performance.now() - startMs;
  const sqlite = backend.context.workspace?.sqlite;
  const state = plan.tellsState && sqlite ? workspaceState(sqlite) : null;
  say({ kind: 'done', step, ms, state });
  step++;
}
say({ kind: 'end' });
// An idle program is killed as well.
pull();
setInterval(() => undefined, 1000);
