import { useTranslation } from 'react-i18next';
import type { MergedField } from '@shared/domain/merged-fields';
import type { MergeField, MergePreview } from '@shared/ipc/client-answers';
import { CLIENT_STATUSES } from '@shared/domain/client-terms';
import { useFormat } from '../../../lib/format/use-format';

/** What moves, in the order said; tables of one kind are said together. */
const KINDS: readonly (readonly [kind: MovedKind, tables: readonly string[]])[] = [
  ['sales', ['sales_run']],
  ['people', ['person']],
  ['units', ['unit']],
  ['facts', ['fact']],
  ['questions', ['question']],
  ['events', ['relation_event', 'attachment']],
  ['contacts', ['interaction']],
  ['promises', ['promise']],
  ['deals', ['deal']],
  ['plans', ['plan']],
  ['estimates', ['wallet_estimate', 'white_space_cell', 'competitor_position']],
  [
    'judgements',
    ['client_rating', 'client_type', 'qualification', 'stage_assessment', 'plan_year'],
  ],
  ['children', ['client']],
  ['spellings', ['client_alias']],
];
type MovedKind =
  | 'sales'
  | 'people'
  | 'units'
  | 'facts'
  | 'questions'
  | 'events'
  | 'contacts'
  | 'promises'
  | 'deals'
  | 'plans'
  | 'estimates'
  | 'judgements'
  | 'children'
  | 'spellings'
  | 'other';

/** Words of the review before two clients become one. */
export function useMergeWords() {
  const { t } = useTranslation('clients');
  const format = useFormat();
  return {
    field: (field: MergedField): string => t(`merge.fields.${field}`),
    value: ({ field, ...sides }: MergeField, side: 'kept' | 'gone'): string => {
      const value = sides[side];
      if (value === null) return t('page.notSaid');
      if (typeof value === 'boolean') return t(value ? 'list.key.yes' : 'list.key.no');
      if (typeof value === 'number') return format.integer(value);
      const status = CLIENT_STATUSES.find((one) => one === value);
      return field === 'status' && status ? t(`status.${status}`) : value;
    },
    moves: (moves: MergePreview['moves']): string => {
      const known = new Set(KINDS.flatMap(([, tables]) => tables));
      const other = moves
        .filter(({ table }) => !known.has(table))
        .reduce((sum, { count }) => sum + count, 0);
      const parts = KINDS.flatMap(([kind, tables]) => {
        const count = moves
          .filter(({ table }) => tables.includes(table))
          .reduce((sum, one) => sum + one.count, 0);
        return count === 0 ? [] : [t(`merge.moved.${kind}`, { count })];
      });
      return format.list(
        other === 0 ? parts : [...parts, t('merge.moved.other', { count: other })],
      );
    },
  };
}
