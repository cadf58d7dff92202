import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { onEvent } from '../../data/events';
import { openedFilesStore, takeOpenedFile } from '../../data/opened-files';
import { reportError } from '../../data/error-store';
import { rpc } from '../../data/rpc';
import { useAppInfo } from '../../data/use-app-info';
import { useWorkspace } from '../../data/use-workspace';
import { useScreenActions } from '../../lib/actions/use-actions';
import { useFormat } from '../../lib/format/use-format';
import { PrintHost } from '../../lib/print/PrintHost';
import { cyclePanes } from '../../lib/panes/cycle-panes';
import { cx } from '../../ui/cx';
import { useCutTitles } from '../../ui/cut-titles';
import { PanelBoundary } from '../../ui/panel-boundary/PanelBoundary';
import { StatusBar } from '../../ui/status-bar/StatusBar';
import { dismissOffers, showToast } from '../../ui/toast/toast-store';
import { ToastRegion } from '../../ui/toast/ToastRegion';
import { appActions } from '../actions/app-actions';
import { ShellDialogs } from '../dialogs/ShellDialogs';
import { currentScreen, navigationStore, startAt } from '../../lib/navigation/navigation-store';
import { needsWorkspace } from '../../lib/navigation/screen';
import { ScreenView } from '../screens';
import { createWorkspaceCommands } from '../workspace-commands';
import { DropTarget } from './DropTarget';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { Sidebar } from './Sidebar';
import { TitleBar } from './TitleBar';
import { usePaneMemory } from './use-pane-memory';
import { useHistory } from './use-history';
import { useScreenFocus } from './use-screen-focus';
import { useShortcuts } from './use-shortcuts';
import styles from './Shell.module.css';

/** The window: title bar, sidebar, one screen, status bar, and what floats above them. */
export function Shell() {
  const { t } = useTranslation('shell');
  const client = useQueryClient();
  const format = useFormat();
  const workspace = useWorkspace();
  const { info, setTheme } = useAppInfo();
  const screen = useStore(navigationStore, currentScreen);
  const commands = useMemo(() => createWorkspaceCommands(client), [client]);
  const history = useHistory(workspace !== null && workspace !== undefined);
  const memory = usePaneMemory();
  const isMac = info?.platform === 'darwin';
  const saveCopy = useCallback(
    () =>
      void commands.saveCopy().then((copy) => {
        if (copy) showToast(t('toast.copySaved', { file: copy.fileName }));
      }),
    [commands, t],
  );
  const move = useCallback((step: 1 | -1) => cyclePanes(memory, step), [memory]);

  useScreenActions(
    appActions({
      commands,
      workspace: workspace ?? null,
      setTheme: (theme) => void setTheme(theme),
      cyclePanes: move,
      onSampleRemoved: () => showToast(t('toast.sampleRemoved')),
      saveCopy,
      ...history,
      closeWindow: () => void rpc('window.close', {}).catch(reportError),
    }),
  );
  useShortcuts(isMac);
  useCutTitles();
  const place = `${workspace?.id ?? ''} ${screen.name} ${'clientId' in screen ? screen.clientId : ''}`;
  const main = useScreenFocus(place);

  // The workspace can also be opened or closed from outside this window's own commands.
  const workspaceId = workspace === undefined ? undefined : (workspace?.id ?? null);
  const lastId = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (workspaceId === undefined || workspaceId === lastId.current) return;
    // An undo offered for the workspace before must not meet this one.
    if (lastId.current !== undefined) dismissOffers();
    lastId.current = workspaceId;
    const now = currentScreen(navigationStore.getState());
    if (workspaceId === null && needsWorkspace(now)) startAt({ name: 'welcome' });
    if (workspaceId !== null && now.name === 'welcome') startAt({ name: 'portfolio' });
  }, [workspaceId]);

  const name = workspace?.name;
  useEffect(() => {
    document.title = name === undefined ? t('appName') : `${name} – ${t('appName')}`;
  }, [name, t]);

  const waiting = useStore(openedFilesStore, (state) => state.files);
  useEffect(() => {
    if (workspaceId === undefined || waiting.length === 0) return;
    const opened = takeOpenedFile();
    if (opened) void commands.openFile(opened);
  }, [waiting, workspaceId, commands]);

  // Without its reason a welcome in place of one's own workspace looks like lost work.
  useEffect(() => {
    void rpc('workspace.startFailure', {}).catch(reportError);
  }, []);
  useEffect(
    () =>
      onEvent('backend.restarted', () => {
        void client.invalidateQueries();
        void rpc('workspace.startFailure', {}).catch(reportError);
        showToast(t('toast.restarted'));
      }),
    [client, t],
  );

  if (workspace === undefined) return <div className={styles.waiting} aria-busy />;
  const hasSidebar = workspace !== null && screen.name !== 'welcome';
  const isFolded = screen.name === 'import';
  const status = workspace
    ? workspace.dataTo === null
      ? t('status.noData')
      : t('status.dataTo', { day: format.isoDay(workspace.dataTo) })
    : t('status.noWorkspace');
  return (
    <div
      className={cx(styles.window, !hasSidebar && styles.bare, isFolded && styles.folded)}
      data-folded={isFolded}
    >
      <TitleBar
        title={workspace?.name ?? t('appName')}
        isMac={isMac}
        isFolded={isFolded}
        isBare={!hasSidebar}
      />
      {hasSidebar ? <Sidebar screen={screen} workspace={workspace} isMac={isMac} /> : null}
      <main ref={main} className={styles.main} aria-label={t('pane.main')}>
        {workspace !== null && workspace.readOnly !== null ? (
          <ReadOnlyBanner reason={workspace.readOnly} onSaveCopy={saveCopy} />
        ) : null}
        <PanelBoundary key={place}>
          <ScreenView screen={screen} commands={commands} />
        </PanelBoundary>
      </main>
      <StatusBar label={t('pane.status')} news={<ToastRegion />} end={<span>{status}</span>} />
      <ShellDialogs commands={commands} isMac={isMac} onSaveCopy={saveCopy} />
      <DropTarget />
      <PrintHost />
    </div>
  );
}
