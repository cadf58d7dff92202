import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDueDay } from '@shared/analysis/note/read-due-day';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { ContactForm } from '@shared/ipc/contact-answers';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';

interface PromiseDialogProps {
  readonly clientId: string;
  readonly form: ContactForm;
  readonly onClose: () => void;
}

/** A promise of ours or theirs; a day at the end of its words is taken as the day it is due. */
export function PromiseDialog({ clientId, form, onClose }: PromiseDialogProps) {
  const { t } = useTranslation('contacts');
  const [side, setSide] = useState<'ours' | 'theirs'>('ours');
  const [text, setText] = useState('');
  const [personId, setPersonId] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const { run } = useCommand('contact.addPromise');
  const said = readDueDay(text, dayFromIso(form.today) ?? 0);
  const read = said.day === null ? '' : isoFromDay(said.day);
  const dueDay = due ?? read;
  const words = due === null ? said.rest : text.trim();
  const save = async () => {
    const promise = {
      text: words,
      isOurs: side === 'ours',
      personId: personId || null,
      dueDay: dueDay || null,
    };
    if ((await run({ clientId, promise })) !== undefined) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('promise.title')}
      onClose={onClose}
      primary={{
        label: t('promise.save'),
        onPress: () => void save(),
        isDisabled: words === '',
      }}
    >
      <TextField
        label={t('promise.text')}
        value={text}
        onChange={setText}
        maxLength={500}
        takesFocus
      />
      <Segmented
        label={t('promise.who')}
        items={[
          { key: 'ours', label: t('promise.ours') },
          { key: 'theirs', label: t('promise.theirs') },
        ]}
        selectedKey={side}
        onChange={setSide}
      />
      <Select
        label={t(side === 'ours' ? 'promise.whom' : 'promise.whoTheirs')}
        items={[
          { key: '', label: t('promise.nobody') },
          ...form.people.map(({ id, name }) => ({ key: id, label: name })),
        ]}
        selectedKey={personId}
        onChange={setPersonId}
      />
      <TextField
        type="date"
        label={t('promise.due')}
        hint={t('promise.dueHint')}
        value={dueDay}
        onChange={setDue}
      />
    </Dialog>
  );
}
