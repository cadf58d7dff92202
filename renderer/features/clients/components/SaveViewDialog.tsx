import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { writeView } from '../model/list-state';
import { clientsStore } from '../store';

interface SaveViewDialogProps {
  /** The view to rename; null saves a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly onClose: () => void;
}

/** Names a view: filters, sort, columns and groups as they are now. */
export function SaveViewDialog({ id, name, onClose }: SaveViewDialogProps) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.saveView');
  const [typed, setTyped] = useState(name);
  const trimmed = typed.trim();
  const save = () => {
    if (trimmed === '') return;
    onClose();
    void run({ id, name: trimmed, value: writeView(clientsStore.getState().list) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(id === null ? 'views.saveTitle' : 'views.renameTitle')}
      primary={{ label: t('views.saveIt'), onPress: save, isDisabled: trimmed === '' }}
    >
      <TextField
        label={t('views.name')}
        value={typed}
        onChange={setTyped}
        maxLength={80}
        takesFocus
        hint={t('views.hint')}
      />
    </Dialog>
  );
}
