import type { TFunction } from 'i18next';
import type { PipelineScope } from '@shared/analysis/pipeline/analyse-pipeline';
import type { DealChoices } from '@shared/ipc/deal-answers';
import { showToast } from '../../../ui/toast/toast-store';
import { changePipeline } from '../store';

/**
 * Says that added deals are of clients that are not key while the pipeline shows key clients only, and offers to show
 * all: else they would seem to be lost. Does nothing when all of them can be seen.
 */
export function sayOutOfScope(
  t: TFunction<'deals'>,
  scope: PipelineScope,
  { clients }: Pick<DealChoices, 'clients'>,
  added: readonly { readonly clientId: string }[],
): void {
  if (scope === 'all') return;
  const others = new Set(clients.flatMap(({ id, isKey }) => (isKey ? [] : [id])));
  const count = added.filter(({ clientId }) => others.has(clientId)).length;
  if (count > 0)
    showToast(t('scope.others', { count }), [
      { label: t('scope.showAll'), run: () => changePipeline({ scope: 'all' }) },
    ]);
}
