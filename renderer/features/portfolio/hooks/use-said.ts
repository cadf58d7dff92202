import { useMemo } from 'react';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { useRpc } from '../../../data/use-rpc';
import type { Said } from '../model/said-of-clients';
import { saidOf } from '../model/said-of-clients';

export type { Said } from '../model/said-of-clients';

/** What people said of the clients, and what the workbook itself says of them under the settings in force. */
export function useSaid(settings: AnalysisSettings): Said {
  const details = useRpc('client.details', {}).data;
  const view = useRpc('reconcile.get', { settings }, { keepPrevious: true }).data;
  return useMemo(() => saidOf(details ?? {}, view ?? null), [details, view]);
}
