import { askReason } from '@shared/analysis/dossier/interview-order';
import type { FactLine } from '@shared/ipc/dossier-answers';
import { useDossier } from './dossier-context';

/** Why a line is asked for, in words: unknown, only assumed, disputed, or old. */
export function useAskReason(line: FactLine | null): string {
  const { t, format } = useDossier();
  const reason = line === null ? null : askReason(line);
  if (line === null || reason === null) return '';
  const { known } = line;
  if (known === null || reason === 'unknown') return t('interview.why.unknown');
  if (reason === 'old') {
    const freshness = t(`freshness.${known.freshness}`);
    return t('interview.why.old', { day: format.isoDay(known.day), freshness });
  }
  return known.source === null
    ? t(`interview.why.${reason}Bare`)
    : t(`interview.why.${reason}`, { source: known.source });
}
