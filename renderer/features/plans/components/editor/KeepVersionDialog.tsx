import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@shared/analysis/plan/plan-model';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { showToast } from '../../../../ui/toast/toast-store';
import { send } from '../../../../data/send';

interface KeepVersionDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** Keeps the plan as it stands, with a word on why. */
export function KeepVersionDialog({ plan, onClose }: KeepVersionDialogProps) {
  const { t } = useTranslation('plans');
  const [note, setNote] = useState('');
  const keep = () => {
    onClose();
    void send('plan.keepVersion', {
      planId: plan.id,
      note: note.trim() === '' ? null : note.trim(),
    }).then((made) => {
      if (made) showToast(t('editor.keptVersion', { version: plan.version }));
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('editor.versionTitle', { version: plan.version })}
      primary={{ label: t('editor.versionSave'), onPress: keep }}
    >
      <TextField
        label={t('editor.versionNote')}
        value={note}
        onChange={setNote}
        hint={t('editor.versionHint')}
        maxLength={200}
        takesFocus
      />
    </Dialog>
  );
}
