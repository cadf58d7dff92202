import { useState } from 'react';
import type { DossierPart } from '@shared/analysis/dossier/dossier-fields';
import type { FactLine } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextArea } from '../../../ui/field/TextArea';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { useDossier } from '../hooks/dossier-context';
import { factRef } from '../model/fact-ref';

interface Closing {
  readonly onClose: () => void;
}

const PARTS = ['1', '2', '3', '4'] as const;

/** A line of the user's own. */
export function AddLineDialog({ part, onClose }: Closing & { readonly part: DossierPart }) {
  const { t, clientId, setCurrent } = useDossier();
  const [name, setName] = useState('');
  const [where, setWhere] = useState<(typeof PARTS)[number]>(`${part}`);
  const [kind, setKind] = useState<'hard' | 'soft'>('hard');
  const { run } = useCommand('dossier.addField');
  const add = async () => {
    const to = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;
    const added = await run({
      clientId,
      part: to[where],
      label: name.trim(),
      isSoft: kind === 'soft',
    });
    if (added) setCurrent(`fact:${added.factId}`);
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('addLine.title')}
      onClose={onClose}
      primary={{
        label: t('addLine.button'),
        onPress: () => void add(),
        isDisabled: name.trim() === '',
      }}
    >
      <TextField
        label={t('addLine.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        takesFocus
      />
      <Select
        label={t('addLine.part')}
        items={PARTS.map((key) => ({ key, label: t(`part.p${key}`) }))}
        selectedKey={where}
        onChange={setWhere}
      />
      <RadioGroup
        label={t('addLine.kind')}
        items={[
          { key: 'hard', label: t('addLine.hard') },
          { key: 'soft', label: t('addLine.soft') },
        ]}
        selectedKey={kind}
        onChange={setKind}
      />
    </Dialog>
  );
}

/** Own words for the question of a line. */
export function QuestionDialog({ line, onClose }: Closing & { readonly line: FactLine }) {
  const { t, clientId, labelOf, questionOf } = useDossier();
  const [text, setText] = useState(questionOf(line));
  const { run } = useCommand('dossier.setQuestionWords');
  const keep = async () => {
    const question =
      text.trim() === questionOf({ ...line, question: null }) ? null : text.trim() || null;
    await run({ clientId, fact: factRef(line), label: labelOf(line), question });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('wordQuestion.title', { fact: labelOf(line) })}
      onClose={onClose}
      primary={{ label: t('wordQuestion.button'), onPress: () => void keep() }}
    >
      <TextArea
        label={t('wordQuestion.label')}
        hint={t('wordQuestion.usual')}
        value={text}
        onChange={setText}
        maxLength={500}
        takesFocus
      />
    </Dialog>
  );
}

/** Day from which a fact no longer holds, such as the end of a contract. */
export function ExpiryDialog({ line, onClose }: Closing & { readonly line: FactLine }) {
  const { t, clientId, labelOf } = useDossier();
  const [day, setDay] = useState(line.known?.expiresDay ?? '');
  const { run } = useCommand('dossier.writeFact');
  const keep = async () => {
    await run({
      clientId,
      fact: factRef(line),
      label: labelOf(line),
      expiresDay: day === '' ? null : day,
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('expiry.title', { fact: labelOf(line) })}
      onClose={onClose}
      primary={{ label: t('expiry.button'), onPress: () => void keep() }}
    >
      <TextField
        type="date"
        label={t('expiry.label')}
        hint={t('expiry.hint')}
        value={day}
        onChange={setDay}
        takesFocus
      />
    </Dialog>
  );
}
