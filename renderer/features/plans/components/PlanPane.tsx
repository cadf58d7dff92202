import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { Pane } from '../../../ui/pane/Pane';
import { plansStore, showMode } from '../store';
import { CompareView } from './compare/CompareView';
import { PlanEdit } from './editor/PlanEdit';
import { PlanHeader } from './editor/PlanHeader';
import { GiveView } from './give/GiveView';
import styles from './editor/Editor.module.css';

interface PlanPaneProps {
  readonly clientId: string;
  /** The client's page has its name above already. */
  readonly isNameHidden?: boolean;
}

/** The plan of one client: written, compared or given away. */
export function PlanPane({ clientId, isNameHidden = false }: PlanPaneProps) {
  const { t } = useTranslation('plans');
  const [closedId, setClosedId] = useState<string | null>(null);
  const { data, isError } = useRpc('plan.editor', { clientId, planId: closedId });
  const mode = useStore(plansStore, (state) => state.mode);
  useEffect(() => () => showMode('edit'), []);
  if (data === undefined)
    return (
      <p className={styles.choose} role="status">
        {isError ? t('failed') : t('loading')}
      </p>
    );
  const { plan } = data;
  return (
    <Pane label={t('editor.label', { name: data.client.name })} className={styles.pane ?? ''}>
      {plan && mode === 'compare' ? <CompareView key={plan.id} editor={data} plan={plan} /> : null}
      {plan && mode === 'give' ? <GiveView editor={data} plan={plan} /> : null}
      {plan === null || mode === 'edit' ? (
        <>
          <PlanHeader
            editor={data}
            closedId={closedId}
            onClosed={setClosedId}
            isNameHidden={isNameHidden}
          />
          <PlanEdit key={plan?.id ?? 'none'} editor={data} />
        </>
      ) : null}
    </Pane>
  );
}
