import { useState } from 'react';
import type { EndStage } from '@shared/analysis/pipeline/pipeline-facts';
import { useCommand } from '../../../data/use-command';
import { isoText } from '../../../lib/format/create-format';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { usePipeline } from '../hooks/pipeline-context';
import { orNull } from '../model/deal-draft';
import { openPart } from '../store';
import { TextArea } from './TextArea';
import styles from './Forms.module.css';

/** Usual reasons of each end; any other can be written. */
const REASONS = {
  won: ['price', 'solution', 'relationship', 'delivery', 'service', 'reference'],
  lost: ['price', 'solution', 'theirRelationship', 'delivery', 'budget', 'trust'],
  dropped: ['needGone', 'budget', 'undecided', 'withdrew'],
} as const;
const SAVE = { won: 'end.saveWon', lost: 'end.saveLost', dropped: 'end.saveDropped' } as const;

interface EndDialogProps {
  readonly dealId: string;
  readonly stage: EndStage;
}

/** The end of a deal: day, reason, note. */
export function EndDialog({ dealId, stage }: EndDialogProps) {
  const { t, answer } = usePipeline();
  const deal = answer.facts.deals.find(({ id }) => id === dealId);
  const { run, isRunning } = useCommand('deal.end');
  const [day, setDay] = useState(isoText(answer.facts.asOfDay));
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  if (!deal) return null;
  const close = () => openPart(null);
  const save = async () => {
    const done = await run({ dealId, stage, day, reason: orNull(reason), note: orNull(note) });
    if (done !== undefined) close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(`end.${stage}`, { deal: deal.name })}
      primary={{
        label: t(SAVE[stage]),
        onPress: () => void save(),
        isDisabled: isRunning || day === '',
      }}
    >
      <TextField label={t('end.reason')} value={reason} onChange={setReason} takesFocus />
      <div className={styles.pills}>
        {REASONS[stage].map((key) => (
          <Button key={key} size="sm" onPress={() => setReason(t(`end.reasonName.${key}`))}>
            {t(`end.reasonName.${key}`)}
          </Button>
        ))}
      </div>
      <TextField label={t('end.day')} type="date" value={day} onChange={setDay} />
      <TextArea label={t('end.note')} value={note} onChange={setNote} rows={2} />
    </Dialog>
  );
}
