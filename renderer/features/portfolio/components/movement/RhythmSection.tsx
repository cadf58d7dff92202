import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import { Section } from '../../../../ui/pane/Section';
import { useMovement } from '../../hooks/movement-context';
import { whyWords } from '../../model/why-words';
import { Rich } from '../Rich';
import { MoveCell } from './movement-cells';
import styles from './Movement.module.css';

/** Silence against the client's rhythm with the whole arithmetic, and its share of a year on both days. */
export function RhythmSection({ movement }: { readonly movement: ClientMovement }) {
  const context = useMovement();
  const { view, t, format } = context;
  const { rhythm, yearShareBefore, yearShareAfter } = movement;
  const { status, basis, intervals, limits, lostAfter, classMedian, silentDays, lastPurchase } =
    rhythm;
  const one = (value: number | null | undefined): string => format.number(value ?? null, 1);
  const days = (value: number): string => t('rhythm.limit', { days: one(value) });
  const words = whyWords(movement, context);
  const figures = intervals && {
    count: intervals.count,
    mean: one(intervals.mean),
    deviation: one(intervals.deviation),
    median: one(intervals.median),
  };
  return (
    <Section
      title={t('rhythm.title', { day: format.day(view.after.asOfDay) })}
      end={<MoveCell movement={movement} />}
    >
      <div className={styles.rhythm}>
        <p>
          <b>{t(`rhythm.status.${status}`)}.</b>{' '}
          {lastPurchase !== null && silentDays !== null ? (
            <Rich
              text={t('rhythm.silent', {
                day: format.day(lastPurchase),
                days: t('days', { count: silentDays }),
              })}
            />
          ) : null}{' '}
          {status === 'unknown' ? t(`rhythm.reason.${basis}`) : null}
        </p>
        {limits && figures ? (
          <>
            <p>{t('rhythm.own', figures)}</p>
            <dl className={styles.limits}>
              <dt>{t('rhythm.slowing', figures)}</dt>
              <dd>{days(limits.slowing)}</dd>
              <dt>{t('rhythm.atRisk', figures)}</dt>
              <dd>{days(limits.atRisk)}</dd>
              <dt>{t('rhythm.lost', figures)}</dt>
              <dd>{days(limits.lost)}</dd>
            </dl>
          </>
        ) : null}
        {basis === 'class' && lostAfter !== null ? (
          <p>{t('rhythm.class', { median: one(classMedian), limit: days(lostAfter) })}</p>
        ) : null}
        {yearShareBefore !== null && yearShareAfter !== null ? (
          <p>
            <Rich
              text={t('rhythm.year', {
                before: format.percent(yearShareBefore),
                after: format.percent(yearShareAfter),
              })}
            />
          </p>
        ) : null}
        {words === '' ? null : <p className={styles.words}>{words}.</p>}
      </div>
    </Section>
  );
}
