import { fork } from 'node:child_process';
import type { ReaderChannel, ReaderReply } from './reader-messages';

/**
 * Starts a reader as a child of this Node process (command line, tests, benchmark), with its memory bounded. One thread
 * helps the engine; four would take the cores from the reading itself.
 */
export function forkReader(readerScript: string): ReaderChannel {
  const child = fork(readerScript, [], {
    execArgv: [
      '--max-old-space-size=512',
      '--max-semi-space-size=4',
      '--v8-pool-size=1',
      '--initial-heap-size=40',
      '--disable-proto=delete',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isKilled = false;
  return {
    post: (request) => {
      if (child.connected) child.send(request);
    },
    onReply: (listener) => {
      child.on('message', (message) => listener(message as ReaderReply));
    },
    onExit: (listener) => {
      child.on('exit', (code, signal) => {
        if (isKilled) listener('killed');
        else if (signal === 'SIGABRT' || code === 134) listener('out-of-memory');
        else listener('crashed');
      });
    },
    kill: () => {
      isKilled = true;
      child.kill('SIGKILL');
    },
  };
}
