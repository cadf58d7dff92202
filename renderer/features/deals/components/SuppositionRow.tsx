import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import { addMonths, monthEnd } from '@shared/analysis/pipeline/pipeline-period';
import { expectedDay } from '@shared/analysis/pipeline/plan-gap';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import { IconButton } from '../../../ui/button/IconButton';
import { X } from '../../../ui/icon/icons';
import { Select } from '../../../ui/select/Select';
import { Slider } from '../../../ui/slider/Slider';
import { usePipeline } from '../hooks/pipeline-context';
import { useSuppositionWords } from '../hooks/use-supposition-words';
import styles from './WhatIf.module.css';

interface SuppositionRowProps {
  readonly supposition: Supposition;
  readonly onChange: (next: Supposition) => void;
  readonly onRemove: () => void;
}

/** Months before and after this one that a slider reaches. */
const BACK = 11;
const AHEAD = 18;

/** One supposition: who or what, and when or how much. */
export function SuppositionRow({ supposition, onChange, onRemove }: SuppositionRowProps) {
  const { t, format, answer, rows } = usePipeline();
  const words = useSuppositionWords();
  const { facts } = answer;
  const thisMonth = fiscalPeriodOf(facts.asOfDay, 'month', 1).startDay;
  const deals = rows.map(({ key, deal, client }) => ({ key, label: deal.name, detail: client }));
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{words(supposition)}</b>
        <IconButton
          size="sm"
          icon={X}
          label={t('whatIf.remove', { what: words(supposition) })}
          onPress={onRemove}
        />
      </div>
      {supposition.kind === 'client-leaves' ? (
        <>
          <Select
            size="sm"
            isLabelHidden
            label={t('whatIf.client')}
            selectedKey={supposition.clientId}
            onChange={(clientId) => onChange({ ...supposition, clientId })}
            items={facts.clients.flatMap(({ id, name }) =>
              id === null ? [] : [{ key: id, label: name }],
            )}
          />
          <MonthSlider
            label={t('whatIf.from')}
            thisMonth={thisMonth}
            back={BACK}
            day={supposition.fromDay}
            onChange={(fromDay) => onChange({ ...supposition, fromDay })}
          />
        </>
      ) : null}
      {supposition.kind === 'deal-won' ||
      supposition.kind === 'deal-lost' ||
      supposition.kind === 'deal-moved' ? (
        <Select
          size="sm"
          isLabelHidden
          label={t('whatIf.deal')}
          selectedKey={supposition.dealId}
          onChange={(dealId) => onChange({ ...supposition, dealId })}
          items={deals}
        />
      ) : null}
      <WonNote supposition={supposition} />
      {supposition.kind === 'deal-moved' ? (
        <MonthSlider
          label={t('whatIf.to')}
          thisMonth={thisMonth}
          back={0}
          day={supposition.closeDay}
          onChange={(day) => onChange({ ...supposition, closeDay: monthEnd(day) })}
        />
      ) : null}
      {supposition.kind === 'price' ? (
        <>
          <Slider
            label={t('whatIf.addPrice')}
            value={Math.round(supposition.change * 100)}
            min={-20}
            max={20}
            onChange={(value) => onChange({ ...supposition, change: value / 100 })}
            valueText={format.change(supposition.change)}
          />
          <p className={styles.soft}>{t('whatIf.priceNote')}</p>
        </>
      ) : null}
    </li>
  );
}

/** Why winning a deal does not show in the figures, when it does not. */
function WonNote({ supposition }: { readonly supposition: Supposition }) {
  const { t, format, analysis, answer, periodName } = usePipeline();
  if (supposition.kind !== 'deal-won') return null;
  const deal = answer.facts.deals.find(({ id }) => id === supposition.dealId);
  if (!deal) return null;
  if (deal.amountE4 === null) return <p className={styles.soft}>{t('trial.unknownAmount')}</p>;
  const day = expectedDay(deal, analysis.asOfDay) ?? analysis.asOfDay;
  const { startDay, endDay } = analysis.period;
  return day >= startDay && day <= endDay ? null : (
    <p className={styles.soft}>
      {t('trial.outside', { day: format.day(day), period: periodName(analysis.period) })}
    </p>
  );
}

interface MonthSliderProps {
  readonly label: string;
  readonly thisMonth: number;
  readonly back: number;
  readonly day: number;
  /** Gets the first day of the month. */
  readonly onChange: (day: number) => void;
}

function MonthSlider({ label, thisMonth, back, day, onChange }: MonthSliderProps) {
  const { format } = usePipeline();
  const months = Array.from({ length: back + AHEAD + 1 }, (_, index) =>
    addMonths(thisMonth, index - back),
  );
  const at = Math.max(
    0,
    months.findLastIndex((start) => start <= day),
  );
  return (
    <Slider
      label={label}
      value={at}
      min={0}
      max={months.length - 1}
      onChange={(index) => onChange(months[index] ?? thisMonth)}
      valueText={format.month(months[at] ?? day)}
    />
  );
}
