import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { toListRows } from '../model/client-row';
import { descendantsOf } from '../model/descendants';
import { ClientPicker } from './ClientPicker';

interface ParentDialogProps {
  readonly clientIds: readonly string[];
  readonly onClose: () => void;
}

/** Chooses the client that others belong to. Those below them are not offered, so there is never a circle. */
export function ParentDialog({ clientIds, onClose }: ParentDialogProps) {
  const { t } = useTranslation('clients');
  const { data } = useRpc('client.list', {});
  const rows = useMemo(() => (data ? toListRows(data) : []), [data]);
  const [parentId, setParentId] = useState<string | null>(null);
  const { run } = useCommand('client.setParent');
  const below = useMemo(() => descendantsOf(rows, clientIds), [rows, clientIds]);
  const offered = useMemo(() => rows.filter(({ id }) => !below.has(id)), [rows, below]);
  const moved = rows.filter(({ id }) => clientIds.includes(id));
  const hasParent = moved.some(({ parent }) => parent >= 0);
  const set = (to: string | null) => {
    onClose();
    void run({ clientIds: [...clientIds], parentId: to });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        moved.length === 1
          ? t('parent.title', { name: moved[0]?.name ?? '' })
          : t('parent.titleMany', { count: moved.length })
      }
      primary={{
        label: t('parent.set'),
        onPress: () => parentId !== null && set(parentId),
        isDisabled: parentId === null,
      }}
      {...(hasParent ? { secondary: { label: t('parent.free'), onPress: () => set(null) } } : {})}
    >
      <p>{t('parent.how')}</p>
      <ClientPicker
        label={t('parent.choose')}
        rows={offered}
        chosenId={parentId}
        onChoose={setParentId}
      />
    </Dialog>
  );
}
