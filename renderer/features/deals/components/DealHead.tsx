import { isOpenStage, OPEN_STAGES } from '@shared/analysis/pipeline/pipeline-facts';
import { probabilityOf } from '@shared/analysis/pipeline/usual-probability';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { undoLast } from '../../../data/send';
import { useCommand } from '../../../data/use-command';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Ellipsis } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { Select } from '../../../ui/select/Select';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from '../hooks/pipeline-context';
import { shortDay } from '../model/short-day';
import { openPart } from '../store';
import styles from './DealPane.module.css';

/** Name, client, amount and share; stage, close and end, which apply at once. */
export function DealHead({ detail }: { readonly detail: DealAnswer }) {
  const { t, format, amounts, analysis } = usePipeline();
  const { deal, client } = detail;
  const { run: move } = useCommand('deal.move');
  const { run: reopen } = useCommand('deal.reopen');
  const share = analysis.deals.find((one) => one.deal.id === deal.id)?.planShare ?? null;
  const { stage } = deal;
  const isOpen = isOpenStage(stage);
  const remove = async () => {
    await rpc('deal.remove', { dealId: deal.id });
    showToast(t('pane.removed', { deal: deal.name }), [{ label: t('pane.undo'), run: undoLast }]);
  };
  const onMenu = (id: string) => {
    if (id === 'won' || id === 'lost' || id === 'dropped')
      openPart({ kind: 'end', dealId: deal.id, stage: id });
    else if (id === 'reopen') void reopen({ dealId: deal.id });
    else if (id === 'client') goTo({ name: 'client', clientId: client.id, tab: 'deals' });
    else remove().catch(reportError);
  };
  const line = [
    client.name,
    deal.amountE4 === null ? t('pane.amountUnknown') : amounts.money(deal.amountE4),
    ...(share === null ? [] : [t('pane.share', { share: format.percent(share) })]),
  ].join(', ');
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h2>{deal.name}</h2>
        <Button size="sm" kbd="Enter" onPress={() => openPart({ kind: 'deal', dealId: deal.id })}>
          {t('pane.open')}
        </Button>
        <MenuButton
          label={t('list.more')}
          placement="bottom end"
          trigger={<IconButton size="sm" icon={Ellipsis} label={t('list.more')} />}
          groups={[
            {
              id: 'end',
              entries: isOpen
                ? [
                    { id: 'won', label: t('end.saveWon') },
                    { id: 'lost', label: t('end.saveLost') },
                    { id: 'dropped', label: t('end.saveDropped') },
                  ]
                : [{ id: 'reopen', label: t('pane.reopen') }],
            },
            {
              id: 'other',
              entries: [
                { id: 'client', label: t('pane.client') },
                { id: 'remove', label: t('pane.remove'), isDangerous: true },
              ],
            },
          ]}
          onAction={onMenu}
        />
      </div>
      <div className={styles.lines}>
        <p>{line}</p>
        {isOpen ? (
          <p>
            <Probability detail={detail} />
          </p>
        ) : null}
      </div>
      {isOpenStage(stage) ? (
        <div className={styles.controls}>
          <Select
            size="sm"
            isLabelHidden
            label={t('pane.stage')}
            selectedKey={stage}
            onChange={(next) => void move({ dealId: deal.id, stage: next })}
            items={OPEN_STAGES.map((key) => ({ key, label: t(`stage.${key}`) }))}
          />
          <Button size="sm" kbd="P" onPress={() => openPart({ kind: 'push', dealId: deal.id })}>
            {deal.closeDay === null
              ? t('pane.noClose')
              : `${t('pane.close')} ${shortDay(deal.closeDay, analysis.asOfDay, format)}`}
          </Button>
        </div>
      ) : (
        <p className={styles.line}>
          {t('pane.ended', { stage: t(`stage.${stage}`), day: format.day(deal.closedDay) })}
          {detail.closeReason === null
            ? null
            : `. ${t('pane.reason', { reason: detail.closeReason })}`}
        </p>
      )}
    </header>
  );
}

/** Probability with where it comes from. */
function Probability({ detail: { deal } }: { readonly detail: DealAnswer }) {
  const { t, format, analysis } = usePipeline();
  if (!isOpenStage(deal.stage)) return null;
  const usual = analysis.usual[deal.stage];
  const probability = format.percent(probabilityOf(deal, analysis.usual), 0);
  if (deal.probability !== null) return t('pane.probabilityOwn', { probability });
  return usual.from === 'history'
    ? t('pane.probabilityHistory', {
        probability,
        won: format.integer(usual.won),
        reached: format.integer(usual.reached),
      })
    : t('pane.probability', { probability });
}
