import { cx } from '../../../ui/cx';
import { Pill } from '../../../ui/pill/Pill';
import { useDossier } from '../hooks/dossier-context';
import type { DossierSection } from '../model/dossier-rows';
import { ListHead } from './ListHead';
import { ListRow } from './ListRow';
import styles from './DossierTable.module.css';

const TONE = { won: 'good', lost: 'bad', late: 'warn', done: 'plain', open: 'outline' } as const;

/** Deliveries, tenders and claims with their results and reasons, newest first. */
export function EventRows({ rows }: { readonly rows: DossierSection['events'] }) {
  const { t, format, currency, open, commands } = useDossier();
  return (
    <>
      <ListHead
        title={t('events.title')}
        addLabel={t('action.addEvent')}
        onAdd={() => open({ kind: 'event', eventId: null })}
        none={t('events.none')}
        columns={
          rows.length === 0 ? null : (
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
          )
        }
      />
      {rows.map(({ key, event }) => (
        <ListRow
          key={key}
          rowKey={key}
          className={styles.eventRow}
          onChange={() => open({ kind: 'event', eventId: event.id })}
          onRemove={() => commands.removeEvent(event.id)}
          removeLabel={t('events.remove', { what: event.what })}
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
        </ListRow>
      ))}
    </>
  );
}
