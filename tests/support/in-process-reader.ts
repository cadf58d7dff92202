import { UnreadableError } from '../../electron/excel/read/unreadable-error';
import type { ReaderChannel, ReaderReply } from '../../electron/reader/reader-messages';
import { ReaderSession } from '../../electron/reader/reader-session';

/** A reader in this process instead of one of its own: same session, same messages, nothing to build first. */
export function inProcessReader(): ReaderChannel {
  let listener: (reply: ReaderReply) => void = () => undefined;
  let isKilled = false;
  const reply = (message: ReaderReply): void => {
    if (!isKilled) listener(structuredClone(message));
  };
  const session = new ReaderSession(reply);
  return {
    post: (request) => {
      session.handle(structuredClone(request)).catch((error: unknown) => {
        if (error instanceof UnreadableError)
          reply({ kind: 'unreadable', unreadable: error.unreadable });
        else
          reply({
            kind: 'failed',
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
      });
    },
    onReply: (next) => {
      listener = next;
    },
    onExit: () => undefined,
    kill: () => {
      isKilled = true;
      session.close();
    },
  };
}
