import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import { Button } from '../../../ui/button/Button';
import { Plus } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { usePipeline } from '../hooks/pipeline-context';
import { useStore } from 'zustand';
import { dealsStore } from '../store';
import styles from './WhatIf.module.css';

/** A menu of what can be supposed; deals begin with the one chosen, clients with the largest. */
export function AddSupposition({ onAdd }: { readonly onAdd: (next: Supposition) => void }) {
  const { t, answer, rows } = usePipeline();
  const chosen = useStore(dealsStore, (state) => state.screen.dealId);
  const { facts } = answer;
  const deal = rows.find(({ key }) => key === chosen) ?? rows[0];
  const client = facts.clients
    .filter(({ id }) => id !== null)
    .toSorted((one, other) => sumOf(other.actualE4) - sumOf(one.actualE4))[0];
  const add = (kind: string) => {
    if (kind === 'price') onAdd({ kind: 'price', change: 0.03 });
    if (kind === 'client-leaves' && client?.id != null)
      onAdd({
        kind,
        clientId: client.id,
        fromDay: fiscalPeriodOf(facts.asOfDay, 'month', 1).startDay,
      });
    if (!deal) return;
    if (kind === 'deal-won' || kind === 'deal-lost') onAdd({ kind, dealId: deal.key });
    if (kind === 'deal-moved')
      onAdd({ kind, dealId: deal.key, closeDay: deal.deal.closeDay ?? facts.asOfDay });
  };
  const hasDeal = deal !== undefined;
  return (
    <div className={styles.add}>
      <MenuButton
        label={t('whatIf.add')}
        trigger={
          <Button size="sm" icon={Plus}>
            {t('whatIf.add')}
          </Button>
        }
        groups={[
          {
            id: 'suppose',
            entries: [
              {
                id: 'client-leaves',
                label: t('whatIf.addLeaves'),
                isDisabled: client === undefined,
              },
              { id: 'deal-won', label: t('whatIf.addWon'), isDisabled: !hasDeal },
              { id: 'deal-lost', label: t('whatIf.addLost'), isDisabled: !hasDeal },
              { id: 'deal-moved', label: t('whatIf.addMoved'), isDisabled: !hasDeal },
              { id: 'price', label: t('whatIf.addPrice') },
            ],
          },
        ]}
        onAction={add}
      />
    </div>
  );
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}
