import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceCsv } from '../support/reference-folder';
import { salesFactsOf } from '../support/sales-facts-of';

const SETTINGS: AnalysisSettings = { ...DEFAULT_ANALYSIS_SETTINGS, minPeriods: 1, edges: 'keep' };

function northwind(): SalesFacts {
  const orders = new Map(
    referenceCsv('northwind-csv/orders.csv').map((row) => [row['orderID'], row]),
  );
  return salesFactsOf(
    referenceCsv('northwind-csv/order-details.csv').map((row) => ({
      client: orders.get(row['orderID'])?.['customerID'] ?? '',
      day: orders.get(row['orderID'])?.['orderDate']?.slice(0, 10) ?? '',
      amount: Number(row['unitPrice']) * Number(row['quantity']) * (1 - Number(row['discount'])),
      order: Number(row['orderID']),
    })),
    { clients: referenceCsv('northwind-csv/customers.csv').map((row) => row['customerID'] ?? '') },
  );
}

function polishSales(): SalesFacts {
  return salesFactsOf(
    referenceCsv('pl-sprzedaz-sql/sprzedaz.csv', ';').map((row) => ({
      client: row['Klient'] ?? '',
      day: row['Czas']?.slice(0, 10) ?? '',
      amount: Number(row['Kwota']),
      order: Number(row['id']),
    })),
  );
}

describe.skipIf(!hasReference)('sales line by line', () => {
  test('Northwind: the figures of the monthly series come out of 2,155 lines', () => {
    const facts = northwind();
    const analysis = analysePortfolio(facts, SETTINGS);
    expect(analysis.periods.length).toBe(23);
    const byName = new Map(analysis.clients.map((c) => [facts.clients[c.client]?.name, c]));
    for (const row of referenceCsv('northwind-csv/REF_northwind.csv')) {
      const client = byName.get(row['client']);
      expect((client?.value ?? 0) / 10_000).toBeCloseTo(Number(row['total']), 3);
      expect(client?.orders, row['client']).toBe(Number(row['orders']));
      expect(client?.activePeriods, row['client']).toBe(Number(row['active']));
      expect(client?.xyz, row['client']).toBe(row['freq_xyz']);
    }
    // Two customers without orders stay listed, outside the base.
    expect(analysis.notices).toContainEqual({
      code: 'outside-base',
      noSales: 2,
      netReturn: 0,
      total: 0,
    });
  });

  test('Northwind: gaps between order days separate 4, 53 and 21 customers', () => {
    const analysis = analysePortfolio(northwind(), {
      ...SETTINGS,
      xyzMethod: 'gaps',
      xyzLimits: { xPercent: 50, yPercent: 100 },
    });
    const count = (mark: string): number => analysis.clients.filter((c) => c.xyz === mark).length;
    expect([count('X'), count('Y'), count('Z')]).toEqual([4, 53, 21]);
    const few = analysis.clients.filter((client) => client.xyzStatus === 'too-few-gaps').length;
    expect([few, count('–')]).toEqual([11, 13]);
  });

  test('Northwind: May 1998 ends on the 6th and is left out, July 1996 starts on the 4th and stays', () => {
    const facts = northwind();
    const whole = analysePortfolio(facts, SETTINGS);
    const cut = analysePortfolio(facts, { ...SETTINGS, edges: 'drop' });
    expect(cut.periods.map((period) => period.label)).toEqual(
      whole.periods.slice(0, -1).map((period) => period.label),
    );
    const notice = cut.notices.find((n) => n.code === 'partial-edge-dropped');
    expect(notice).toMatchObject({ period: '1998-05', edge: 'last' });
    if (notice?.code !== 'partial-edge-dropped') throw new Error('no notice');
    expect(whole.totals.net - cut.totals.net).toBe(notice.value);
    const lines = (a: typeof cut): number => a.clients.reduce((sum, c) => sum + c.lines, 0);
    expect(lines(whole) - lines(cut)).toBe(notice.lines);
  });

  test('Polish receipts: orders, activity and class of 694 clients', () => {
    const facts = polishSales();
    const analysis = analysePortfolio(facts, SETTINGS);
    const byName = new Map(analysis.clients.map((c) => [facts.clients[c.client]?.name, c]));
    for (const row of referenceCsv('pl-sprzedaz-sql/REF_pl_sprzedaz.csv')) {
      const client = byName.get(row['client']);
      expect(client?.orders, row['client']).toBe(Number(row['orders']));
      expect(client?.activePeriods, row['client']).toBe(Number(row['active']));
      expect(client?.xyz, row['client']).toBe(row['freq_xyz']);
    }
  });

  test('Polish receipts: 10/25 puts everyone into Z, and the analysis says what would separate them', () => {
    const analysis = analysePortfolio(polishSales(), {
      ...SETTINGS,
      xyzMethod: 'variation',
      window: 'span',
      xyzLimits: { xPercent: 10, yPercent: 25 },
    });
    const notice = analysis.notices.find((n) => n.code === 'one-class-swallows-all');
    expect(notice).toMatchObject({ xyz: 'Z', clients: 694, rated: 694 });
    if (notice?.code !== 'one-class-swallows-all') throw new Error('no notice');
    expect(notice.alternatives).toContainEqual({
      method: 'regularity',
      xPercent: 75,
      yPercent: 40,
      x: 337,
      y: 355,
      z: 2,
    });
    expect(notice.alternatives).toContainEqual({
      method: 'variation',
      xPercent: 25,
      yPercent: 50,
      x: 0,
      y: 1,
      z: 693,
    });
    expect(notice.alternatives).toContainEqual({
      method: 'variation',
      xPercent: 50,
      yPercent: 100,
      x: 1,
      y: 316,
      z: 377,
    });
    expect(notice.alternatives.map((a) => a.method)).not.toContainEqual(undefined);
  });
});
