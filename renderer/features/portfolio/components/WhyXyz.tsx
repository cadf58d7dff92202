import type { XyzExplanation } from '@shared/analysis/portfolio/explain-xyz';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { usePortfolio } from '../hooks/portfolio-context';
import { Rich } from './Rich';
import styles from './ClientPanel.module.css';

/** Why the rhythm class: the measured figures, the comparison that holds, and the letter. */
export function WhyXyz({ why }: { readonly why: XyzExplanation }) {
  const text = useWhyText(why);
  return (
    <p>
      <span>
        <Rich text={text} />
      </span>
      <span className={styles.result}>
        → <ClassChip xyz={why.mark} />
      </span>
    </p>
  );
}

function useWhyText(why: XyzExplanation): string {
  const { settings, t, format, values } = usePortfolio();
  const { grain } = settings;
  const percent = (ratio: number): string =>
    format.percent(ratio, Number.isInteger(Math.round(ratio * 1e6) / 1e4) ? 0 : 1);
  const comparison = why.comparisons
    .map((one) => `${one.sign}\u00A0${percent(one.limit)}`)
    .join(', ');
  if (why.status === 'new') {
    return t('why.new', {
      periods: t(`periods.${grain}`, { count: why.regularity?.periods ?? 0 }),
      needed: format.integer((why.regularity?.periods ?? 0) + why.periodsUntilRated),
    });
  }
  if (why.status !== 'rated') return t(`why.status.${why.status}`);
  if (why.method === 'regularity' && why.regularity) {
    return t(`why.regularity.${grain}`, {
      count: why.regularity.periods,
      active: format.integer(why.regularity.active),
      ratio: format.percent(why.regularity.ratio),
      comparison,
    });
  }
  if (why.method === 'variation' && why.variation) {
    return t('why.variation', {
      deviation: values.whole(why.variation.deviation),
      mean: values.whole(why.variation.mean),
      cv: format.percent(why.variation.cv),
      comparison,
    });
  }
  if (why.gaps) {
    return t('why.gaps', {
      mean: format.number(why.gaps.mean, 1),
      deviation: format.number(why.gaps.deviation, 1),
      cv: format.percent(why.gaps.cv),
      comparison,
    });
  }
  return t('why.status.undefined');
}
