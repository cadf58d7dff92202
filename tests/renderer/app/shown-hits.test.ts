import { describe, expect, it } from 'vitest';
import type { SearchHit, SearchKind } from '@shared/ipc/search-methods';
import { shownHits } from '../../../renderer/app/palette/shown-hits';

const hits = (kind: SearchKind, count: number): SearchHit[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    id: `${kind} ${index}`,
    clientId: 'c',
    clientName: 'Papiernia',
    title: { text: 'Papiernia', marks: [] },
    excerpt: null,
    day: null,
  }));

describe('what the palette shows of what was found', () => {
  it('says that there is more only when something is held back', () => {
    // Eight clients are all there are: "the first 8" would send people looking for a ninth.
    expect(shownHits([...hits('client', 8), ...hits('fact', 24)]).hasMore).toBe(false);
    expect(shownHits(hits('client', 9))).toMatchObject({ hasMore: true, hits: { length: 8 } });
    expect(shownHits(hits('deal', 25))).toMatchObject({ hasMore: true, hits: { length: 24 } });
  });
  it('counts clients and people apart', () => {
    expect(shownHits([...hits('client', 8), ...hits('person', 8)]).hits).toHaveLength(16);
  });
});
