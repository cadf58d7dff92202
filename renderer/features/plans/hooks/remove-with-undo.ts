import type { TFunction } from 'i18next';
import type { PlanItem } from '@shared/ipc/plan-methods';
import { showToast } from '../../../ui/toast/toast-store';
import { send, undoLast } from '../../../data/send';

/** Takes a part of the plan away and offers to put it back: it may hold a lot. */
export function removeWithUndo(
  item: PlanItem,
  id: string,
  name: string,
  t: TFunction<'plans'>,
): void {
  void send('plan.remove', { item, id }).then((done) => {
    if (done === undefined) return;
    showToast(t('objectives.removed', { name }), [{ label: t('editor.undo'), run: undoLast }]);
  });
}
