import { useState } from 'react';
import type { EventKind, EventResult } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { parseDecimal } from '../../../ui/field/parse-decimal';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { useDossier } from '../hooks/dossier-context';
import styles from './Dialogs.module.css';

const KINDS: readonly EventKind[] = ['delivery', 'tender', 'claim', 'project', 'other'];
const RESULTS: readonly EventResult[] = ['won', 'lost', 'done', 'late', 'open'];
const E4 = 10_000;

interface EventDialogProps {
  readonly eventId: string | null;
  readonly onClose: () => void;
}

/** A delivery, tender or claim: what, when, with which result and why. */
export function EventDialog({ eventId, onClose }: EventDialogProps) {
  const { t, format, clientId, dossier } = useDossier();
  const event = dossier.events.find(({ id }) => id === eventId);
  const [kind, setKind] = useState(event?.kind ?? 'delivery');
  const [day, setDay] = useState(event?.day ?? dossier.today);
  const [what, setWhat] = useState(event?.what ?? '');
  const [result, setResult] = useState(event?.result ?? 'done');
  const [reason, setReason] = useState(event?.reason ?? '');
  const [source, setSource] = useState(event?.source ?? '');
  const [amount, setAmount] = useState(
    event?.amountE4 == null ? '' : format.plain(event.amountE4 / E4),
  );
  const { run } = useCommand('dossier.saveEvent');
  const figure = amount.trim() === '' ? null : parseDecimal(amount);
  const isWrong = amount.trim() !== '' && figure === null;
  const save = async () => {
    await run({
      clientId,
      eventId,
      event: {
        kind,
        day,
        what: what.trim(),
        result,
        reason: reason.trim() || null,
        amountE4: figure === null ? null : Math.round(figure * E4),
        source: source.trim() || null,
      },
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      width="lg"
      title={event ? t('events.edit', { what: event.what }) : t('events.add')}
      onClose={onClose}
      primary={{
        label: t('events.save'),
        onPress: () => void save(),
        isDisabled: what.trim() === '' || day === '' || isWrong,
      }}
    >
      <div className={styles.fields}>
        <div className={styles.wide}>
          <TextField
            label={t('events.fields.what')}
            value={what}
            onChange={setWhat}
            maxLength={500}
            takesFocus
          />
        </div>
        <Select
          label={t('events.fields.kind')}
          items={KINDS.map((key) => ({ key, label: t(`events.kind.${key}`) }))}
          selectedKey={kind}
          onChange={setKind}
        />
        <TextField type="date" label={t('events.fields.day')} value={day} onChange={setDay} />
        <Select
          label={t('events.fields.result')}
          items={RESULTS.map((key) => ({ key, label: t(`events.result.${key}`) }))}
          selectedKey={result}
          onChange={setResult}
        />
        <TextField
          label={t('events.fields.amount')}
          value={amount}
          onChange={setAmount}
          hint={t('events.amountHint')}
          error={isWrong ? t('events.amountWrong', { example: format.number(1234.5) }) : undefined}
        />
        <div className={styles.wide}>
          <TextField
            label={t('events.fields.reason')}
            hint={t('events.reasonHint')}
            value={reason}
            onChange={setReason}
            maxLength={500}
          />
        </div>
        <div className={styles.wide}>
          <TextField
            label={t('events.fields.source')}
            value={source}
            onChange={setSource}
            maxLength={500}
          />
        </div>
      </div>
    </Dialog>
  );
}
