import { useTranslation } from 'react-i18next';
import type { ClientSideAnswer } from '@shared/ipc/dossier-answers';
import { runAction } from '../../../../lib/actions/action-store';
import { useFormat } from '../../../../lib/format/use-format';
import { Button } from '../../../../ui/button/Button';
import { Section } from '../../../../ui/pane/Section';
import { useDayWords } from '../../hooks/use-day-words';
import styles from './Side.module.css';

/** The last visit, call or letter: with whom, their words, how it ended; and when the next one is due. */
export function LastTouch({ side }: { readonly side: ClientSideAnswer }) {
  const { t } = useTranslation('dossier');
  const { t: tKit } = useTranslation('kit');
  const format = useFormat();
  const dayWords = useDayWords();
  const { lastTouch, cadence, isStalled } = side;
  const rhythm =
    cadence.days === null || cadence.basis === null
      ? t('side.noCadence')
      : [
          `${t('side.cadence', { count: cadence.days })} (${t(`side.cadenceBasis.${cadence.basis}`)})`,
          cadence.nextDay === null
            ? ''
            : t('side.nextDue', { day: format.isoDay(cadence.nextDay) }),
        ]
          .filter(Boolean)
          .join(', ');
  return (
    <Section title={t('side.lastTouch')}>
      {lastTouch ? (
        <>
          <p>
            <span className={styles.mid}>
              {t(`side.kind.${lastTouch.kind}`)}, {dayWords(lastTouch.day)}
            </span>{' '}
            <span className={styles.quiet}>
              {[
                duration(lastTouch.minutes),
                lastTouch.people.length > 0
                  ? t('side.with', { people: format.list(lastTouch.people) })
                  : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
          {lastTouch.words === null ? null : (
            <p className={styles.words}>{tKit('quoted', { text: lastTouch.words })}</p>
          )}
          {lastTouch.words !== null || lastTouch.note === null ? null : (
            <p className={styles.words}>{lastTouch.note}</p>
          )}
          <p className={styles.small}>
            {lastTouch.outcome === null
              ? ''
              : `${t('side.outcome', { outcome: t(`side.outcomes.${lastTouch.outcome}`) })}. `}
            {rhythm}
            {(cadence.daysOver ?? 0) > 0 ? (
              <span className={styles.warn}>
                , {t('side.over', { count: cadence.daysOver ?? 0 })}
              </span>
            ) : null}
          </p>
          {isStalled ? <p className={styles.warn}>{t('side.stalled')}</p> : null}
        </>
      ) : (
        <>
          <p className={styles.quiet}>{t('side.noTouch')}</p>
          <p className={styles.small}>{rhythm}</p>
          <div className={styles.acts}>
            <Button size="sm" kbd="N" onPress={() => void runAction('contact.note')}>
              {t('side.note')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );

  function duration(minutes: number | null): string {
    if (minutes === null || minutes === 0) return '';
    return minutes % 60 === 0
      ? t('side.hours', { hours: format.integer(minutes / 60) })
      : t('side.minutes', { minutes: format.integer(minutes) });
  }
}
