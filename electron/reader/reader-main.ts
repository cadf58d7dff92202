// Entry of the reader process: the only place where strangers' workbooks are parsed. It may be killed at any moment.
import { UnreadableError } from '../excel/read/unreadable-error';
import type { ReaderReply, ReaderRequest } from './reader-messages';
import { ReaderSession } from './reader-session';

// A workbook must never reach the prototype of all objects.
Reflect.deleteProperty(Object.prototype, '__proto__');

interface PortLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  start(): void;
}

function serve(reply: (message: ReaderReply) => void): (request: ReaderRequest) => void {
  const session = new ReaderSession(reply);
  return (request) => {
    session.handle(request).catch((error: unknown) => {
      if (error instanceof UnreadableError)
        reply({ kind: 'unreadable', unreadable: error.unreadable });
      else
        reply({
          kind: 'failed',
          message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
    });
  };
}

const parentPort = (
  process as unknown as {
    parentPort?: { on(event: 'message', listener: (event: { ports: PortLike[] }) => void): void };
  }
).parentPort;

if (parentPort) {
  // Under Electron: the main process hands over a port that leads straight to the back end.
  parentPort.on('message', ({ ports }) => {
    const port = ports[0];
    if (!port) return;
    const take = serve((message) => port.postMessage(message));
    port.on('message', (event) => take(event.data as ReaderRequest));
    port.start();
  });
} else {
  // Under Node (command line, tests): the parent's own channel.
  const take = serve((message) => process.send?.(message));
  process.on('message', (message) => take(message as ReaderRequest));
  process.on('disconnect', () => process.exit(0));
}
