import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ANSWERS } from '@shared/domain/client-terms';
import type { Answer, Criterion } from '@shared/domain/client-terms';
import type { ClientPageAnswer, CriterionAnswer } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';

interface QualifyDialogProps {
  readonly page: ClientPageAnswer;
  readonly criterion: Criterion;
  readonly given: CriterionAnswer | null;
  readonly onClose: () => void;
}

/** Answers one of the three P with its evidence; unknown notes the question for the next meeting. */
export function QualifyDialog({ page, criterion, given, onClose }: QualifyDialogProps) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.qualify');
  const [answer, setAnswer] = useState<Answer>(given?.answer ?? 'unknown');
  const [evidence, setEvidence] = useState(given?.evidence ?? '');
  const [source, setSource] = useState(given?.source ?? '');
  const isGood = answer === 'unknown' || evidence.trim() !== '';
  const keep = () => {
    if (!isGood) return;
    onClose();
    void run({
      clientId: page.id,
      criterion,
      answer,
      evidence: evidence.trim(),
      source: source.trim() === '' ? null : source.trim(),
      question: t(`qualify.question.${criterion}`),
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('qualify.ask', { name: page.name, criterion: t(`qualify.criterion.${criterion}`) })}
      primary={{ label: t('qualify.keep'), onPress: keep, isDisabled: !isGood }}
    >
      <RadioGroup
        label={t(`qualify.question.${criterion}`)}
        selectedKey={answer}
        onChange={setAnswer}
        items={ANSWERS.map((key) => ({
          key,
          label: t(`qualify.answer.${key}`),
          detail: t(`qualify.means.${key}`),
        }))}
      />
      <TextField
        label={t(answer === 'unknown' ? 'qualify.evidenceOptional' : 'qualify.evidence')}
        value={evidence}
        onChange={setEvidence}
        maxLength={1000}
        hint={t(`qualify.evidenceHint.${criterion}`)}
      />
      <TextField
        label={t('qualify.source')}
        value={source}
        onChange={setSource}
        maxLength={300}
        hint={t('qualify.sourceHint')}
      />
    </Dialog>
  );
}
