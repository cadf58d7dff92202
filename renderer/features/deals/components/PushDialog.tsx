import { useState } from 'react';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { addMonths } from '@shared/analysis/pipeline/pipeline-period';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { isoText } from '../../../lib/format/create-format';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { usePipeline } from '../hooks/pipeline-context';
import { orNull } from '../model/deal-draft';
import { openPart } from '../store';
import styles from './Forms.module.css';

/** A new close date with its reason; the moves before stand below. */
export function PushDialog({ dealId }: { readonly dealId: string }) {
  const { t, format, answer } = usePipeline();
  const { data } = useRpc('deal.get', { dealId });
  const deal = answer.facts.deals.find(({ id }) => id === dealId);
  const { run, isRunning } = useCommand('deal.push');
  const [day, setDay] = useState(isoText(deal?.closeDay ?? null));
  const [reason, setReason] = useState('');
  if (!deal) return null;
  const close = () => openPart(null);
  const save = async () => {
    const done = await run({ dealId, expectedClose: orNull(day), reason: orNull(reason) });
    if (done !== undefined) close();
  };
  const later = (months: number) => () =>
    setDay(isoFromDay(addMonths(dayFromIso(day) ?? answer.facts.asOfDay, months)));
  const pushes = data?.deal.pushes ?? deal.pushes;
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('push.title', { deal: deal.name })}
      primary={{ label: t('push.save'), onPress: () => void save(), isDisabled: isRunning }}
    >
      <TextField label={t('push.day')} type="date" value={day} onChange={setDay} takesFocus />
      <div className={styles.pills}>
        <Button size="sm" onPress={later(1)}>
          {t('push.month')}
        </Button>
        <Button size="sm" onPress={later(3)}>
          {t('push.quarter')}
        </Button>
      </div>
      <TextField
        label={t('push.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        hint={t('push.reasonHint')}
      />
      {pushes.length > 0 ? (
        <>
          <p className={styles.head}>{t('push.history')}</p>
          <ul className={styles.lines}>
            {pushes.toReversed().map((push, index) => (
              <li key={`${push.day} ${index}`}>
                <span>
                  {t('push.moved', {
                    from: format.day(push.fromDay),
                    to: format.day(push.toDay),
                  })}{' '}
                  <span className={styles.soft}>{push.reason ?? ''}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  );
}
