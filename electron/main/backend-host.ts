import { join } from 'node:path';
import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron';
import type { Envelope } from '@shared/ipc/contract';
import type { AppFolders } from '../app/app-context';
import type { FromBackend, ToBackend } from '../backend/backend-messages';

/** Memory of a process that parses strangers' files; over it the process ends and the file is refused. */
const READER_HEAP_MB = 512;
/** Back ends that end so soon after their start count together: the workspace may be what ends them. */
const RESTART_PERIOD_MS = 60_000;
/** So many restarts within the period open the workspace again; the next ones start without it, then none. */
const RESTARTS_WITH_WORKSPACE = 3;
const RESTARTS = 6;
/** How long the end of the program waits for the last requests to be answered and the workspace to be closed properly. */
const STOP_LIMIT_MS = 60_000;

export interface BackendHostEvents {
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onRemember: (path: string | null, name: string) => void;
  readonly onLog: (id: string, text: string) => void;
  /** The workspace to open in a back end that had to be started again; null = none. */
  readonly lastWorkspace: () => string | null;
  /** The back end ended unasked and was started again; handles of files have to be told to it anew. */
  readonly onRestart: (reason: string) => void;
}

const STOPPED: Envelope<never> = {
  ok: false,
  error: { code: 'BACKEND_STOPPED', params: {}, id: null },
};

/** Runs the back end and its readers as processes of their own and passes requests to it. Heavy work never meets this thread. */
export class BackendHost {
  readonly #scripts: string;
  readonly #folders: AppFolders;
  readonly #events: BackendHostEvents;
  readonly #waiting = new Map<number, (envelope: Envelope<unknown>) => void>();
  readonly #readers = new Map<number, UtilityProcess>();
  #child: UtilityProcess | null = null;
  #ready: Promise<void> = Promise.resolve();
  #setReady: () => void = () => undefined;
  #nextId = 1;
  #isStopping = false;
  #endTimes: number[] = [];

  constructor(scripts: string, folders: AppFolders, events: BackendHostEvents) {
    this.#scripts = scripts;
    this.#folders = folders;
    this.#events = events;
  }

  /** Starts the back end, with the workspace that was open last. */
  start(workspace: string | null): void {
    const child = utilityProcess.fork(join(this.#scripts, 'backend.js'), [], {
      serviceName: 'Keybook workspace',
      // Short-lived objects get little room: the process stays small while a million lines pass through it.
      execArgv: ['--js-flags=--max-semi-space-size=4'],
    });
    this.#child = child;
    this.#ready = new Promise((resolve) => (this.#setReady = resolve));
    child.on('message', (message: FromBackend) => this.#take(message));
    child.on('exit', (code) => this.#ended(code));
    // Unheard, a fatal error of V8 over there would be thrown here; the exit that follows is what counts.
    child.on('error', (type) => this.#events.onLog('backend', type));
    this.#post({ kind: 'start', folders: this.#folders, workspace });
  }

  registerFile(token: string, path: string): void {
    this.#post({ kind: 'file', token, path });
  }

  /** Answers a request of the contract; BACKEND_STOPPED when the process ends meanwhile. */
  async request(method: string, input: unknown): Promise<Envelope<unknown>> {
    await this.#ready;
    if (!this.#child) return STOPPED;
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#post({ kind: 'request', id, method, input });
    });
  }

  /** Lets the back end answer what was asked and close the workspace, then ends everything. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (!child) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopped = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_LIMIT_MS);
      child.on('message', (message: FromBackend) => {
        if (message.kind === 'stopped') resolve();
      });
      child.on('exit', () => resolve());
    });
    // Requests that wait for a back end still starting stand before the end.
    void this.#ready.then(() => this.#post({ kind: 'stop' }));
    await stopped;
    clearTimeout(timer);
    for (const reader of this.#readers.values()) reader.kill();
    child.kill();
  }

  #post(message: ToBackend, ports?: Electron.MessagePortMain[]): void {
    this.#child?.postMessage(message, ports);
  }

  #take(message: FromBackend): void {
    switch (message.kind) {
      case 'started':
        this.#setReady();
        break;
      case 'answer':
        this.#waiting.get(message.id)?.(message.envelope);
        this.#waiting.delete(message.id);
        break;
      case 'event':
        this.#events.onEvent(message.name, message.payload);
        break;
      case 'start-reader':
        this.#startReader(message.readerId);
        break;
      case 'kill-reader':
        this.#readers.get(message.readerId)?.kill();
        break;
      case 'remember-workspace':
        this.#events.onRemember(message.path, message.name);
        break;
      case 'log':
        this.#events.onLog(message.id, message.text);
        break;
      case 'stopped':
        break;
    }
  }

  #startReader(readerId: number): void {
    const reader = utilityProcess.fork(join(this.#scripts, 'reader.js'), [], {
      serviceName: 'Keybook reader',
      execArgv: [
        `--js-flags=--max-old-space-size=${READER_HEAP_MB} --max-semi-space-size=4 --initial-heap-size=64 --disallow-code-generation-from-strings`,
      ],
    });
    this.#readers.set(readerId, reader);
    const { port1, port2 } = new MessageChannelMain();
    reader.postMessage({ kind: 'connect' }, [port1]);
    this.#post({ kind: 'reader-ready', readerId }, [port2]);
    reader.on('error', (type) => this.#events.onLog('reader', type));
    reader.on('exit', (code) => {
      // A reader of a back end that is gone: the next one counts its readers anew.
      if (this.#readers.get(readerId) !== reader) return;
      this.#readers.delete(readerId);
      this.#post({
        kind: 'reader-exit',
        readerId,
        reason: code === 0 || code === 15 || code === 143 ? 'killed' : 'crashed',
      });
    });
  }

  #ended(code: number): void {
    const release = this.#setReady;
    for (const answer of this.#waiting.values()) answer(STOPPED);
    this.#waiting.clear();
    for (const reader of this.#readers.values()) reader.kill();
    this.#readers.clear();
    this.#child = null;
    if (!this.#isStopping) this.#startAgain(code);
    // Requests that waited for the one that ended before it was ready.
    release();
  }

  #startAgain(code: number): void {
    const nowMs = Date.now();
    this.#endTimes = [...this.#endTimes.filter((ms) => nowMs - ms < RESTART_PERIOD_MS), nowMs];
    const restarts = this.#endTimes.length;
    if (restarts > RESTARTS) {
      this.#events.onLog('backend', 'ended too often; not started again');
      return;
    }
    this.start(restarts > RESTARTS_WITH_WORKSPACE ? null : this.#events.lastWorkspace());
    this.#events.onRestart(`exit ${code}`);
  }
}
