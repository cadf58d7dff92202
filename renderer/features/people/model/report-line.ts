import type { PeopleNow } from '@shared/analysis/people/people-as-of';

/** True when a person is the other, or reports to him directly or through others. */
export function isUnder(now: PeopleNow, personId: string, bossId: string): boolean {
  const bossOf = new Map(
    now.links.filter(({ type }) => type === 'reports').map(({ fromId, toId }) => [fromId, toId]),
  );
  const seen = new Set<string>();
  for (let at: string | undefined = personId; at !== undefined && !seen.has(at);) {
    if (at === bossId) return true;
    seen.add(at);
    at = bossOf.get(at);
  }
  return false;
}
