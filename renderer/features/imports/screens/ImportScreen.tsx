import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ChosenFile } from '@shared/ipc/app-methods';
import type { ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import { prepareImport } from '../../../data/prepare-import';
import { useCommand } from '../../../data/use-command';
import { ImportBoard } from '../components/ImportBoard';
import styles from '../components/ImportScreen.module.css';
import { LockedFile } from '../components/LockedFile';
import { OpeningFile } from '../components/OpeningFile';
import { UnreadableFile } from '../components/UnreadableFile';
import { tokensOf, useOpenImport } from '../hooks/use-open-import';

export interface ImportScreenProps {
  readonly file: ChosenFile;
  /** What was imported; null when it was given up or there was nothing to import. */
  readonly onDone: (result: ImportResult | null) => void;
  /** What stands in place of the import for a workbook Keybook had exported; `onImport` goes on with the import. */
  readonly review?: (opened: OpenedImport, onImport: () => void) => ReactNode;
}

/** The import of one file; another file can be chosen without leaving. */
export function ImportScreen({ file, onDone, review }: ImportScreenProps) {
  const [chosen, setChosen] = useState(file);
  const { run: pick } = useCommand('file.pickWorkbook');
  const choose = async (): Promise<void> => {
    prepareImport();
    const next = await pick({});
    if (next) setChosen(next);
  };
  return (
    <FileImport
      key={tokensOf(chosen)}
      file={chosen}
      onChoose={() => void choose()}
      onDone={onDone}
      {...(review ? { review } : {})}
    />
  );
}

interface FileImportProps extends ImportScreenProps {
  readonly onChoose: () => void;
}

function FileImport({ file, onChoose, onDone, review }: FileImportProps) {
  const [isImported, setIsImported] = useState(false);
  const { state, reopen, unlock } = useOpenImport(file);
  const giveUp = (): void => onDone(null);
  if (state.status === 'opened' && state.opened.roundTrip !== null && review && !isImported)
    return review(state.opened, () => setIsImported(true));
  if (state.status === 'opened')
    return (
      <ImportBoard
        key={state.opened.importId}
        opened={state.opened}
        reopen={reopen}
        onChoose={onChoose}
        onDone={onDone}
      />
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    giveUp();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc gives up, whichever button has the focus
    <div className={styles.screen} data-screen="import" onKeyDown={onKeyDown}>
      {state.status === 'opening' ? (
        <OpeningFile fileName={file.name} progress={state.progress} onCancel={giveUp} />
      ) : state.status === 'locked' ? (
        <LockedFile
          fileName={state.file === '' ? file.name : state.file}
          wasWrong={state.wasWrong}
          onUnlock={(password) => void unlock(password)}
          onChoose={onChoose}
          onCancel={giveUp}
        />
      ) : (
        <UnreadableFile
          error={state.error}
          onRetry={() => void reopen()}
          onChoose={onChoose}
          onCancel={giveUp}
        />
      )}
    </div>
  );
}
