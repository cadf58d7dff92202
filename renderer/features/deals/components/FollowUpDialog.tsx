import { useState } from 'react';
import { isoFromDay } from '@shared/domain/iso-day';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { usePipeline } from '../hooks/pipeline-context';
import { orNull } from '../model/deal-draft';
import { openPart } from '../store';
import styles from './Forms.module.css';

interface FollowUpDialogProps {
  readonly dealId: string;
  readonly question: number;
}

/** What is to be done until the next review, by whom and until when. */
export function FollowUpDialog({ dealId, question }: FollowUpDialogProps) {
  const { data } = useRpc('deal.get', { dealId });
  return data ? (
    <Form
      dealId={dealId}
      question={question}
      deal={data.deal.name}
      owner={data.owner}
      known={data.answers.find((one) => one.question === question)}
    />
  ) : null;
}

interface FormProps extends FollowUpDialogProps {
  readonly deal: string;
  readonly owner: string | null;
  readonly known:
    | {
        readonly followUp: string | null;
        readonly followUpOwner: string | null;
        readonly followUpDay: string | null;
      }
    | undefined;
}

function Form({ dealId, question, deal, owner, known }: FormProps) {
  const { t, answer } = usePipeline();
  const { run, isRunning } = useCommand('deal.followUp');
  const [text, setText] = useState(known?.followUp ?? '');
  const [who, setWho] = useState(known?.followUpOwner ?? owner ?? '');
  const [day, setDay] = useState(known?.followUpDay ?? isoFromDay(answer.facts.asOfDay + 7));
  const close = () => openPart(null);
  const save = async () => {
    const input = {
      dealId,
      question,
      followUp: orNull(text),
      owner: orNull(who),
      day: orNull(day),
    };
    if ((await run(input)) !== undefined) close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('review.followUpTitle', { deal })}
      primary={{
        label: t('review.keepFollowUp'),
        onPress: () => void save(),
        isDisabled: isRunning,
      }}
    >
      <TextField label={t('review.followUpText')} value={text} onChange={setText} takesFocus />
      <div className={styles.row}>
        <TextField label={t('review.followUpOwner')} value={who} onChange={setWho} />
        <TextField label={t('review.followUpUntil')} type="date" value={day} onChange={setDay} />
      </div>
    </Dialog>
  );
}
