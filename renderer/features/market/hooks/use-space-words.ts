import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '@shared/analysis/white-space/band';
import type { StrengthBand } from '@shared/analysis/white-space/position-strength';
import { useFormat } from '../../../lib/format/use-format';
import { joinRange } from '../../../lib/format/join-range';

export interface SpaceWords {
  /** `€1.60–2.30m`, or one amount when the range has no width. */
  readonly amounts: (band: Band | null) => string;
  /** `26–37%`. */
  readonly percents: (band: Band | null) => string;
  readonly short: (amountE4: number | null) => string;
  readonly percent: (ratio: number | null) => string;
  /** `weak to medium`. */
  readonly strength: (strength: StrengthBand) => string;
}

/** Ranges in words: what is estimated is never shown as a point unless it is one. */
export function useSpaceWords(currency: string | null): SpaceWords {
  const { t } = useTranslation('market');
  const format = useFormat();
  return useMemo(() => {
    const short = (amountE4: number | null) => format.moneyShort(amountE4, currency);
    const percent = (ratio: number | null) => format.percent(ratio, 0);
    return {
      short,
      percent,
      amounts: (band) =>
        band === null ? format.amount(null) : joinRange(short(band.low), short(band.high)),
      percents: (band) => {
        if (band === null) return format.percent(null);
        const [low, high] = [percent(band.low), percent(band.high)];
        return joinRange(low, high);
      },
      strength: ({ low, high }) =>
        low === high
          ? t(`strength.${low}`)
          : t('strengthRange', { low: t(`strength.${low}`), high: t(`strength.${high}`) }),
    };
  }, [t, format, currency]);
}
