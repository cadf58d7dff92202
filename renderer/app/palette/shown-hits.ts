import type { SearchHit } from '@shared/ipc/search-methods';
import { MOST_FOUND } from '@shared/search/most-found';

export interface ShownHits {
  readonly hits: readonly SearchHit[];
  /** There is more than is shown. */
  readonly hasMore: boolean;
}

/** Found things up to what is shown of each kind. */
export function shownHits(found: readonly SearchHit[]): ShownHits {
  const of = (kind: 'client' | 'person') => found.filter((hit) => hit.kind === kind);
  const hits = [
    ...of('client').slice(0, MOST_FOUND.names),
    ...of('person').slice(0, MOST_FOUND.names),
    ...found
      .filter(({ kind }) => kind !== 'client' && kind !== 'person')
      .slice(0, MOST_FOUND.others),
  ];
  return { hits, hasMore: hits.length < found.length };
}
