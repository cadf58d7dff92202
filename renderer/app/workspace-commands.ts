import type { QueryClient } from '@tanstack/react-query';
import { AppError } from '@shared/errors/app-error';
import type { ChosenFile } from '@shared/ipc/app-methods';
import type { Input, Method, Output } from '@shared/ipc/contract';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { reportError } from '../data/error-store';
import type { OpenedFile } from '../data/opened-files';
import { prepareImport } from '../data/prepare-import';
import { rpc } from '../data/rpc';
import { flushWaitingWrites } from '../data/waiting-writes';
import { switchWorkspace } from '../data/use-workspace';
import { openDialog } from './dialogs/dialog-store';
import { currentScreen, goTo, navigationStore, startAt } from '../lib/navigation/navigation-store';

/** What can be done with workspaces and workbooks from anywhere: menu, palette, first screen, a dropped file. */
export interface WorkspaceCommands {
  /** Asks for a workbook and goes on to its import. */
  readonly chooseWorkbook: () => Promise<void>;
  /** Goes on with a file that was dropped or opened from outside. */
  readonly openFile: (opened: OpenedFile) => Promise<void>;
  readonly chooseWorkspace: () => Promise<void>;
  /** Opens a workspace by the handle of its file. */
  readonly openWorkspace: (file: string) => Promise<void>;
  readonly newWorkspace: () => void;
  /** Makes a workspace; gives it when that worked. */
  readonly createWorkspace: (file: ChosenFile, name: string) => Promise<WorkspaceInfo | undefined>;
  readonly openSample: () => Promise<void>;
  readonly removeSample: () => Promise<boolean>;
  /** Asks for a place, writes the open workspace there and goes on in that copy, on the same screen; gives it when done. */
  readonly saveCopy: () => Promise<WorkspaceInfo | undefined>;
  readonly closeWorkspace: () => Promise<void>;
}

/** Binds the commands to the query cache of the window. */
export function createWorkspaceCommands(client: QueryClient): WorkspaceCommands {
  const ask = async <M extends Method>(
    method: M,
    input: Input<M>,
  ): Promise<Output<M> | undefined> => {
    try {
      return await rpc(method, input);
    } catch (error) {
      reportError(error);
      return undefined;
    }
  };
  const change = async <M extends Method>(method: M, input: Input<M>) => {
    flushWaitingWrites();
    return ask(method, input);
  };
  const show = (workspace: WorkspaceInfo | undefined) => {
    if (!workspace) return;
    switchWorkspace(client, workspace);
    startAt({ name: 'portfolio' });
  };
  const openWorkspace = async (file: string) => show(await change('workspace.open', { file }));
  const importWorkbook = async (file: ChosenFile) => {
    const workspace = await ask('workspace.current', {});
    if (workspace && workspace.readOnly !== null) reportError(new AppError('READ_ONLY'));
    else if (workspace) goTo({ name: 'import', file });
    else if (workspace === null) openDialog({ kind: 'new-workspace', thenImport: file });
  };
  return {
    openWorkspace,
    chooseWorkbook: async () => {
      prepareImport();
      const file = await ask('file.pickWorkbook', {});
      if (file) await importWorkbook(file);
    },
    openFile: ({ file, kind }) =>
      kind === 'workspace' ? openWorkspace(file.token) : importWorkbook(file),
    chooseWorkspace: async () => {
      const file = await ask('file.pickWorkspace', {});
      if (file) await openWorkspace(file.token);
    },
    newWorkspace: () => openDialog({ kind: 'new-workspace', thenImport: null }),
    createWorkspace: async (file, name) => {
      const workspace = await change('workspace.create', { file: file.token, name });
      show(workspace);
      return workspace;
    },
    openSample: async () => {
      // An import on the screen would open its file once more in the sample, and so close the sample's own.
      if (currentScreen(navigationStore.getState()).name === 'import')
        startAt({ name: 'portfolio' });
      const info = await ask('app.info', {});
      show(await change('workspace.openSample', info ? { language: info.language } : {}));
    },
    removeSample: async () => {
      const answer = await change('workspace.removeSample', {});
      if (answer === undefined) return false;
      switchWorkspace(client, null);
      startAt({ name: 'welcome' });
      return true;
    },
    saveCopy: async () => {
      const open = await ask('workspace.current', {});
      if (!open) return undefined;
      const file = await ask('file.pickNewWorkspace', { suggestedName: open.name });
      const copy = file ? await change('workspace.saveCopy', { file: file.token }) : undefined;
      if (copy) switchWorkspace(client, copy);
      return copy;
    },
    closeWorkspace: async () => {
      if ((await change('workspace.close', {})) === undefined) return;
      switchWorkspace(client, null);
      startAt({ name: 'welcome' });
    },
  };
}
