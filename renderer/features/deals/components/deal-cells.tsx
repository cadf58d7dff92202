import type { RedFlag } from '@shared/analysis/pipeline/red-flags';
import { cx } from '../../../ui/cx';
import { usePipeline } from '../hooks/pipeline-context';
import type { DealRow } from '../model/deal-row';
import { dayMonth } from '../model/short-day';
import styles from './DealsPane.module.css';

/** Flags written out in a row; the others are counted. */
const SHOWN_FLAGS = 2;

/** Name over its client. */
export function DealCell({ row, isAlone }: { readonly row: DealRow; readonly isAlone: boolean }) {
  const { marks, t } = usePipeline();
  const mark = marks.get(row.key);
  return (
    <span className={styles.two}>
      <b>{row.deal.name}</b>
      <span>
        {mark === undefined ? null : (
          <span className={styles.mark}>{t(`trial.${mark}`)}&ensp;</span>
        )}
        {isAlone ? null : row.client}
      </span>
    </span>
  );
}

/** Probability; the usual one of the stage is quieter than one a person set. */
export function ProbabilityCell({ row }: { readonly row: DealRow }) {
  const { t, format } = usePipeline();
  const isUsual = row.deal.probability === null;
  return (
    <span className={cx(isUsual && styles.quiet)} title={isUsual ? t('list.usual') : undefined}>
      {format.percent(row.probability, 0)}
    </span>
  );
}

/** What the buyer does next and when; `none` is a warning. */
export function BuyerStepCell({ row }: { readonly row: DealRow }) {
  const { t, format } = usePipeline();
  const { buyerStep, buyerStepDay } = row.deal;
  if (buyerStep === null) return <span className={styles.warn}>{t('list.none')}</span>;
  const text =
    buyerStepDay === null
      ? buyerStep
      : t('list.step', { step: buyerStep, day: dayMonth(buyerStepDay, format) });
  return (
    <span className={cx(styles.ellipsis, buyerStepDay === null && styles.warn)} title={text}>
      {text}
    </span>
  );
}

interface FlagsCellProps {
  readonly row: DealRow;
  readonly words: (flag: RedFlag) => string;
}

/** Number of flags, the first two with their arithmetic, the rest counted. */
export function FlagsCell({ row, words }: FlagsCellProps) {
  const { t, format } = usePipeline();
  const { flags } = row;
  if (flags.length === 0) return <span className={styles.quiet}>{t('list.none')}</span>;
  const shown = flags.slice(0, SHOWN_FLAGS);
  const more = flags.length - shown.length;
  return (
    <span className={styles.flags}>
      <span className={styles.flagCount}>{format.integer(flags.length)}</span>
      <span className={styles.flagLines}>
        {shown.map((flag, index) => (
          <span key={flag.kind} className={styles.ellipsis}>
            {words(flag)}
            {more > 0 && index === shown.length - 1 ? (
              <span className={styles.quiet}>
                {t('list.moreFlags', { number: format.integer(more) })}
              </span>
            ) : null}
          </span>
        ))}
      </span>
    </span>
  );
}
