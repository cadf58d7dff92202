// Entry of the back-end process: owns the workspace database, runs every use case. The window waits for it, never the other way round.
import type { MessagePortMain, ParentPort } from 'electron';
import { openWorkspace } from '../app/workspace/workspace-commands';
import type { ReaderChannel, ReaderReply } from '../reader/reader-messages';
import type { FromBackend, ToBackend } from './backend-messages';
import { createBackend, type Backend } from './create-backend';
import { exportInWorker } from './export-in-worker';

const parent = (process as unknown as { parentPort: ParentPort }).parentPort;
const tell = (message: FromBackend): void => parent.postMessage(message);

let backend: Backend | null = null;
let nextReaderId = 1;
const waitingReaders = new Map<number, (port: MessagePortMain) => void>();
const exitListeners = new Map<number, (reason: 'killed' | 'crashed' | 'out-of-memory') => void>();

/** Asks the main process for a reader; the port that comes back leads straight to it. */
function startReader(): Promise<ReaderChannel> {
  const readerId = nextReaderId++;
  return new Promise((resolve) => {
    waitingReaders.set(readerId, (port) => {
      port.start();
      resolve({
        post: (request) => port.postMessage(request),
        onReply: (listener) => port.on('message', (event) => listener(event.data as ReaderReply)),
        onExit: (listener) => exitListeners.set(readerId, listener),
        kill: () => tell({ kind: 'kill-reader', readerId }),
      });
    });
    tell({ kind: 'start-reader', readerId });
  });
}

function start(message: Extract<ToBackend, { kind: 'start' }>): void {
  backend = createBackend({
    folders: message.folders,
    startReader,
    exportPortfolio: exportInWorker,
    emit: (name, payload) => tell({ kind: 'event', name, payload }),
    rememberWorkspace: (path, name) => tell({ kind: 'remember-workspace', path, name }),
    log: (id, text) => tell({ kind: 'log', id, text }),
  });
  if (message.workspace !== null) {
    try {
      openWorkspace(backend.context, message.workspace);
    } catch (error) {
      backend.context.startFailure = error;
      const problem = error instanceof Error ? error.message : String(error);
      tell({
        kind: 'log',
        id: 'start',
        text: `the last workspace could not be reopened: ${problem}`,
      });
    }
  }
  tell({ kind: 'started' });
}

parent.on('message', (event) => {
  const message = event.data as ToBackend;
  switch (message.kind) {
    case 'start':
      start(message);
      break;
    case 'file':
      backend?.registerFile(message.token, message.path);
      break;
    case 'request':
      void backend
        ?.request(message.method, message.input)
        .then((envelope) => tell({ kind: 'answer', id: message.id, envelope }));
      break;
    case 'reader-ready': {
      const port = event.ports[0];
      if (port) waitingReaders.get(message.readerId)?.(port);
      waitingReaders.delete(message.readerId);
      break;
    }
    case 'reader-exit':
      exitListeners.get(message.readerId)?.(message.reason);
      exitListeners.delete(message.readerId);
      break;
    case 'stop':
      void (backend?.stop() ?? Promise.resolve()).finally(() => tell({ kind: 'stopped' }));
      break;
  }
});
