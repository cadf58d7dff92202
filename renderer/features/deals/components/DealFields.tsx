import type { DealAnswer } from '@shared/ipc/deal-answers';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { useRpc } from '../../../data/use-rpc';
import { cx } from '../../../ui/cx';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { usePipeline } from '../hooks/pipeline-context';
import { readAmount, readPercent } from '../model/deal-draft';
import type { DealDraft } from '../model/deal-fields';
import { TextArea } from './TextArea';
import styles from './Forms.module.css';

interface DealFieldsProps {
  readonly detail: DealAnswer;
  readonly draft: DealDraft;
  readonly onChange: (patch: Partial<DealDraft>) => void;
}

/** Name, amount, steps, owner and place of a deal. */
export function DealFields({ detail, draft, onChange }: DealFieldsProps) {
  const { t, format, analysis } = usePipeline();
  const choices = useRpc('deal.choices', { clientId: detail.client.id });
  const { deal } = detail;
  const isOpen = isOpenStage(deal.stage);
  const usual = isOpenStage(deal.stage) ? analysis.usual[deal.stage].probability : null;
  const optional = (list: readonly { readonly id: string; readonly name: string }[] = []) => [
    { key: '', label: t('form.notSaid') },
    ...list.map(({ id, name }) => ({ key: id, label: name })),
  ];
  const text = (field: keyof DealDraft, label: string) => (
    <TextField
      label={label}
      value={String(draft[field])}
      maxLength={500}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  const day = (field: keyof DealDraft, label: string) => (
    <TextField
      label={label}
      type="date"
      value={String(draft[field])}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <div className={styles.scroll}>
      <TextField
        label={t('form.name')}
        value={draft.name}
        takesFocus
        maxLength={300}
        onChange={(name) => onChange({ name })}
        error={draft.name.trim() === '' ? t('form.nameNeeded') : undefined}
      />
      <div className={styles.row}>
        <TextField
          label={t('form.amount')}
          value={draft.amount}
          hint={t('form.amountHint')}
          error={readAmount(draft.amount) === undefined ? t('form.amountBad') : undefined}
          onChange={(amount) => onChange({ amount })}
        />
        {isOpen ? (
          <TextField
            label={t('form.probability')}
            value={draft.probability}
            hint={t('form.probabilityHint', { usual: format.percent(usual, 0) })}
            error={
              readPercent(draft.probability) === undefined ? t('form.probabilityBad') : undefined
            }
            onChange={(probability) => onChange({ probability })}
          />
        ) : (
          <TextField
            label={t('form.invoiced')}
            value={draft.invoiced}
            hint={t('form.invoicedHint')}
            error={readAmount(draft.invoiced) === undefined ? t('form.amountBad') : undefined}
            onChange={(invoiced) => onChange({ invoiced })}
          />
        )}
        {day('opened', t('form.opened'))}
      </div>
      <div className={cx(styles.row, styles.wide)}>
        {text('buyerStep', t('form.buyerStep'))}
        {day('buyerStepDay', t('form.buyerStepDay'))}
      </div>
      <div className={cx(styles.row, styles.wide)}>
        {text('ourStep', t('form.ourStep'))}
        {day('ourStepDay', t('form.ourStepDay'))}
      </div>
      <div className={styles.row}>
        {text('ourStepOwner', t('form.ourStepOwner'))}
        {text('owner', t('form.owner'))}
      </div>
      <div className={styles.row}>
        <Select
          label={t('form.unit')}
          selectedKey={draft.unitId}
          onChange={(unitId) => onChange({ unitId })}
          items={optional(choices.data?.units)}
        />
        <Select
          label={t('form.category')}
          selectedKey={draft.categoryId}
          onChange={(categoryId) => onChange({ categoryId })}
          items={optional(choices.data?.categories)}
        />
      </div>
      <TextArea label={t('form.note')} value={draft.note} onChange={(note) => onChange({ note })} />
    </div>
  );
}
