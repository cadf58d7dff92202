import type { Departure } from '@shared/analysis/people/if-person-leaves';
import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import type { Format } from '../../../lib/format/create-format';
import { gapTitle } from './gap-words';
import type { PeopleT } from './map-words';
import { signedIndex } from './signed-index';

/** Sentences about what falls when a person leaves, the heaviest first. */
export function departureWords(
  departure: Departure,
  now: PeopleNow,
  currency: string | null,
  t: PeopleT,
  format: Format,
): readonly string[] {
  const { before, after, deals, dealsE4, opened, vacantRoles, links, orphanIds } = departure;
  const words: string[] = [];
  const count = deals.length;
  if (count > 0)
    words.push(
      dealsE4 === null
        ? t('leaves.dealsNoSum', { count })
        : t('leaves.deals', { count, sum: format.moneyShort(dealsE4, currency) }),
    );
  if (before.index !== null) {
    const text = signedIndex(before.index, format);
    if (after.index === null) words.push(t('leaves.supportGone', { before: text }));
    else if (signedIndex(after.index, format) === text)
      words.push(t('leaves.supportSame', { before: text }));
    else words.push(t('leaves.support', { before: text, after: signedIndex(after.index, format) }));
  }
  if (vacantRoles.length > 0)
    words.push(
      t('leaves.roles', {
        roles: format.list(vacantRoles.map((role) => t(`role.${role}`).toLowerCase())),
      }),
    );
  const titles = [...new Set(opened.map((gap) => gapTitle(gap, now, t, format).toLowerCase()))];
  if (titles.length > 0) words.push(t('leaves.gaps', { gaps: format.list(titles) }));
  if (orphanIds.length > 0) words.push(t('leaves.orphans', { count: orphanIds.length }));
  if (links.length > 0) words.push(t('leaves.links', { count: links.length }));
  return words.length === 0 ? [t('leaves.nothing')] : words;
}
