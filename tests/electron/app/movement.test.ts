import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import { facetsOf } from '@shared/analysis/movement/client-movement';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { MovementSide, MovementView } from '@shared/ipc/movement-methods';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFile } from '../../support/import-file';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

const NOW: MovementSide = { kind: 'now' };
let app: TestBackend;

beforeEach(async () => {
  app = openTestBackend();
  await app.call('workspace.create', {
    file: app.file(join(app.folder, 'firm.keybook')),
    name: 'Firm',
  });
});
afterEach(() => app.close());

/** One sale a month of a client: `[client, amount, first month, number of months]`, months from 2025-01 as 0. */
type Run = readonly [
  client: string,
  amount: number,
  from: number,
  months: number,
  dayOfMonth?: number,
];

function csv(name: string, runs: readonly Run[]): string {
  const lines = runs.flatMap(([client, amount, from, months, dayOfMonth = 28]) =>
    Array.from({ length: months }, (_, i) => {
      const month = from + i;
      const day = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
      return `${day},${client}-${month},${client},${amount.toFixed(2)}`;
    }),
  );
  const path = join(app.folder, name);
  writeFileSync(path, ['Date,Invoice,Customer,Amount', ...lines].join('\n'));
  return path;
}

async function compare(before: MovementSide, after: MovementSide = NOW): Promise<MovementView> {
  const view = await app.call('movement.compare', { before, after });
  if (!view) throw new Error('no view');
  return view;
}

function byName(view: MovementView): Map<string, ClientMovement> {
  return new Map(view.movements.map((movement) => [movement.name, movement]));
}

const facets = (movement: ClientMovement | undefined): string[] =>
  movement ? [...facetsOf(movement)].filter((facet) => facet !== 'all').sort() : [];

/** Fifteen months to the end of March 2026; Rook stops in July 2025, Fresh comes in January 2026. */
const FIRM: readonly Run[] = [
  ['Aurum', 600, 0, 15],
  ['Baltik', 240, 0, 15],
  ['Cedar', 100, 0, 15, 2],
  ['Rook', 60, 0, 7],
  ['Fresh', 900, 12, 3],
];

describe('the same data on two days', () => {
  test('tells who is new, who rose and fell and why, and who fell silent', async () => {
    await importFile(app, csv('firm.csv', FIRM));
    const view = await compare({ kind: 'day', day: '2025-12-31' });
    expect([view.before.periods, view.after.periods]).toEqual([12, 15]);
    expect(view.differences).toEqual([]);
    const clients = byName(view);
    // At the end of 2025: 7200, 2880, 1200, 420 of 11,700 → 61.5 %, 86.2 %, 96.4 %, 100 %: A B C C.
    // Now: 9000, 3600, 2700, 1500, 420 of 17,220 → 52.3 %, 73.2 %, 88.9 %, 97.6 %, 100 %: A A B C C.
    expect(clients.get('Fresh')).toMatchObject({
      kind: 'entered',
      isNew: true,
      after: { abc: 'B' },
    });
    expect(facets(clients.get('Fresh'))).toEqual(['breadwinner', 'changed', 'new']);
    // Baltik's 3600 among the others of December: 10,800 of 12,420 → 87 % → B, so its own sales did not do it;
    // its 2880 among the others of today: 11,880 of 16,500 → 72 % → A: the newcomer made the whole larger.
    expect(clients.get('Baltik')).toMatchObject({
      before: { abc: 'B', value: 28_800_000 },
      after: { abc: 'A', value: 36_000_000 },
      valueChange: 7_200_000,
      abcCause: 'others',
    });
    // Rook bought on the 28th of seven months (gaps 31, 28, 31, 30, 31, 30), last on 28 July 2025.
    const rook = clients.get('Rook');
    expect(rook?.rhythm).toMatchObject({
      status: 'lost',
      basis: 'own',
      silentDays: 243,
      intervals: { count: 6 },
    });
    expect(rook?.rhythmBefore).toBe('lost');
    expect(rook?.before?.activePeriods).toBe(7);
  });

  test('says who came to bring ten percent of the last twelve months', async () => {
    await importFile(app, csv('firm.csv', FIRM));
    const view = await compare({ kind: 'day', day: '2025-12-31' });
    expect(view.after.year && isoFromDay(view.after.year.from)).toBe('2025-04-01');
    const fresh = byName(view).get('Fresh');
    // 2700 of 7200 + 2880 + 1200 + 240 + 2700 = 14,220.
    expect(fresh?.yearShareAfter).toBeCloseTo(2700 / 14_220, 12);
    expect(fresh?.yearShareBefore).toBe(0);
    expect(facets(fresh)).toContain('breadwinner');
    expect(facets(byName(view).get('Aurum'))).not.toContain('breadwinner');
  });

  test('a day beyond the last imported one judges nobody', async () => {
    await importFile(app, csv('firm.csv', FIRM));
    const view = await compare(NOW, { kind: 'day', day: '2027-01-31' });
    expect(view.movements.map(({ rhythm }) => rhythm.basis)).toEqual(
      view.movements.map(() => 'beyond-data'),
    );
    expect(view.movements.every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('is refused for a day that does not exist, and empty without sales', async () => {
    expect(await app.call('movement.compare', { before: NOW, after: NOW })).toBeNull();
    await importFile(app, csv('firm.csv', FIRM));
    await expect(compare({ kind: 'day', day: '2026-02-30' })).rejects.toThrow('VALIDATION');
  });
});

describe('kept analyses', () => {
  const runs = () => app.call('movement.runs', {});

  test('an import keeps one; the same file again does not keep it twice', async () => {
    const path = csv('firm.csv', FIRM);
    await importFile(app, path);
    await importFile(app, path);
    expect(await runs()).toMatchObject([
      { trigger: 'import', name: null, clients: 5, asOfDay: dayFromIso('2026-03-28') },
    ]);
  });

  test('a change of settings keeps what was before it, and says that settings differ', async () => {
    await importFile(app, csv('firm.csv', FIRM));
    const settings = await app.call('portfolio.settings', {});
    await app.call('portfolio.saveSettings', {
      settings: { ...settings, abcLimits: { kind: 'cumulative', aPercent: 50, bPercent: 90 } },
    });
    // The import kept the same analysis already.
    expect(await runs()).toHaveLength(1);
    await app.call('portfolio.saveSettings', {
      settings: { ...settings, grain: 'quarter' } as never,
    });
    const [limits, first] = await runs();
    expect(limits).toMatchObject({
      trigger: 'settings',
      settings: { abcLimits: { aPercent: 50 } },
    });
    const view = await compare(
      { kind: 'run', id: limits?.id ?? '' },
      { kind: 'run', id: first?.id ?? '' },
    );
    expect(view.differences).toEqual(['abcLimits']);
    // 52.3 % is beyond 50, but the first client is always A; Baltik's 73.2 % is A at 80 and B at 50.
    expect(byName(view).get('Baltik')).toMatchObject({
      before: { abc: 'B' },
      after: { abc: 'A' },
      abcCause: 'settings',
    });
  });

  test('next month is compared with what the last import said', async () => {
    await importFile(app, csv('march.csv', FIRM));
    await importFile(
      app,
      csv('april.csv', [
        ['Aurum', 600, 15, 1],
        ['Late', 60, 15, 1],
      ]),
    );
    const [, march] = await runs();
    const view = await compare({ kind: 'run', id: march?.id ?? '' });
    expect(byName(view).get('Late')).toMatchObject({ kind: 'entered', isNew: true });
    expect(byName(view).get('Aurum')).toMatchObject({ valueChange: 6_000_000, kind: 'same' });
  });

  test('a client of an older file that is imported late entered, but is not new', async () => {
    await importFile(app, csv('firm.csv', FIRM));
    await importFile(app, csv('forgotten.csv', [['Old', 60, 0, 6]]));
    const [, first] = await runs();
    const view = await compare({ kind: 'run', id: first?.id ?? '' });
    expect(byName(view).get('Old')).toMatchObject({ kind: 'entered', isNew: false });
  });

  test('one kept by name is found by it, and the same analysis only takes the name', async () => {
    await importFile(app, csv('firm.csv', FIRM));
    const kept = await app.call('movement.keep', { name: ' Before the price list ' });
    expect(kept.name).toBe('Before the price list');
    expect(await runs()).toEqual([kept]);
    await app.call('movement.forget', { id: kept.id });
    expect(await runs()).toEqual([]);
    await expect(compare({ kind: 'run', id: kept.id })).rejects.toThrow('NOT_FOUND');
  });

  test('survive the undoing of an import and the closing of the workspace', async () => {
    await importFile(app, csv('march.csv', FIRM));
    const { result } = await importFile(
      app,
      csv('april.csv', [
        ['Aurum', 600, 15, 1],
        ['Late', 60, 15, 1],
      ]),
    );
    await app.call('import.undo', { batchId: result.batchId });
    await app.call('workspace.close', {});
    await app.call('workspace.open', { file: app.file(join(app.folder, 'firm.keybook')) });
    const [april, march] = await runs();
    expect([april?.clients, march?.clients]).toEqual([5, 5]);
    const view = await compare({ kind: 'run', id: march?.id ?? '' });
    expect(view.movements.every(({ kind }) => kind === 'same')).toBe(true);
  });
});
