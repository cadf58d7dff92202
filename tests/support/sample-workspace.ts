import type { AppInfo, ChosenFile } from '@shared/ipc/app-methods';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import type { FakeHandlers } from './fake-bridge';

/** What the main side says about the program. */
function anAppInfo(change: Partial<AppInfo> = {}): AppInfo {
  return {
    version: '0.1.0',
    platform: 'linux',
    language: 'en',
    themeChoice: 'system',
    isDark: false,
    ...change,
  };
}

/** An open workspace. */
export function aWorkspace(change: Partial<WorkspaceInfo> = {}): WorkspaceInfo {
  return {
    id: 'workspace-1',
    name: 'Merida Fluid Systems',
    fileName: 'merida.keybook',
    folder: '~/Documents',
    isSample: false,
    readOnly: null,
    currency: 'EUR',
    fiscalYearStartMonth: 1,
    clients: 186,
    lines: 4120,
    imports: 2,
    dataTo: '2026-09-30',
    savedAtMs: null,
    ...change,
  };
}

/** A chosen file with a handle made of one digit. */
export function aFile(name: string, digit = '1'): ChosenFile {
  return { token: `file-${digit.repeat(32)}`, name, bytes: 1000 };
}

/** Answers every window needs: the program, no workspace (unless given), nothing recent, no sales. */
export function basicAnswers(
  workspace: WorkspaceInfo | null = null,
  info: Partial<AppInfo> = {},
): FakeHandlers {
  return {
    'app.info': () => anAppInfo(info),
    'app.setLanguage': ({ language }) => anAppInfo({ ...info, language }),
    'app.setTheme': ({ theme }) =>
      anAppInfo({ ...info, themeChoice: theme, isDark: theme === 'dark' }),
    'workspace.current': () => workspace,
    'workspace.startFailure': () => null,
    'workspace.recent': () => [],
    'workspace.close': () => null,
    'screen.get': () => null,
    'screen.set': () => null,
    'portfolio.get': () => null,
    'import.list': () => [],
  };
}
