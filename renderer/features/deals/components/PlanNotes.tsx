import type { Pipeline } from '../hooks/pipeline-context';
import { usePipeline } from '../hooks/pipeline-context';
import { Button } from '../../../ui/button/Button';
import { Info } from '../../../ui/icon/icons';
import { Popover } from '../../../ui/popover/Popover';
import styles from './GapBar.module.css';

/** What the figures leave out or assume, in sentences. */
function noteTexts({ analysis, answer, t, amounts, format }: Pipeline): string[] {
  const { plan, gap, takenAsInvoiced, heavy, archived, lost, time } = analysis;
  const { dataToDay } = answer.facts;
  const notes: string[] = [];
  if (dataToDay === null) notes.push(t('plan.noSales'));
  if (plan.byYear > 0) notes.push(t('plan.yearly', { count: plan.byYear }));
  if (plan.planE4 !== null && plan.without > 0)
    notes.push(t('plan.without', { count: plan.without }));
  if (plan.inPart > 0) notes.push(t('period.inPart', { count: plan.inPart }));
  if (takenAsInvoiced.deals > 0)
    notes.push(
      t('plan.takenAsInvoiced', {
        count: takenAsInvoiced.deals,
        sum: amounts.money(takenAsInvoiced.sumE4),
        day: format.day(dataToDay),
      }),
    );
  if (gap.unknownAmount > 0) notes.push(t('plan.unknownAmount', { count: gap.unknownAmount }));
  if (gap.unknownClose > 0) notes.push(t('plan.unknownClose', { count: gap.unknownClose }));
  if (time === 'past' && analysis.deals.length > 0) notes.push(t('period.pastOpen'));
  if (gap.earlier > 0) notes.push(t('period.earlier', { count: gap.earlier }));
  if (archived.deals > 0)
    notes.push(t('gone.archived', { count: archived.deals, sum: amounts.money(archived.sumE4) }));
  if (lost.deals > 0)
    notes.push(t('gone.lost', { count: lost.deals, sum: amounts.money(lost.sumE4) }));
  for (const { deal, planShare } of heavy)
    notes.push(t('plan.heavy', { deal: deal.name, share: format.percent(planShare) }));
  return notes;
}

/** A button with what to know about the figures; nothing when there is nothing. */
export function PlanNotes() {
  const pipeline = usePipeline();
  const notes = noteTexts(pipeline);
  if (notes.length === 0) return null;
  const label = pipeline.t('plan.notes', { count: notes.length });
  return (
    <Popover
      label={label}
      trigger={
        <Button variant="ghost" size="sm" icon={Info}>
          {label}
        </Button>
      }
    >
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Popover>
  );
}
