import type { Action, MenuId } from '../../lib/actions/action';

export const MENUS: readonly MenuId[] = ['file', 'edit', 'view', 'go', 'help'];

/** Actions of one menu in groups (a hairline between two), by group number, then in order of registration. */
export function menuGroups(
  actions: readonly Action[],
  menu: MenuId,
): readonly (readonly Action[])[] {
  const groups = new Map<number, Action[]>();
  for (const action of actions) {
    if (action.menu !== menu) continue;
    const number = action.group ?? 5;
    const group = groups.get(number);
    if (group) group.push(action);
    else groups.set(number, [action]);
  }
  return [...groups.entries()].sort(([left], [right]) => left - right).map(([, group]) => group);
}
