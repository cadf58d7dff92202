import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import type { ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import { matchesChord } from '../../../lib/actions/shortcut';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { cx } from '../../../ui/cx';
import { Pane } from '../../../ui/pane/Pane';
import { PanelBoundary } from '../../../ui/panel-boundary/PanelBoundary';
import { showToast } from '../../../ui/toast/toast-store';
import { ImportContext } from '../hooks/import-context';
import { useCommit } from '../hooks/use-commit';
import { useImportSession } from '../hooks/use-import-session';
import { useSaveIssues } from '../hooks/use-save-issues';
import { mergesOf } from '../model/import-draft';
import { isNothingNew } from '../model/import-blocker';
import { AlreadyImported } from './AlreadyImported';
import { CheckPane } from './CheckPane';
import { ImportFooter } from './ImportFooter';
import { ImportHeader } from './ImportHeader';
import { ImportKeys } from './ImportKeys';
import { LayoutPane } from './LayoutPane';
import { MappingGrid } from './MappingGrid';
import styles from './ImportScreen.module.css';

export interface ImportBoardProps {
  readonly opened: OpenedImport;
  readonly reopen: () => Promise<void>;
  readonly onChoose: () => void;
  readonly onDone: (result: ImportResult | null) => void;
}

/** The whole import on one screen: sheet and layout, the first rows with their meanings, the check, and the one step. */
export function ImportBoard({ opened, reopen, onChoose, onDone }: ImportBoardProps) {
  const session = useImportSession(opened, reopen);
  const { t, grid, check, blocker, draft } = session;
  const save = useSaveIssues();
  const commit = useCommit({
    fileName: opened.fileName,
    onDone,
    onChanged: () => void reopen(),
  });
  const cancel = (): void => (commit.isRunning ? commit.cancel() : onDone(null));
  const canImport = blocker === null && !commit.isRunning && !isNothingNew(check.fresh);
  const run = (): void => {
    if (canImport && check.fresh) void commit.start(opened.importId, check.fresh, mergesOf(draft));
    else if (blocker) document.querySelector<HTMLElement>('[data-point="ask"] button')?.focus();
  };
  const nextProblem = (): void => {
    if (grid.current?.nextProblem() === true) return;
    const first = document.querySelector<HTMLElement>(
      '[data-point="ask"] button, [data-point="bad"] button, [data-point="warn"] button',
    );
    if (first) first.focus();
    else showToast(t('grid.noProblem'));
  };
  useScreenActions([
    {
      id: 'import.run',
      menu: 'file',
      group: 2,
      shortcut: 'Ctrl+Enter',
      label: (translate) => translate('imports:command.run'),
      isEnabled: () => canImport,
      run,
    },
    {
      id: 'import.next',
      menu: 'go',
      group: 3,
      shortcut: 'F8',
      label: (translate) => translate('imports:command.next'),
      isEnabled: () => !commit.isRunning,
      run: nextProblem,
    },
    {
      id: 'import.other',
      menu: 'file',
      group: 2,
      label: (translate) => translate('imports:command.other'),
      isEnabled: () => !commit.isRunning,
      run: onChoose,
    },
    {
      id: 'import.saveList',
      menu: 'file',
      group: 2,
      label: (translate) => translate('imports:command.saveList'),
      isEnabled: () => (check.fresh?.summary.issues.length ?? 0) > 0,
      run: () => void save(opened.importId, opened.fileName),
    },
  ]);
  useEffect(() => grid.current?.focus(), [grid]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const press = event.nativeEvent;
    if (matchesChord(press, 'Escape')) cancel();
    else if (matchesChord(press, 'F8') && !commit.isRunning) nextProblem();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the buttons: one that has the focus would take the Enter for itself.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const press = event.nativeEvent;
    if (!matchesChord(press, 'Ctrl+Enter') && !matchesChord(press, 'Ctrl+Enter', true)) return;
    run();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ImportContext value={session}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the screen, whatever part has the focus */}
      <div
        className={styles.screen}
        data-screen="import"
        data-ready={check.fresh !== null}
        onKeyDown={onKeyDown}
        onKeyDownCapture={onKeyDownCapture}
      >
        <ImportHeader onChoose={onChoose} isDisabled={commit.isRunning} />
        <AlreadyImported />
        <div
          className={cx(styles.middle, commit.isRunning && styles.dimmed)}
          inert={commit.isRunning}
        >
          <PanelBoundary>
            <LayoutPane />
          </PanelBoundary>
          <PanelBoundary>
            <Pane label={t('pane.grid')} className={styles.center ?? ''}>
              <MappingGrid key={session.sheet?.guess.sheet ?? -1} />
            </Pane>
          </PanelBoundary>
          <PanelBoundary>
            <CheckPane />
          </PanelBoundary>
        </div>
        <ImportFooter commit={commit} onImport={run} onCancel={cancel} />
      </div>
      <ImportKeys />
    </ImportContext>
  );
}
