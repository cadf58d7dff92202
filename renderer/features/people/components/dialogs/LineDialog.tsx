import { useState } from 'react';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { useMap } from '../../hooks/map-context';
import { hasStrength } from '../../model/line-strength';
import type { LineStrength } from '../../model/line-strength';
import { StrengthField } from './StrengthField';
import styles from './Dialogs.module.css';

interface LineDialogProps {
  readonly linkId: string;
  readonly onClose: () => void;
}

/** Changes what is said of a line: how strong it is and what it is about. */
export function LineDialog({ linkId, onClose }: LineDialogProps) {
  const { t, now, commands } = useMap();
  const link = now.links.find(({ id }) => id === linkId);
  const [strength, setStrength] = useState(() => strengthOf(link?.strength ?? null));
  const [note, setNote] = useState(link?.note ?? '');
  if (!link) return null;
  const nameOf = (id: string): string => now.byId.get(id)?.person.name ?? '';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('lineDialog.title', { name: nameOf(link.fromId), other: nameOf(link.toId) })}
      primary={{
        label: t('lineDialog.submit'),
        onPress: () => {
          const said = note.trim() === '' ? null : note.trim();
          if (said !== link.note || strength !== link.strength)
            void commands.changeLink({ linkId, note: said, strength });
          onClose();
        },
      }}
    >
      <div className={styles.form}>
        <p className={styles.hint}>{t(`link.${link.type}`)}</p>
        {hasStrength(link.type) ? <StrengthField value={strength} onChange={setStrength} /> : null}
        <TextField
          label={t('linkDialog.note')}
          hint={t('linkDialog.noteHint')}
          value={note}
          maxLength={300}
          takesFocus
          onChange={setNote}
        />
      </div>
    </Dialog>
  );
}

function strengthOf(value: number | null): LineStrength {
  return value === 1 || value === 2 || value === 3 ? value : null;
}
