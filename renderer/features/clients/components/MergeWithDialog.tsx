import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { toListRows } from '../model/client-row';
import { ClientPicker } from './ClientPicker';

interface MergeWithDialogProps {
  readonly page: ClientPageAnswer;
  readonly onClose: () => void;
  readonly onChoose: (clientId: string) => void;
}

/** Chooses the client that is merged into this one; the review comes after. */
export function MergeWithDialog({ page, onClose, onChoose }: MergeWithDialogProps) {
  const { t } = useTranslation('clients');
  const { data } = useRpc('client.list', {});
  const rows = useMemo(
    () => (data ? toListRows(data).filter(({ id }) => id !== page.id) : []),
    [data, page.id],
  );
  const [chosenId, setChosenId] = useState<string | null>(null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('merge.with', { name: page.name })}
      primary={{
        label: t('duplicates.review'),
        onPress: () => chosenId !== null && onChoose(chosenId),
        isDisabled: chosenId === null,
      }}
    >
      <ClientPicker
        label={t('merge.choose')}
        rows={rows}
        chosenId={chosenId}
        onChoose={setChosenId}
      />
    </Dialog>
  );
}
