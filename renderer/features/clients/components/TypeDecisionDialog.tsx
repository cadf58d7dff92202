import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyType } from '@shared/domain/client-terms';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';

interface TypeDecisionDialogProps {
  readonly clientId: string;
  readonly name: string;
  readonly type: KeyType;
  readonly decision: 'confirmed' | 'refused';
  /** The arithmetic of the proposal, when there is one. */
  readonly why?: string;
  readonly onClose: () => void;
}

/** Confirms or refuses a key client type, with the reason. */
export function TypeDecisionDialog(props: TypeDecisionDialogProps) {
  const { clientId, name, type, decision, why, onClose } = props;
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.decideType');
  const [reason, setReason] = useState('');
  const isNeeded = decision === 'refused' || type === 'image' || type === 'expert';
  const trimmed = reason.trim();
  const isGood = !isNeeded || trimmed !== '';
  const decide = () => {
    if (!isGood) return;
    onClose();
    void run({ clientId, type, decision, reason: trimmed });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(decision === 'confirmed' ? 'types.confirmTitle' : 'types.refuseTitle', {
        name,
        type: t(`type.${type}`),
      })}
      primary={{
        label: t(decision === 'confirmed' ? 'types.confirmIt' : 'types.refuseIt'),
        onPress: decide,
        isDisabled: !isGood,
      }}
    >
      {why === undefined ? null : <p>{why}</p>}
      <TextField
        label={t(isNeeded ? 'types.reason' : 'types.reasonOptional')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        takesFocus
        hint={t(`types.reasonHint.${decision === 'refused' ? 'refused' : type}`)}
      />
    </Dialog>
  );
}
