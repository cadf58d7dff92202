import { Suspense } from 'react';
import { useStore } from 'zustand';
import { featureDoor, featurePart } from '../feature-door';
import { Palette } from '../palette/Palette';
import type { WorkspaceCommands } from '../workspace-commands';
import { AboutDialog } from './AboutDialog';
import { closeDialog, dialogStore } from './dialog-store';
import { ErrorDialog } from './ErrorDialog';
import { NewWorkspaceDialog } from './NewWorkspaceDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

const NewClientDialog = featurePart<{ readonly onClose: () => void }>(
  featureDoor('clients'),
  'NewClientDialog',
);

/** The dialog that is open, and above it any failure. */
export function ShellDialogs({
  commands,
  isMac,
  onSaveCopy,
}: {
  readonly commands: WorkspaceCommands;
  readonly isMac: boolean;
  /** Goes on in a copy of a workspace that is open for reading. */
  readonly onSaveCopy: () => void;
}) {
  const dialog = useStore(dialogStore, (state) => state.dialog);
  return (
    <>
      {dialog?.kind === 'palette' ? <Palette isMac={isMac} /> : null}
      {dialog?.kind === 'shortcuts' ? <ShortcutsDialog isMac={isMac} /> : null}
      {dialog?.kind === 'new-client' ? (
        <Suspense fallback={null}>
          <NewClientDialog onClose={closeDialog} />
        </Suspense>
      ) : null}
      {dialog?.kind === 'about' ? <AboutDialog /> : null}
      {dialog?.kind === 'new-workspace' ? (
        <NewWorkspaceDialog thenImport={dialog.thenImport} commands={commands} />
      ) : null}
      <ErrorDialog onSaveCopy={onSaveCopy} />
    </>
  );
}
