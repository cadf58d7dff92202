import { writeView, INITIAL_LIST_STATE } from './list-state';
import type { FacetChoice } from './list-filter';

export const BUILT_IN_VIEWS = ['all', 'key', 'potential', 'cooling', 'archived'] as const;
export type BuiltInView = (typeof BUILT_IN_VIEWS)[number];

const CHOICES: Readonly<Record<BuiltInView, FacetChoice>> = {
  all: {},
  key: { key: ['yes'] },
  potential: { status: ['potential'] },
  cooling: { status: ['slowing', 'lost'] },
  archived: { status: ['archived'] },
};

/** What a view that is always there shows. */
export function builtInView(view: BuiltInView) {
  return writeView({
    ...INITIAL_LIST_STATE,
    filter: { text: '', choice: CHOICES[view] },
    ...(view === 'potential'
      ? {
          columns: [
            'class',
            'name',
            'types',
            'status',
            'owner',
            'industry',
            'leadSource',
            'qualification',
            'lastTouch',
          ],
        }
      : {}),
  });
}
