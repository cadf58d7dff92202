import { useMemo } from 'react';
import type { NearBorder } from '@shared/analysis/portfolio/near-border';
import { usePortfolio } from './portfolio-context';

export interface BorderWords {
  /** `Z in 2 mo`, `B at 0.6 pts`. */
  readonly short: string;
  readonly long: string;
  readonly isFall: boolean;
}

/** Words for a near border; null for a far one. */
export function useBorderWords(): (near: NearBorder | null) => BorderWords | null {
  const { settings, t, format } = usePortfolio();
  const { grain } = settings;
  return useMemo(
    () => (near) => {
      if (near === null) return null;
      const { letter, distance, direction } = near;
      const isFall = direction === 'down';
      if ('periods' in distance) {
        const count = distance.periods;
        return {
          short: t('near.drop', { letter, periods: t(`periodsShort.${grain}`, { count }) }),
          long: t(isFall ? 'near.dropLabel' : 'near.riseLabel', {
            letter,
            periods: t(`periods.${grain}`, { count }),
          }),
          isFall,
        };
      }
      const points = format.number(distance.points * 100, 1);
      return {
        short: t('near.points', { letter, points }),
        long: t('near.pointsLabel', { letter, points }),
        isFall,
      };
    },
    [t, format, grain],
  );
}
