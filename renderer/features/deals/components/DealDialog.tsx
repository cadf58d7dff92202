import { useState } from 'react';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import type { Input } from '@shared/ipc/contract';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Tabs } from '../../../ui/tabs/Tabs';
import { usePipeline } from '../hooks/pipeline-context';
import { changesOf, draftOf } from '../model/deal-fields';
import type { DealDraft } from '../model/deal-fields';
import { openPart } from '../store';
import { DealFields } from './DealFields';
import { DealPeople } from './DealPeople';
import { TenderFields } from './TenderFields';
import styles from './Forms.module.css';

/** Editor of one deal. */
export function DealDialog({ dealId }: { readonly dealId: string }) {
  const { data } = useRpc('deal.get', { dealId });
  return data ? <Editor key={data.deal.id} detail={data} /> : null;
}

type Tab = 'deal' | 'people' | 'tender';

function Editor({ detail }: { readonly detail: DealAnswer }) {
  const { t, format } = usePipeline();
  const { run, isRunning } = useCommand('deal.change');
  const [tab, setTab] = useState<Tab>('deal');
  const [draft, setDraft] = useState<DealDraft>(() => draftOf(detail, format));
  const change = (patch: Partial<DealDraft>) => setDraft((last) => ({ ...last, ...patch }));
  const patch: Input<'deal.change'>['change'] | null = changesOf(detail, draft, format);
  const close = () => openPart(null);
  const save = async () => {
    if (patch === null) return;
    if (Object.keys(patch).length > 0) {
      const done = await run({ dealId: detail.deal.id, change: patch });
      if (done === undefined) return;
    }
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      width="lg"
      title={t('form.edit', { deal: detail.deal.name })}
      primary={{
        label: t('form.keep'),
        onPress: () => void save(),
        isDisabled: isRunning || patch === null,
      }}
    >
      <Tabs<Tab>
        label={t('form.tabs')}
        selectedKey={tab}
        onChange={setTab}
        items={[
          {
            key: 'deal',
            label: t('form.tab.deal'),
            content: (
              <div className={styles.stack}>
                <DealFields detail={detail} draft={draft} onChange={change} />
              </div>
            ),
          },
          {
            key: 'people',
            label: t('form.tab.people'),
            content: (
              <div className={styles.stack}>
                <DealPeople detail={detail} />
              </div>
            ),
          },
          {
            key: 'tender',
            label: t('form.tab.tender'),
            content: (
              <div className={styles.stack}>
                <TenderFields draft={draft} onChange={change} />
              </div>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
