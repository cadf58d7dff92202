import { AppError } from '@shared/errors/app-error';
import type { AppContext } from '../app-context';
import { runActionOn } from './change-client';
import { groupOf } from './client-group';
import { findClient } from './find-client';

/** Puts clients below another one, or below none. RULE when one would come to belong to itself. */
export function setParent(
  context: AppContext,
  clientIds: readonly string[],
  parentId: string | null,
): void {
  runActionOn(context, clientIds, parentId === null ? 'freed' : 'parent', ({ sqlite }) => {
    const parent = parentId === null ? null : findClient(sqlite, parentId);
    for (const clientId of clientIds) {
      const { num, name } = findClient(sqlite, clientId);
      if (parent !== null && groupOf(sqlite, num).includes(parent.num))
        throw new AppError('RULE', { reason: 'cycle', name, parent: parent.name });
      sqlite
        .prepare('UPDATE client SET parent_num = ? WHERE num = ? AND parent_num IS NOT ?')
        .run(parent?.num ?? null, num, parent?.num ?? null);
    }
  });
}
