import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Input, Method, Output } from '@shared/ipc/contract';
import { createBackend, type Backend } from '../../electron/backend/create-backend';
import { leave } from '../../electron/app/workspace/workspace-commands';
import { appFolders } from '../../electron/platform/app-paths';
import { writePortfolioWorkbook } from '../../electron/excel/write/write-portfolio-workbook';
import { inProcessReader } from './in-process-reader';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface TestBackend {
  readonly backend: Backend;
  readonly folder: string;
  readonly events: { name: string; payload: unknown }[];
  /** Makes a file known and answers its handle. */
  file(path: string): string;
  /** Runs a method through the same door as the window and throws its error code when it fails. */
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  close(): void;
}

/** The whole back end on a real file in a folder of its own, with a fixed clock and counted ids. */
export function openTestBackend(): TestBackend {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-test-'));
  const events: { name: string; payload: unknown }[] = [];
  let nextId = 1;
  let nextToken = 1;
  let nowMs = Date.UTC(2026, 9, 13, 8, 0, 0);
  const backend = createBackend({
    folders: appFolders(root, folder),
    startReader: () => Promise.resolve(inProcessReader()),
    exportPortfolio: async (request, options) => ({
      bytes: await writePortfolioWorkbook(request, options),
    }),
    emit: (name, payload) => events.push({ name, payload }),
    rememberWorkspace: () => undefined,
    log: (_id, text) => events.push({ name: 'log', payload: text }),
    nowMs: () => (nowMs += 10),
    newId: () => `00000000-0000-7000-8000-${String(nextId++).padStart(12, '0')}`,
  });
  return {
    backend,
    folder,
    events,
    file: (path) => {
      const token = `file-${String(nextToken++).padStart(32, '0')}`;
      backend.registerFile(token, path);
      return token;
    },
    call: async (method, input) => {
      const envelope = await backend.request(method, input);
      if (!envelope.ok) {
        const log = events.filter(({ name }) => name === 'log').at(-1);
        throw new Error(
          `${envelope.error.code} ${JSON.stringify(envelope.error.params)} ${log ? String(log.payload) : ''}`,
        );
      }
      return envelope.value as Output<typeof method>;
    },
    close: () => {
      leave(backend.context);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
