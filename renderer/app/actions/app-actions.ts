import type { ThemeChoice } from '@shared/ipc/app-methods';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import type { Action } from '../../lib/actions/action';
import { openDialog } from '../dialogs/dialog-store';
import {
  currentScreen,
  goBack,
  goForward,
  goTo,
  navigationStore,
} from '../../lib/navigation/navigation-store';
import { comeTo } from '../shell/come-to';
import type { WorkspaceCommands } from '../workspace-commands';

/** What the shell's own commands work on. */
export interface AppActionContext {
  readonly commands: WorkspaceCommands;
  readonly workspace: WorkspaceInfo | null;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly cyclePanes: (step: 1 | -1) => void;
  readonly onSampleRemoved: () => void;
  /** Goes on in a copy of a workspace that is open for reading. */
  readonly saveCopy: () => void;
  /** Words of what can be taken back and done again; null = nothing. */
  readonly undoName: string | null;
  readonly redoName: string | null;
  /** What can be taken back is being asked again. */
  readonly isAsking: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly closeWindow: () => void;
}

/** The shell's commands in the order of the menus. Screens add their own while they are shown. */
export function appActions(context: AppActionContext): readonly Action[] {
  const { commands, workspace, setTheme, cyclePanes } = context;
  const isOpen = () => workspace !== null;
  const isReadOnly = workspace !== null && workspace.readOnly !== null;
  return [
    {
      id: 'workspace.new',
      menu: 'file',
      group: 1,
      shortcut: 'Ctrl+N',
      label: (t) => t('shell:action.newWorkspace'),
      run: commands.newWorkspace,
    },
    {
      id: 'workspace.open',
      menu: 'file',
      group: 1,
      label: (t) => t('shell:action.openWorkspace'),
      run: () => void commands.chooseWorkspace(),
    },
    {
      id: 'workspace.openSample',
      menu: 'file',
      group: 1,
      shortcut: 'Ctrl+Shift+O',
      label: (t) => t('shell:action.openSample'),
      run: () => void commands.openSample(),
    },
    {
      id: 'import.choose',
      menu: 'file',
      group: 2,
      shortcut: 'Ctrl+O',
      label: (t) => t('shell:action.importWorkbook'),
      isEnabled: () => !isReadOnly,
      run: () => void commands.chooseWorkbook(),
    },
    {
      id: 'clients.new',
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+Shift+N',
      label: (t) => t('clients:newClient.title'),
      // An import is a task with an end; a new client would leave it.
      isEnabled: () =>
        isOpen() && !isReadOnly && currentScreen(navigationStore.getState()).name !== 'import',
      run: () => openDialog({ kind: 'new-client' }),
    },
    ...(isReadOnly
      ? [
          {
            id: 'workspace.saveCopy',
            menu: 'file',
            group: 4,
            label: (t) => t('shell:action.saveCopy'),
            run: context.saveCopy,
          } satisfies Action,
        ]
      : []),
    {
      id: 'workspace.close',
      menu: 'file',
      group: 4,
      label: (t) => t('shell:action.closeWorkspace'),
      isEnabled: isOpen,
      run: () => void commands.closeWorkspace(),
    },
    {
      id: 'workspace.removeSample',
      menu: 'file',
      group: 4,
      label: (t) => t('shell:action.removeSample'),
      isEnabled: () => workspace?.isSample === true,
      run: () => void commands.removeSample().then((isDone) => isDone && context.onSampleRemoved()),
    },
    {
      id: 'app.settings',
      menu: 'file',
      group: 5,
      shortcut: 'Ctrl+,',
      label: (t) => t('shell:action.settings'),
      run: () => goTo({ name: 'settings' }),
    },
    {
      id: 'app.quit',
      menu: 'file',
      group: 6,
      shortcut: 'Ctrl+Q',
      label: (t) => t('shell:action.quit'),
      run: context.closeWindow,
    },
    {
      id: 'edit.undo',
      menu: 'edit',
      group: 0,
      shortcut: 'Ctrl+Z',
      isNativeInFields: true,
      label: (t) =>
        context.undoName === null
          ? t('shell:action.undo')
          : t('shell:action.undoNamed', { name: context.undoName }),
      isEnabled: () => isOpen() && (context.undoName !== null || context.isAsking),
      run: context.undo,
    },
    {
      id: 'edit.redo',
      menu: 'edit',
      group: 0,
      shortcut: 'Ctrl+Y',
      alternative: 'Ctrl+Shift+Z',
      isNativeInFields: true,
      label: (t) =>
        context.redoName === null
          ? t('shell:action.redo')
          : t('shell:action.redoNamed', { name: context.redoName }),
      isEnabled: () => isOpen() && (context.redoName !== null || context.isAsking),
      run: context.redo,
    },
    {
      id: 'edit.copy',
      menu: 'edit',
      group: 1,
      shortcut: 'Ctrl+C',
      isNativeChord: true,
      label: (t) => t('shell:action.copy'),
      run: () => void document.execCommand('copy'),
    },
    {
      id: 'edit.selectAll',
      menu: 'edit',
      group: 1,
      shortcut: 'Ctrl+A',
      isNativeChord: true,
      label: (t) => t('shell:action.selectAll'),
      run: () => void document.execCommand('selectAll'),
    },
    {
      id: 'view.palette',
      menu: 'view',
      group: 1,
      shortcut: 'Ctrl+K',
      label: (t) => t('shell:action.palette'),
      run: () => openDialog({ kind: 'palette' }),
    },
    {
      id: 'view.nextPane',
      menu: 'view',
      group: 2,
      shortcut: 'F6',
      label: (t) => t('shell:action.nextPane'),
      run: () => cyclePanes(1),
    },
    {
      id: 'view.previousPane',
      menu: 'view',
      group: 2,
      shortcut: 'Shift+F6',
      label: (t) => t('shell:action.previousPane'),
      run: () => cyclePanes(-1),
    },
    {
      id: 'view.themeSystem',
      menu: 'view',
      group: 9,
      label: (t) => t('shell:action.themeSystem'),
      run: () => setTheme('system'),
    },
    {
      id: 'view.themeLight',
      menu: 'view',
      group: 9,
      label: (t) => t('shell:action.themeLight'),
      run: () => setTheme('light'),
    },
    {
      id: 'view.themeDark',
      menu: 'view',
      group: 9,
      label: (t) => t('shell:action.themeDark'),
      run: () => setTheme('dark'),
    },
    {
      id: 'go.portfolio',
      menu: 'go',
      group: 1,
      shortcut: 'Ctrl+1',
      label: (t) => t('shell:action.portfolio'),
      isEnabled: isOpen,
      run: () => comeTo({ name: 'portfolio' }),
    },
    {
      id: 'go.clients',
      menu: 'go',
      group: 1,
      shortcut: 'Ctrl+2',
      label: (t) => t('shell:action.clients'),
      isEnabled: isOpen,
      run: () => comeTo({ name: 'clients' }),
    },
    {
      id: 'go.plans',
      menu: 'go',
      group: 1,
      shortcut: 'Ctrl+3',
      label: (t) => t('shell:action.plans'),
      isEnabled: isOpen,
      run: () => comeTo({ name: 'plans' }),
    },
    {
      id: 'go.pipeline',
      menu: 'go',
      group: 1,
      shortcut: 'Ctrl+4',
      label: (t) => t('shell:action.pipeline'),
      isEnabled: isOpen,
      run: () => comeTo({ name: 'pipeline' }),
    },
    {
      id: 'go.imports',
      menu: 'go',
      group: 1,
      shortcut: 'Ctrl+5',
      label: (t) => t('shell:action.imports'),
      isEnabled: isOpen,
      run: () => comeTo({ name: 'imports' }),
    },
    {
      id: 'go.clientPlan',
      menu: 'go',
      group: 1,
      shortcut: 'Ctrl+6',
      label: (t) => t('shell:action.clientPlan'),
      isEnabled: isOpen,
      run: () => comeTo({ name: 'client-plan' }),
    },
    {
      id: 'go.back',
      menu: 'go',
      group: 2,
      shortcut: 'Alt+ArrowLeft',
      label: (t) => t('shell:action.back'),
      isEnabled: () => navigationStore.getState().index > 0,
      run: goBack,
    },
    {
      id: 'go.forward',
      menu: 'go',
      group: 2,
      shortcut: 'Alt+ArrowRight',
      label: (t) => t('shell:action.forward'),
      isEnabled: () =>
        navigationStore.getState().index < navigationStore.getState().entries.length - 1,
      run: goForward,
    },
    {
      id: 'help.shortcuts',
      menu: 'help',
      group: 1,
      shortcut: 'F1',
      alternative: '?',
      label: (t) => t('shell:action.shortcuts'),
      run: () => openDialog({ kind: 'shortcuts' }),
    },
    {
      id: 'help.about',
      menu: 'help',
      group: 2,
      label: (t) => t('shell:action.about'),
      run: () => openDialog({ kind: 'about' }),
    },
  ];
}
