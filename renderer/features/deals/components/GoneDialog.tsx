import { useState } from 'react';
import { undoLast } from '../../../data/send';
import { useCommand } from '../../../data/use-command';
import { isoText } from '../../../lib/format/create-format';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from '../hooks/pipeline-context';
import { orNull } from '../model/deal-draft';
import { openPart } from '../store';
import styles from './Forms.module.css';

const REASONS = ['needGone', 'budget', 'trust', 'theirRelationship'] as const;

/** Open deals of lost and archived clients, to be marked as lost together: those of archived clients to begin with. */
export function GoneDialog() {
  const { t, rows, answer, amounts } = usePipeline();
  const { run, isRunning } = useCommand('deal.endMany');
  const gone = rows.filter((row) => row.gone !== null);
  /** What a person ticked or unticked; the rest follows from the client. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (row: (typeof gone)[number]) => ticked.get(row.key) ?? row.gone === 'archived';
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(isoText(answer.facts.asOfDay));
  const dealIds = gone.filter(isChosen).map(({ key }) => key);
  const save = async () => {
    const done = await run({ dealIds, stage: 'lost', day, reason: orNull(reason) });
    if (!done) return;
    openPart(null);
    showToast(t('gone.done', { count: done.ended }), [{ label: t('pane.undo'), run: undoLast }]);
  };
  return (
    <Dialog
      isOpen
      onClose={() => openPart(null)}
      width="lg"
      title={t('gone.title')}
      primary={{
        label: t('gone.save', { count: dealIds.length }),
        onPress: () => void save(),
        isDisabled: isRunning || dealIds.length === 0 || day === '',
      }}
    >
      <p className={styles.hint}>{t(gone.length === 0 ? 'gone.none' : 'gone.hint')}</p>
      <ul className={styles.checks}>
        {gone.map((row) => (
          <li key={row.key}>
            <Checkbox
              isSelected={isChosen(row)}
              onChange={(next) => setTicked(new Map(ticked).set(row.key, next))}
              detail={[
                row.client,
                ...(row.gone === null ? [] : [t(`gone.status.${row.gone}`)]),
                row.deal.amountE4 === null
                  ? t('pane.amountUnknown')
                  : amounts.money(row.deal.amountE4),
              ].join(', ')}
            >
              {row.deal.name}
            </Checkbox>
          </li>
        ))}
      </ul>
      <TextField label={t('end.reason')} value={reason} onChange={setReason} />
      <div className={styles.pills}>
        {REASONS.map((key) => (
          <Button key={key} size="sm" onPress={() => setReason(t(`end.reasonName.${key}`))}>
            {t(`end.reasonName.${key}`)}
          </Button>
        ))}
      </div>
      <TextField label={t('end.day')} type="date" value={day} onChange={setDay} />
    </Dialog>
  );
}
