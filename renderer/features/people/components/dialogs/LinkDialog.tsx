import { useState } from 'react';
import { LINK_TYPES } from '@shared/domain/people-scales';
import type { LinkType } from '@shared/domain/people-scales';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { Select } from '../../../../ui/select/Select';
import { useMap } from '../../hooks/map-context';
import { isUnder } from '../../model/report-line';
import { hasStrength } from '../../model/line-strength';
import type { LineStrength } from '../../model/line-strength';
import { StrengthField } from './StrengthField';
import { PersonPicker } from './PersonPicker';
import styles from './Dialogs.module.css';

interface LinkDialogProps {
  readonly fromId: string;
  readonly toId: string | null;
  readonly onClose: () => void;
}

/** Draws a line from a person to another; what cannot be is said before it is tried. */
export function LinkDialog({ fromId, toId, onClose }: LinkDialogProps) {
  const { t, now, commands } = useMap();
  const [type, setType] = useState<LinkType>('influences');
  const [otherId, setOtherId] = useState(toId);
  const [note, setNote] = useState('');
  const [strength, setStrength] = useState<LineStrength>(null);
  const from = now.byId.get(fromId);
  const others = peopleThere(now).filter((one) => one !== from);
  const other = otherId === null ? undefined : now.byId.get(otherId);
  const isThere = now.links.some(
    (link) =>
      link.type === type &&
      ((link.fromId === fromId && link.toId === otherId) ||
        ((type === 'conflicts' || type === 'knows') &&
          link.toId === fromId &&
          link.fromId === otherId)),
  );
  const isCycle = type === 'reports' && otherId !== null && isUnder(now, otherId, fromId);
  const problem = isThere
    ? t('linkDialog.exists')
    : isCycle
      ? t('linkDialog.cycle', {
          other: other?.person.name ?? '',
          name: from?.person.name ?? '',
        })
      : null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('linkDialog.title', { name: from?.person.name ?? '' })}
      primary={{
        label: t('linkDialog.submit'),
        isDisabled: otherId === null || problem !== null,
        onPress: () => {
          if (otherId === null) return;
          void commands.link({
            fromId,
            toId: otherId,
            type,
            strength: hasStrength(type) ? strength : null,
            note: note.trim() === '' ? null : note.trim(),
          });
          onClose();
        },
      }}
    >
      <div className={styles.form}>
        <Select
          label={t('linkDialog.type')}
          items={LINK_TYPES.map((key) => ({ key, label: t(`link.${key}`) }))}
          selectedKey={type}
          onChange={setType}
        />
        <PersonPicker
          label={t('linkDialog.to')}
          people={others}
          value={otherId}
          onChange={setOtherId}
          takesFocus={toId === null}
        />
        {hasStrength(type) ? <StrengthField value={strength} onChange={setStrength} /> : null}
        <TextField
          label={t('linkDialog.note')}
          hint={t('linkDialog.noteHint')}
          value={note}
          maxLength={300}
          takesFocus={toId !== null}
          onChange={setNote}
        />
        {problem === null ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}
