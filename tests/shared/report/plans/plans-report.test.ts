import { expect, test } from 'vitest';
import type { Objective, Plan } from '@shared/analysis/plan/plan-model';
import { plansReport } from '@shared/report/plans/plans-report';
import type { PlannedClient } from '@shared/report/plans/plans-report';
import { plansTextsIn } from '@shared/report/plans/plans-texts-in';

const none = { position: null, potential: null, stage: null };
const objective: Objective = {
  id: 'o',
  name: 'Grow pumps',
  metric: 'volume',
  unit: 'EUR',
  baseline: 5_940_000,
  target: 12_000_000,
  baselineText: null,
  targetText: null,
  baselineDay: null,
  dueDay: '2027-09-30',
  tolerance: null,
  onDeviation: 'Call the director',
  isShared: null,
  strategies: [
    {
      id: 's',
      text: 'Pilot line',
      actions: [
        {
          id: 'a',
          text: 'Show it',
          category: 'technical',
          owner: 'Ewa',
          dueDay: '2026-12-01',
          doneDay: null,
          result: null,
          isShared: null,
        },
      ],
    },
  ],
  controls: [
    { id: 'k1', day: '2026-12-31', planned: 7_000_000, actual: 6_500_000 },
    { id: 'k2', day: '2027-03-31', planned: 9_000_000, actual: null },
  ],
};
const plan: Plan = {
  id: 'p',
  fromDay: '2026-10-01',
  years: 3,
  status: 'active',
  version: 2,
  goalLabel: null,
  goal: '=HYPERLINK("x")',
  clientGoal: null,
  decisionWanted: null,
  resourcesAsked: null,
  createdDay: '2026-10-01',
  changedDay: '2026-10-13',
  changedBy: null,
  closedDay: null,
  objectives: [
    objective,
    { ...objective, id: 'o2', metric: 'penetration', baseline: 0.28, target: null, controls: [] },
    { ...objective, id: 'o3', metric: 'milestone', baseline: 0, target: 1, targetText: 'Signed' },
  ],
  risks: [{ id: 'r', text: 'Buyer leaves', likelihood: 'high', effect: null, response: null }],
};
const client = (name: string, change: Partial<PlannedClient>): PlannedClient => ({
  name,
  isKey: true,
  abc: 'A',
  salesE4: null,
  budgetE4: null,
  ratings: none,
  plan: null,
  ...change,
});
const report = plansReport({
  asOf: '2026-10-13',
  texts: plansTextsIn('en'),
  clients: [client('Aurum', { plan, salesE4: 25_000 }), client('Borg', {})],
});
const cells = (sheet: number) => [...(report.sheets[sheet]?.rows() ?? [])].map((row) => row.cells);

test('every client has a line, those without a plan say so, and what is unknown is empty', () => {
  const [header, aurum, borg] = cells(0);
  const at = (name: string) =>
    (header ?? []).findIndex(
      (cell) => typeof cell === 'object' && cell !== null && 'value' in cell && cell.value === name,
    );
  expect(aurum?.[at('Sales, 12 months')]).toBe(2.5);
  expect(borg?.[at('Sales, 12 months')]).toBeNull();
  expect(borg?.[at('Status')]).toBe('no plan yet');
  // 30 Sep 2029, the last of three years.
  expect(aurum?.[at('To')]).toBe(47_391);
});

test('values of objectives come in the form of their metric, measured ones from the last control', () => {
  const [, volume, penetration, milestone] = cells(1);
  expect(volume?.slice(4, 6)).toEqual([594, 1200]);
  expect(volume?.slice(8, 10)).toEqual([700, 650]);
  expect(penetration?.slice(4, 6)).toEqual([{ value: 0.28, style: 'percent' }, null]);
  expect(milestone?.[5]).toEqual({ value: 'Signed', style: 'text' });
});

test('actions and risks name their client', () => {
  expect(cells(2)[1]?.slice(0, 6)).toEqual([
    'Aurum',
    'Grow pumps',
    'Pilot line',
    'Show it',
    'Technical support',
    'Ewa',
  ]);
  expect(cells(3)[1]).toEqual(['Aurum', 'Buyer leaves', 'high', null, null]);
});

test('every language names each column of a sheet differently', () => {
  for (const language of ['en', 'pl', 'ru', 'af'] as const) {
    const { sheets } = plansReport({
      asOf: '2026-10-13',
      texts: plansTextsIn(language),
      clients: [],
    });
    for (const sheet of sheets) {
      const [header] = [...sheet.rows()];
      const names = (header?.cells ?? []).map((cell) => JSON.stringify(cell));
      expect(new Set(names).size).toBe(names.length);
    }
  }
});
