import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '@shared/ipc/app-methods';
import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { TextField } from '../../ui/field/TextField';
import { goTo } from '../../lib/navigation/navigation-store';
import type { WorkspaceCommands } from '../workspace-commands';
import { closeDialog } from './dialog-store';
import { nameFromFile } from './name-from-file';
import styles from './Dialogs.module.css';

const MOST_LETTERS = 120;

export interface NewWorkspaceDialogProps {
  /** The workbook that is imported right after; null when only a workspace is wanted. */
  readonly thenImport: ChosenFile | null;
  readonly commands: WorkspaceCommands;
}

/** Asks for name and place of a new workspace file. Without a place yet, the primary button asks for it first. */
export function NewWorkspaceDialog({ thenImport, commands }: NewWorkspaceDialogProps) {
  const { t } = useTranslation('shell');
  const [name, setName] = useState(thenImport ? nameFromFile(thenImport.name) : '');
  const [place, setPlace] = useState<ChosenFile | null>(null);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const pick = useCommand('file.pickNewWorkspace');
  const trimmed = name.trim();
  const isNameGood = trimmed !== '' && trimmed.length <= MOST_LETTERS;
  const choose = async () => {
    const chosen =
      (await pick.run({
        suggestedName: trimmed === '' ? 'Keybook' : trimmed.slice(0, MOST_LETTERS),
      })) ?? null;
    if (chosen) setPlace(chosen);
    return chosen;
  };
  const create = async () => {
    setTried(true);
    if (!isNameGood || isBusy) return;
    setBusy(true);
    const target = place ?? (await choose());
    const workspace = target ? await commands.createWorkspace(target, trimmed) : undefined;
    setBusy(false);
    if (!workspace) return;
    closeDialog();
    if (thenImport) goTo({ name: 'import', file: thenImport });
  };
  return (
    <Dialog
      isOpen
      title={t('newWorkspace.title')}
      onClose={closeDialog}
      primary={{
        label: t(thenImport ? 'newWorkspace.createAndImport' : 'newWorkspace.create'),
        onPress: () => void create(),
        isDisabled: isBusy,
      }}
    >
      {thenImport ? <p>{t('newWorkspace.forImport', { file: thenImport.name })}</p> : null}
      <TextField
        label={t('newWorkspace.name')}
        value={name}
        onChange={setName}
        maxLength={MOST_LETTERS}
        takesFocus
        error={isTried && !isNameGood ? t('newWorkspace.nameNeeded') : undefined}
      />
      <div>
        <div className={styles.placeLabel}>{t('newWorkspace.place')}</div>
        <div className={styles.place}>
          <span>{place?.name ?? t('newWorkspace.noPlace')}</span>
          <Button size="sm" onPress={() => void choose()}>
            {t(place ? 'newWorkspace.changePlace' : 'newWorkspace.choosePlace')}
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>{t('newWorkspace.hint')}</p>
    </Dialog>
  );
}
