import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { cx } from '../../../ui/cx';
import { Plus, Trash2 } from '../../../ui/icon/icons';
import { Pill } from '../../../ui/pill/Pill';
import { useDossier } from '../hooks/dossier-context';
import type { DossierSection } from '../model/dossier-rows';
import { RowFrame } from './RowFrame';
import styles from './DossierTable.module.css';

const TONE = { won: 'good', lost: 'bad', late: 'warn', done: 'plain', open: 'outline' } as const;

/** Deliveries, tenders and claims with their results and reasons, newest first. */
export function EventRows({ rows }: { readonly rows: DossierSection['events'] }) {
  const { t, format, currency, open, commands, currentKey } = useDossier();
  return (
    <>
      <div role="row">
        <div role="gridcell" className={styles.subhead}>
          {t('events.title')}
          <Button
            size="sm"
            variant="ghost"
            icon={Plus}
            label={t('action.addEvent')}
            onPress={() => open({ kind: 'event', eventId: null })}
          >
            {t('add')}
          </Button>
        </div>
      </div>
      {rows.length === 0 ? (
        <div role="row">
          <div role="gridcell" className={styles.nothing}>
            {t('events.none')}
          </div>
        </div>
      ) : (
        <div role="row" className={cx(styles.row, styles.eventRow, styles.columns)}>
          {(['date', 'what', 'result', 'reason'] as const).map((key) => (
            <div key={key} role="columnheader">
              {t(`events.header.${key}`)}
            </div>
          ))}
          <div role="columnheader" className={styles.figure}>
            {t('events.header.amount')}
          </div>
        </div>
      )}
      {rows.map(({ key, event }) => {
        const change = () => open({ kind: 'event', eventId: event.id });
        return (
          <RowFrame
            key={key}
            rowKey={key}
            className={styles.eventRow}
            onDoubleClick={change}
            onKeyDown={(press) => {
              if (press.key === 'Delete') commands.removeEvent(event.id);
              if (press.key !== 'Enter' && press.key !== 'F2') return;
              press.preventDefault();
              change();
            }}
          >
            <div role="gridcell" className={styles.date}>
              {format.isoDay(event.day)}
            </div>
            <div role="gridcell" className={styles.clip}>
              {event.what} <span className={styles.none}>{t(`events.kind.${event.kind}`)}</span>
            </div>
            <div role="gridcell" className={styles.pill}>
              <Pill tone={TONE[event.result]}>{t(`events.result.${event.result}`)}</Pill>
            </div>
            <div role="gridcell" className={styles.clip}>
              {event.reason ?? <span className={styles.none}>{t('status.unknown')}</span>}
            </div>
            <div role="gridcell" className={styles.figure}>
              {format.money(event.amountE4, currency, 0)}
            </div>
            <div role="gridcell" className={styles.more}>
              {currentKey === key ? (
                <IconButton
                  icon={Trash2}
                  size="sm"
                  label={t('events.remove', { what: event.what })}
                  onPress={() => commands.removeEvent(event.id)}
                />
              ) : null}
            </div>
          </RowFrame>
        );
      })}
    </>
  );
}
