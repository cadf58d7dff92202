import { useCallback } from 'react';
import { useFormat } from '../../../lib/format/use-format';

/** A share as a range, `45–60%`, one figure when both are the same or only one is known; null when none is. */
export function useShareText(): (low: number | null, high: number | null) => string | null {
  const format = useFormat();
  return useCallback(
    (low, high) => {
      const top = high ?? low;
      if (top === null) return null;
      const percent = format.percent(top, 0);
      return low === null || low === top ? percent : `${format.integer(low * 100)}–${percent}`;
    },
    [format],
  );
}
