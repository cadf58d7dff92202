import { describe, expect, it } from 'vitest';
import { clientRows } from '../../../renderer/features/portfolio/model/client-row';
import { filterClients } from '../../../renderer/features/portfolio/model/filter-clients';
import { borderUrgency, nearBorder } from '@shared/analysis/portfolio/near-border';
import { sumRows } from '../../../renderer/features/portfolio/model/selection-sums';
import { nextSort, sortClients } from '../../../renderer/features/portfolio/model/sort-clients';
import type { TableSort } from '../../../renderer/features/portfolio/model/sort-clients';
import { shownColumns } from '../../../renderer/features/portfolio/model/table-columns';
import { goldenFacts } from './golden';
import { viewOf } from './view-of';

const view = viewOf(goldenFacts());
const rows = clientRows(view);
const compare = new Intl.Collator('en').compare;
const urgency = (row: (typeof rows)[number]) =>
  borderUrgency(nearBorder(view.analysis, row.figures));
const namesBy = (sort: TableSort) =>
  sortClients(rows, sort, compare, urgency).map((row) => row.name);

describe('filter', () => {
  it('finds names by letters without their marks', () => {
    expect(filterClients(rows, [], 'baltyk').map((row) => row.name)).toEqual(['Bałtyk']);
  });

  it('wants every word and only the chosen cells', () => {
    expect(filterClients(rows, [], 'au rum')).toHaveLength(1);
    expect(filterClients(rows, ['–'], '').map((row) => row.name)).toEqual(['Jantar', 'Kaap']);
    expect(filterClients(rows, ['–'], 'aurum')).toEqual([]);
  });

  it('sums exactly what is shown', () => {
    const sums = sumRows(filterClients(rows, ['–'], ''));
    expect(sums).toEqual({ clients: 2, total: -300_000_000, mean: -150_000_000, share: 0 });
    expect(sumRows([]).mean).toBeNull();
  });
});

describe('sort', () => {
  it('puts rows without a figure last in both directions', () => {
    expect(namesBy({ column: 'cumulative', direction: 'ascending' }).slice(-2)).toEqual([
      'Jantar',
      'Kaap',
    ]);
    expect(namesBy({ column: 'cumulative', direction: 'descending' }).slice(-2)).toEqual([
      'Jantar',
      'Kaap',
    ]);
  });

  it('sorts by the class letters, not by their characters', () => {
    const classes = sortClients(
      rows,
      { column: 'class', direction: 'ascending' },
      compare,
      urgency,
    );
    expect(classes.map((row) => row.figures.abc).join('')).toBe('AAABBBCCC––');
  });

  it('turns the same column round and starts another its natural way', () => {
    const byValue: TableSort = { column: 'value', direction: 'descending' };
    expect(nextSort(byValue, 'value').direction).toBe('ascending');
    expect(nextSort(byValue, 'client').direction).toBe('ascending');
    expect(nextSort(byValue, 'cv').direction).toBe('descending');
  });
});

describe('columns', () => {
  it('shows the figure that gave the rhythm letter', () => {
    expect(shownColumns(view.analysis.settings, false, null)).toContain('months');
    const byVariation = { ...view.analysis.settings, xyzMethod: 'variation' as const };
    expect(shownColumns(byVariation, false, null)).toContain('cv');
  });

  it('never loses the client, and never shows a margin nobody knows', () => {
    expect(shownColumns(view.analysis.settings, false, ['margin'])).toEqual(['class', 'client']);
  });
});

describe('nearBorder', () => {
  it('names the letter and the silent periods for a client about to fall', () => {
    // Delta bought in 9 of 12 months: one more silent month and 9 of 13 is under 75 %.
    const delta = rows.find((row) => row.name === 'Delta');
    expect(delta && nearBorder(view.analysis, delta.figures)).toMatchObject({
      letter: 'Y',
      direction: 'down',
      distance: { periods: 1 },
    });
  });

  it('says nothing for a client far from every border or outside the base', () => {
    const [aurum, kaap] = [rows[0], rows.at(-1)];
    expect(aurum && nearBorder(view.analysis, aurum.figures)).toBeNull();
    expect(kaap && nearBorder(view.analysis, kaap.figures)).toBeNull();
  });
});
