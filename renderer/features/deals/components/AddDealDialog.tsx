import { useState } from 'react';
import { OPEN_STAGES } from '@shared/analysis/pipeline/pipeline-facts';
import type { OpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { cx } from '../../../ui/cx';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { usePipeline } from '../hooks/pipeline-context';
import { sayOutOfScope } from '../hooks/say-out-of-scope';
import { orNull, readAmount, readPercent } from '../model/deal-draft';
import { changePipeline, openPart } from '../store';
import { ClientPicker } from './ClientPicker';
import styles from './Forms.module.css';

/** A new deal: client, name, amount, stage, close, and what the buyer does next. */
export function AddDealDialog({ clientId }: { readonly clientId: string | null }) {
  const { t, format, analysis, scope } = usePipeline();
  const choices = useRpc('deal.choices', { clientId: null });
  const { run, isRunning } = useCommand('deal.add');
  const [client, setClient] = useState(clientId);
  const [draft, setDraft] = useState({
    name: '',
    amount: '',
    probability: '',
    close: '',
    buyerStep: '',
    buyerStepDay: '',
  });
  const [stage, setStage] = useState<OpenStage>('lead');
  const [isTried, setTried] = useState(false);
  const set = (field: keyof typeof draft) => (value: string) =>
    setDraft((last) => ({ ...last, [field]: value }));
  const amountE4 = readAmount(draft.amount);
  const probability = readPercent(draft.probability);
  const close = () => openPart(null);
  const save = async () => {
    setTried(true);
    const name = draft.name.trim();
    if (client === null || name === '' || amountE4 === undefined || probability === undefined)
      return;
    const added = await run({
      clientId: client,
      name,
      amountE4,
      probability,
      stage,
      expectedClose: orNull(draft.close),
      buyerStep: orNull(draft.buyerStep),
      buyerStepDay: orNull(draft.buyerStepDay),
    });
    if (!added) return;
    if (choices.data) sayOutOfScope(t, scope, choices.data, [{ clientId: client }]);
    changePipeline({ dealId: added.dealId });
    close();
  };
  const wrong = (isWrong: boolean, text: string) => (isTried && isWrong ? text : undefined);
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('form.add')}
      primary={{ label: t('form.save'), onPress: () => void save(), isDisabled: isRunning }}
    >
      <ClientPicker
        clients={choices.data?.clients ?? []}
        clientId={client}
        onChange={setClient}
        error={wrong(client === null, t('form.clientNeeded'))}
      />
      <TextField
        label={t('form.name')}
        value={draft.name}
        onChange={set('name')}
        maxLength={300}
        takesFocus={clientId !== null}
        error={wrong(draft.name.trim() === '', t('form.nameNeeded'))}
      />
      <div className={styles.row}>
        <TextField
          label={t('form.amount')}
          value={draft.amount}
          onChange={set('amount')}
          hint={t('form.amountHint')}
          error={amountE4 === undefined ? t('form.amountBad') : undefined}
        />
        <Select
          label={t('pane.stage')}
          selectedKey={stage}
          onChange={setStage}
          items={OPEN_STAGES.map((key) => ({ key, label: t(`stage.${key}`) }))}
        />
      </div>
      <div className={styles.row}>
        <TextField
          label={t('form.probability')}
          value={draft.probability}
          onChange={set('probability')}
          hint={t('form.probabilityHint', {
            usual: format.percent(analysis.usual[stage].probability, 0),
          })}
          error={probability === undefined ? t('form.probabilityBad') : undefined}
        />
        <TextField
          label={t('form.close')}
          type="date"
          value={draft.close}
          onChange={set('close')}
        />
      </div>
      <div className={cx(styles.row, styles.wide)}>
        <TextField
          label={t('form.buyerStep')}
          value={draft.buyerStep}
          onChange={set('buyerStep')}
          maxLength={500}
        />
        <TextField
          label={t('form.buyerStepDay')}
          type="date"
          value={draft.buyerStepDay}
          onChange={set('buyerStepDay')}
        />
      </div>
    </Dialog>
  );
}
