import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import type { ClientTab } from '../../../lib/navigation/screen';
import { useFormat } from '../../../lib/format/use-format';

/** How much there is behind each tab; nothing where there is nothing to count. */
export function useTabCounts(
  page: ClientPageAnswer | null,
): Readonly<Partial<Record<ClientTab, string>>> {
  const format = useFormat();
  if (page === null) return {};
  const { people, deals, contacts, dossier } = page.counts;
  return {
    ...(dossier === null ? {} : { dossier: format.percent(dossier, 0) }),
    ...(people > 0 ? { map: format.integer(people) } : {}),
    ...(deals > 0 ? { deals: format.integer(deals) } : {}),
    ...(contacts > 0 ? { history: format.integer(contacts) } : {}),
  };
}
