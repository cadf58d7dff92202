import { app, dialog, nativeTheme, shell, type BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import type { AppInfo, ChosenFile } from '@shared/ipc/app-methods';
import type { HandlersFor } from '@shared/ipc/contract';
import type { FileTokens } from './file-tokens';
import type { WindowFlush } from './flush-window';
import type { OpenedCopies } from './opened-copies';
import { savePageFile, savePagePdf } from './save-page';
import { languageOf, type UserSettingsFile } from './user-settings';

/** What the requests about the program itself need. */
export interface ShellContext {
  readonly window: () => BrowserWindow | null;
  readonly files: FileTokens;
  readonly copies: OpenedCopies;
  readonly settings: UserSettingsFile;
  readonly flush: WindowFlush;
}

const WORKBOOKS = [
  'xlsx',
  'xlsm',
  'csv',
  'tsv',
  'txt',
  'prn',
  'xls',
  'xlsb',
  'ods',
  'xml',
  'html',
  'htm',
];

/** Requests about windows, dialogs and this computer, answered by the main process. */
export const shellHandlers: HandlersFor<'shell', ShellContext> = {
  'app.info': (_input, context) => describeApp(context),
  'app.setLanguage': ({ language }, context) => {
    context.settings.update({ language });
    return describeApp(context);
  },
  'app.setTheme': ({ theme }, context) => {
    context.settings.update({ theme });
    nativeTheme.themeSource = theme;
    return describeApp(context);
  },
  'window.minimize': (_input, { window }) => {
    window()?.minimize();
    return null;
  },
  'window.toggleMaximize': (_input, { window }) => {
    const target = window();
    if (target?.isMaximized()) target.unmaximize();
    else target?.maximize();
    return null;
  },
  'window.close': (_input, { window }) => {
    window()?.close();
    return null;
  },
  'window.flushed': (_input, { flush }) => {
    flush.flushed();
    return null;
  },
  'file.pickWorkbook': (_input, context) =>
    pickOpen(
      context,
      [
        { name: 'Excel, CSV', extensions: WORKBOOKS },
        { name: '*', extensions: ['*'] },
      ],
      true,
    ),
  'file.pickWorkspace': (_input, context) =>
    pickOpen(context, [{ name: 'Keybook', extensions: ['keybook'] }]),
  'file.pickNewWorkspace': ({ suggestedName }, context) =>
    pickSave(context, suggestedName, 'keybook', 'Keybook'),
  'file.pickExport': ({ suggestedName, kind }, context) =>
    pickSave(context, suggestedName, kind, kind === 'xlsx' ? 'Excel' : kind.toUpperCase()),
  'page.savePdf': ({ file, isLandscape, footer }, { files, window }) =>
    savePagePdf(window(), files.resolve(file), { isLandscape, footer }),
  'page.saveFile': ({ file, content }, { files }) => savePageFile(files.resolve(file), content),
  'file.pickAttachment': (_input, context) =>
    pickOpen(context, [{ name: '*', extensions: ['*'] }], true),
  'file.pickCopy': ({ suggestedName }, context) => {
    const extension = extname(suggestedName).slice(1) || '*';
    return pickSave(context, suggestedName, extension, extension.toUpperCase());
  },
  'file.newCopy': ({ name }, { files, copies }) => files.add(copies.place(name)),
  'file.openCopy': async ({ file }, { files, copies }) => {
    const path = files.resolve(file);
    return copies.canOpen(path) && (await shell.openPath(path)) === '';
  },
  'file.showInFolder': ({ file }, context) => {
    shell.showItemInFolder(context.files.resolve(file));
    return null;
  },
  'workspace.recent': (_input, context) =>
    context.settings.get().recent.map((recent) => ({
      file: context.files.add(recent.path).token,
      name: recent.name,
      fileName: basename(recent.path),
      folder: dirname(recent.path).replace(homedir(), '~'),
      openedAtMs: recent.openedAtMs,
      exists: existsSync(recent.path),
    })),
};

function describeApp({ settings }: ShellContext): AppInfo {
  const { language, theme } = settings.get();
  return {
    version: app.getVersion(),
    platform:
      process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    language: language ?? languageOf(app.getLocale()),
    themeChoice: theme,
    isDark: nativeTheme.shouldUseDarkColors,
  };
}

/** Open dialog; several files when the purpose allows it. */
async function pickOpen(
  { window, files }: ShellContext,
  filters: Electron.FileFilter[],
  isMany = false,
): Promise<ChosenFile | null> {
  const options: Electron.OpenDialogOptions = {
    properties: isMany ? ['openFile', 'multiSelections'] : ['openFile'],
    filters,
  };
  const parent = window();
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : files.addTogether(filePaths);
}

async function pickSave(
  { window, files }: ShellContext,
  suggestedName: string,
  extension: string,
  kind: string,
): Promise<ChosenFile | null> {
  const name = suggestedName.replace(/[\\/:*?"<>|\0]/gu, ' ').trim() || 'Keybook';
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(
      app.getPath('documents'),
      extname(name) === `.${extension}` ? name : `${name}.${extension}`,
    ),
    filters: [{ name: kind, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const parent = window();
  const { canceled, filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return null;
  return files.add(extname(filePath) === '' ? `${filePath}.${extension}` : filePath);
}
