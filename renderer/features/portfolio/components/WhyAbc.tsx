import type { AbcComparison, AbcExplanation } from '@shared/analysis/portfolio/explain-abc';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { usePortfolio } from '../hooks/portfolio-context';
import { Rich } from './Rich';
import styles from './ClientPanel.module.css';

/** Why the value class: share, the comparison that holds, and the letter. */
export function WhyAbc({ why }: { readonly why: AbcExplanation }) {
  const { t, format, values } = usePortfolio();
  const what = t(`table.of.${why.basis}`);
  const share = format.percent(why.share);
  if (why.reason === 'outside-base') {
    return (
      <p>
        <span>
          <Rich
            text={t(why.status === 'net-return' ? 'why.netReturn' : 'why.noSales', {
              value: values.sum(why.value),
            })}
          />
        </span>
        <span className={styles.result}>
          → <ClassChip abc="–" />
        </span>
      </p>
    );
  }
  const figure = why.comparisons[0]?.figure ?? 'cumulative';
  const write = (comparison: AbcComparison, amount: number): string =>
    comparison.figure === 'value'
      ? values.whole(amount)
      : format.percent(amount, Number.isInteger(Math.round(amount * 1e6) / 1e4) ? 0 : 1);
  const comparison = why.comparisons
    .map((one) => `${one.sign}\u00A0${write(one, one.limit)}`)
    .join(', ');
  const amount =
    figure === 'value'
      ? values.whole(why.value)
      : format.percent(figure === 'prior' ? why.prior : why.cumulative);
  return (
    <p>
      <span>
        <Rich text={t(`why.abc.${figure}`, { share, what, amount, comparison })} />
        {why.reason === 'first-client' ? `. ${t('why.firstClient')}` : ''}
        {why.reason === 'tie' ? `. ${t('why.tie')}` : ''}
      </span>
      <span className={styles.result}>
        → <ClassChip abc={why.mark} />
      </span>
    </p>
  );
}
