import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { fiscalYearMonths } from '@shared/analysis/periods/fiscal-period';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import type { PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import type { PipelineFacts } from '@shared/analysis/pipeline/pipeline-facts';
import type { PeriodGrain } from '@shared/analysis/pipeline/pipeline-period';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { pipelineReport } from '@shared/report/pipeline/pipeline-report';
import { pipelineTextsIn } from '@shared/report/pipeline/pipeline-texts-in';
import type { WorkbookModel } from '@shared/report/sheet-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../electron/excel/write/write-workbook';
import {
  aClient,
  aDeal,
  at,
  k,
  meridaPipeline,
} from '../../../shared/analysis/pipeline/merida-pipeline';
import { findSoffice, recalculate } from '../../../support/recalculate';
import { spoilResults } from '../../../support/spoil-results';

const thresholds = DEFAULT_THRESHOLDS;

interface Case {
  readonly name: string;
  readonly facts: PipelineFacts;
  readonly grain: PeriodGrain;
  readonly scope: 'key' | 'all';
  readonly language: 'en' | 'pl' | 'ru' | 'af';
  /** A day of the period; absent = the one that holds the as-of day. */
  readonly periodDay?: number;
}

const merida = meridaPipeline();
const odd: PipelineFacts = {
  ...merida,
  clients: [
    ...merida.clients,
    aClient({ id: 'y', name: '=2+2', isKey: false, yearlyE4: k(1000) }),
    aClient({ id: null, name: '', isKey: false }),
  ],
  deals: [
    ...merida.deals,
    aDeal({ clientId: 'y', name: '@SUM(A1)', amountE4: null }),
    aDeal({ clientId: 'y', amountE4: k(640), closeDay: null }),
    aDeal({ clientId: 'y', amountE4: k(640), probability: 0.1 }),
  ],
};
/** A deal overdue since summer, one of an archived client, a fiscal year from April. */
const late: PipelineFacts = {
  ...merida,
  fiscalStartMonth: 4,
  months: fiscalYearMonths(merida.asOfDay, 4),
  clients: merida.clients.map((client) => ({
    ...client,
    // Nothing is invoiced after September, the sixth month.
    actualE4: client.actualE4.map((sum, month) => (month < 6 ? sum : 0)),
    ...(client.id === 'ural' ? { gone: 'archived' as const } : {}),
  })),
  deals: [
    ...merida.deals,
    aDeal({ clientId: 'huta', amountE4: k(333), closeDay: at('2026-06-30') }),
  ],
};
/** Sales up to 12 October: 30 a client in a month of which 80 are planned. */
const half: PipelineFacts = {
  ...merida,
  dataToDay: at('2026-10-12'),
  clients: merida.clients.map((client) => ({
    ...client,
    actualE4: client.actualE4.map((sum, month) => (month === 9 ? k(30) : sum)),
  })),
};
const empty: PipelineFacts = { ...merida, dataToDay: null, clients: [], deals: [] };
const cases: readonly Case[] = [
  { name: 'year', facts: merida, grain: 'year', scope: 'key', language: 'en' },
  { name: 'quarter-all', facts: odd, grain: 'quarter', scope: 'all', language: 'ru' },
  { name: 'month', facts: merida, grain: 'month', scope: 'key', language: 'pl' },
  {
    name: 'past',
    facts: merida,
    grain: 'quarter',
    scope: 'key',
    language: 'en',
    periodDay: at('2026-08-01'),
  },
  { name: 'half', facts: half, grain: 'year', scope: 'key', language: 'en' },
  { name: 'late', facts: late, grain: 'quarter', scope: 'key', language: 'pl' },
  {
    name: 'next',
    facts: late,
    grain: 'quarter',
    scope: 'all',
    language: 'en',
    periodDay: at('2027-01-01'),
  },
  { name: 'empty', facts: empty, grain: 'year', scope: 'all', language: 'af' },
];

const soffice = findSoffice();

describe.skipIf(soffice === null)('pipeline workbook recalculated by LibreOffice', () => {
  let folder = '';
  const books = new Map<string, xlsx.WorkBook>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keybook-recalc-pipeline-'));
    const files: string[] = [];
    for (const one of cases) {
      const file = join(folder, `${one.name}.xlsx`);
      await writeWorkbook(spoilResults(modelOf(one)), file);
      files.push(file);
    }
    for (const [i, file] of recalculate(soffice ?? '', files, folder).entries())
      books.set(cases[i]?.name ?? '', xlsx.read(readFileSync(file)));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(cases)('$name: every figure of the gap equals the analysis', (one) => {
    const analysis = analysePipeline(one.facts, { ...one, thresholds });
    const book = books.get(one.name);
    const texts = pipelineTextsIn(one.language);
    const rows = rowsOf(book, texts.sheets.gap);
    const value = (label: string) => rows.find((row) => row[0] === label)?.[1];
    const unknown = texts.gap.unknown;
    for (const [label, expected] of expectedGap(analysis, texts.gap.rows)) {
      const actual = value(label);
      if (expected === null) expect(actual, label).toBe(unknown);
      else expect(Number(actual), label).toBeCloseTo(expected, 6);
    }
  });

  test('weights, ranks and shares of each deal; a name that looks like a formula stays text', () => {
    const book = books.get('quarter-all');
    const analysis = analysePipeline(odd, { grain: 'quarter', scope: 'all', thresholds });
    const rows = rowsOf(book, pipelineTextsIn('ru').sheets.deals).slice(1);
    expect(rows).toHaveLength(analysis.deals.length);
    for (const { deal, weightedE4, planShare } of analysis.deals) {
      const row = rows.find((cells) => cells[1] === deal.name);
      if (!row) throw new Error(deal.name);
      expect(row[6] === '' || row[6] === undefined ? null : row[6]).toEqual(
        weightedE4 === null ? null : weightedE4 / 10_000,
      );
      if (planShare !== null) expect(row[11]).toBeCloseTo(planShare, 9);
    }
    const ranks = rows.flatMap((row) => (typeof row[9] === 'number' ? [row[9]] : []));
    expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, i) => i + 1));
    expect(rows.some((row) => row[0] === '=2+2' && row[1] === '@SUM(A1)')).toBe(true);
  });

  test('plan, actual and variance of the total row', () => {
    const [header = [], ...rows] = rowsOf(books.get('year'), 'Plan vs actual');
    const total = rows.at(-1) ?? [];
    const of = (text: string) => total[header.indexOf(text)];
    expect(of('Plan of the period')).toBe(8000);
    expect(of('Invoiced in the period')).toBe(5360);
    // 8 × (9 × 80): plan up to September 5760, invoiced 5360.
    expect(of('Variance, full months')).toBe(-400);
    expect(of('Variance 2026-09')).toBe(8 * (78 - 80));
    expect(of('Actual 2026-10')).toBeUndefined();
  });

  test('a month half covered by the sales has its actual, but is not held against its whole plan', () => {
    const [header = [], ...rows] = rowsOf(books.get('half'), 'Plan vs actual');
    const total = rows.at(-1) ?? [];
    const of = (text: string) => total[header.indexOf(text)];
    expect(of('Actual 2026-10')).toBe(8 * 30);
    expect(of('Variance 2026-10')).toBeUndefined();
    expect(of('Variance, full months')).toBe(-400);
  });

  test('one row for each red flag', () => {
    const rows = rowsOf(books.get('year'), 'Red flags').slice(1);
    expect(rows).toHaveLength(10);
    expect(rows[1]?.[5]).toBe('In Proposal for 74 days, 1.9 × own median of 38');
  });
});

function modelOf(one: Case): WorkbookModel {
  const { facts, language } = one;
  return pipelineReport({
    facts,
    analysis: analysePipeline(facts, { ...one, thresholds }),
    thresholds,
    answers: [],
    currency: 'EUR',
    texts: pipelineTextsIn(language),
  });
}

function rowsOf(book: xlsx.WorkBook | undefined, sheet: string): unknown[][] {
  const found = book?.Sheets[sheet];
  if (!found) throw new Error(`No sheet ${sheet}.`);
  return xlsx.utils.sheet_to_json<unknown[]>(found, { header: 1, raw: true });
}

function expectedGap(
  { gap, winRate, cycle, lastStart }: PipelineAnalysis,
  rows: ReturnType<typeof pipelineTextsIn>['gap']['rows'],
): [string, number | null][] {
  const money = (e4: number | null): number | null => (e4 === null ? null : e4 / 10_000);
  return [
    [rows.plan.label, money(gap.planE4)],
    [rows.invoiced.label, money(gap.invoicedE4)],
    [rows.booked.label, money(gap.bookedE4)],
    [rows.weighted.label, money(gap.weightedE4)],
    [rows.gap.label, money(gap.gapE4)],
    [rows.gapShare.label, gap.gapRatio],
    [rows.withoutLargest.label, money(gap.withoutLargestE4)],
    [rows.withoutTwo.label, money(gap.withoutTwoLargestE4)],
    [rows.quarterLater.label, money(gap.quarterLaterE4)],
    [rows.winRate.label, winRate.ratio],
    [rows.needed.label, money(gap.neededE4)],
    [rows.cycle.label, cycle.medianDays],
    [rows.lastStart.label, lastStart.day === null ? null : lastStart.day + 25_569],
    [rows.daysLeft.label, lastStart.daysLeft],
  ];
}
