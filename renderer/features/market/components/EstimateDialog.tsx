import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { numberStyleOf, readRangeE4 } from '../../../lib/sheet-numbers';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import type { AskedEstimates } from '../hooks/use-write-cells';
import type { WriteCell } from '../model/space-edits';
import { readTrust } from '../model/space-edits';
import { trustKey } from '../model/trust-key';
import styles from './Space.module.css';

export interface EstimateDialogProps {
  readonly asked: AskedEstimates;
  readonly currency: string | null;
  readonly today: string;
  /** Name of the category when there is one estimate. */
  readonly name: string | null;
  /** Text of the amount to begin with; null = it was already read. */
  readonly amount: string | null;
  readonly onKeep: (cells: readonly WriteCell[]) => void;
  readonly onClose: () => void;
}

/** Source, trust and day of new estimates: without them a figure cannot be weighed. */
export function EstimateDialog(props: EstimateDialogProps) {
  const { asked, currency, onKeep, onClose } = props;
  const { t } = useTranslation('market');
  const format = useFormat();
  const [only] = asked.pending;
  const [amount, setAmount] = useState(props.amount ?? '');
  const [source, setSource] = useState(only?.source ?? '');
  const [trust, setTrust] = useState<'1' | '2' | '3' | null>(
    only?.confidence ? (String(only.confidence) as '1' | '2' | '3') : null,
  );
  const [day, setDay] = useState(props.today);
  const typed = readRangeE4(amount, numberStyleOf([amount.replace(/\D+$/u, '')], format.language));
  const own = typed.kind === 'value' ? typed.value : null;
  const isAmountGood = props.amount === null || own !== null;
  const confidence = readTrust(trust ?? '');
  const isReady = isAmountGood && source.trim() !== '' && confidence !== null && day !== '';
  const shown = props.amount === null ? (asked.pending.length === 1 ? only?.budget : null) : own;
  const money = (amountE4: number) => format.money(amountE4, currency, 0);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        asked.pending.length === 1
          ? t('estimate.title')
          : t('estimate.titleMany', { count: asked.pending.length })
      }
      primary={{
        label: t(asked.pending.length === 1 ? 'estimate.save' : 'estimate.saveMany'),
        isDisabled: !isReady,
        onPress: () => {
          if (confidence === null) return;
          onKeep([
            ...asked.cells,
            ...asked.pending.map(({ cell, budget, ...said }) => ({
              ...cell,
              estimate: {
                budget: own ?? budget,
                source: said.source ?? source.trim(),
                confidence: said.confidence ?? confidence,
                day,
              },
            })),
          ]);
        },
      }}
    >
      <div className={styles.form}>
        {props.name === null ? null : <p className={styles.subject}>{props.name}</p>}
        {props.amount === null ? null : (
          <TextField
            label={t('estimate.amount')}
            value={amount}
            onChange={setAmount}
            hint={t('estimate.amountHint')}
            error={typed.kind === 'unreadable' ? t('space.notRange') : undefined}
            takesFocus
          />
        )}
        {shown ? (
          <p className={styles.words}>
            {t('estimate.read', {
              low: money(shown.low),
              high: money(shown.high),
              likely: money(shown.likely),
            })}
          </p>
        ) : null}
        <TextField
          label={t('estimate.source')}
          value={source}
          onChange={setSource}
          hint={t('estimate.sourceHint')}
          maxLength={300}
          takesFocus={props.amount === null}
        />
        <RadioGroup
          label={t('estimate.trust')}
          selectedKey={trust}
          onChange={setTrust}
          items={(['1', '2', '3'] as const).map((level) => ({
            key: level,
            label: t('trust.label', { level, name: t(trustKey(Number(level))) }),
          }))}
        />
        <TextField label={t('estimate.day')} type="date" value={day} onChange={setDay} />
      </div>
    </Dialog>
  );
}
