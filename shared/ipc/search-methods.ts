import { z } from 'zod';
import type { Excerpt } from '../search/make-excerpt';
import { returns } from './define-method';

/** What a found thing is. */
export type SearchKind =
  | 'client'
  | 'person'
  | 'fact'
  | 'note'
  | 'promise'
  | 'question'
  | 'event'
  | 'competitor'
  | 'deal'
  | 'plan'
  | 'action'
  | 'file';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  /** Name of the thing; the key of a standard fact or the kind of a meeting, as the database knows it. */
  readonly title: Excerpt;
  /** Where the words stand; null when the title says it all. */
  readonly excerpt: Excerpt | null;
  readonly day: string | null;
}

/** Search over everything people wrote. */
export const searchMethods = {
  /**
   * Things whose words begin with the words typed: clients, then people, then the rest, newest first; of each one more
   * than is shown, so that the window can say that there is more.
   */
  'search.find': returns<readonly SearchHit[]>().query(
    z.strictObject({ text: z.string().max(200) }),
  ),
};
