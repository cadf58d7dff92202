import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { portfolioReport } from '@shared/report/portfolio-report';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { WorkbookModel } from '@shared/report/sheet-model';
import { REPORT_TEXTS_EN } from '@shared/report/texts/en';
import { reportTextsIn } from '@shared/report/texts/report-texts-in';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../electron/excel/write/write-workbook';
import { borderFacts, mixedFacts } from '../../../support/portfolio-cases';
import { findSoffice, recalculate } from '../../../support/recalculate';
import { spoilResults, withNamedCell } from '../../../support/spoil-results';

const D = DEFAULT_ANALYSIS_SETTINGS;

function inputFor(facts: SalesFacts, settings: AnalysisSettings): PortfolioReportInput {
  return {
    analysis: analysePortfolio(facts, settings),
    clients: facts.clients,
    currency: facts.currency,
    sources: [],
    issues: [],
    asOf: '2026-10-13',
    texts: REPORT_TEXTS_EN,
  };
}

interface Case {
  readonly name: string;
  readonly settings: AnalysisSettings;
  readonly facts: SalesFacts;
  /** Named cells changed by hand afterwards, and the settings the app would need to give the same. */
  readonly change?: Readonly<Record<string, number>>;
  readonly changed?: AnalysisSettings;
  readonly language?: 'pl' | 'ru' | 'af';
}

const mixed = mixedFacts();
const border = borderFacts();
const cases: Case[] = [
  { name: 'default', settings: D, facts: mixed },
  { name: 'crossing', settings: { ...D, abcRule: 'crossing' }, facts: mixed, language: 'ru' },
  { name: 'calculated', settings: { ...D, abcLimits: { kind: 'calculated' } }, facts: mixed },
  { name: 'margin', settings: { ...D, basis: 'margin' }, facts: mixed, language: 'pl' },
  {
    name: 'orders-quarter',
    settings: { ...D, basis: 'orders', grain: 'quarter', minPeriods: 3 },
    facts: mixed,
    language: 'af',
  },
  {
    name: 'variation-sample-span',
    settings: {
      ...D,
      xyzMethod: 'variation',
      xyzLimits: { xPercent: 50, yPercent: 100 },
      deviation: 'sample',
      window: 'span',
    },
    facts: mixed,
  },
  {
    name: 'variation-population-first',
    settings: {
      ...D,
      xyzMethod: 'variation',
      xyzLimits: { xPercent: 50, yPercent: 100 },
      window: 'first-purchase',
      minPeriods: 1,
    },
    facts: mixed,
  },
  {
    name: 'gaps-week',
    settings: {
      ...D,
      xyzMethod: 'gaps',
      xyzLimits: { xPercent: 50, yPercent: 100 },
      grain: 'week',
    },
    facts: mixed,
  },
  { name: 'edges-kept', settings: { ...D, edges: 'keep' }, facts: mixed },
  { name: 'border-within', settings: { ...D, minPeriods: 1 }, facts: border },
  {
    name: 'border-crossing',
    settings: { ...D, abcRule: 'crossing', minPeriods: 1 },
    facts: border,
  },
  {
    name: 'limits-changed-by-hand',
    settings: D,
    facts: mixed,
    change: { abc_a: 0.6, abc_b: 0.85, xyz_x: 0.9, xyz_y: 0.6, min_periods: 9 },
    changed: {
      ...D,
      abcLimits: { kind: 'cumulative', aPercent: 60, bPercent: 85 },
      xyzLimits: { xPercent: 90, yPercent: 60 },
      minPeriods: 9,
    },
  },
];

const soffice = findSoffice();

describe.skipIf(soffice === null)('result workbook recalculated by LibreOffice', () => {
  let folder = '';
  const books = new Map<string, xlsx.WorkBook>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keybook-recalc-'));
    const files: string[] = [];
    for (const one of cases) {
      const texts = one.language ? reportTextsIn(one.language) : REPORT_TEXTS_EN;
      let model: WorkbookModel = spoilResults(
        portfolioReport({ ...inputFor(one.facts, one.settings), texts }),
      );
      for (const [name, value] of Object.entries(one.change ?? {})) {
        model = withNamedCell(model, name, value);
      }
      const file = join(folder, `${one.name}.xlsx`);
      await writeWorkbook(model, file);
      files.push(file);
    }
    const results = recalculate(soffice ?? '', files, folder);
    for (const [i, file] of results.entries()) {
      books.set(cases[i]?.name ?? '', xlsx.read(readFileSync(file), { dense: false }));
    }
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(cases)(
    '$name: classes and figures equal the analysis',
    ({ name, settings, facts, changed }) => {
      const book = books.get(name);
      if (!book) throw new Error('not converted');
      const effective = changed ?? settings;
      expectEqual(
        book,
        analysePortfolio(facts, effective),
        effective.basis === 'orders' ? 1 : 10_000,
      );
    },
  );
});

/** Column positions on the ABC-XYZ sheet: the value is column 6; a net sales column stands only beside other values. */
function expectEqual(book: xlsx.WorkBook, analysis: PortfolioAnalysis, unit: number): void {
  const sheet = book.Sheets['ABC-XYZ'];
  const rows = xlsx.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: true });
  const shift = analysis.settings.basis === 'revenue' ? 0 : 1;
  const near = (actual: unknown, expected: number | null): void => {
    if (expected === null) expect(actual ?? '').toBe('');
    else
      expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected)),
      );
  };
  for (const [i, client] of analysis.clients.entries()) {
    const row = rows[i + 1] ?? [];
    const where = `row ${i + 2}`;
    expect([row[2], row[3]], where).toEqual([client.abc, client.xyz]);
    expect(row[1], where).toBe(`${client.abc}${client.xyz}`);
    expect(row[6], where).toBe(client.value / unit);
    near(row[7], client.share);
    near(row[9], client.cumulative);
    const since =
      client.firstPurchasePeriod === null
        ? null
        : analysis.periods.length - client.firstPurchasePeriod;
    near(row[12 + shift], since);
    near(row[13 + shift], client.activePeriods);
    near(row[14 + shift], client.regularity);
    near(row[15 + shift], client.mean === null ? null : client.mean / unit);
    near(row[16 + shift], client.deviation === null ? null : client.deviation / unit);
    near(row[17 + shift], client.cv);
    near(row[18 + shift], client.gapCv);
  }
  expect(rows.length - 1).toBe(analysis.clients.length);

  const summary = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const grid = xlsx.utils.sheet_to_json<unknown[]>(summary, {
    header: 1,
    raw: true,
    blankrows: true,
  });
  const marks = { abc: ['A', 'B', 'C', '–'], xyz: ['X', 'Y', 'Z', 'N', '–'] };
  for (const [r, abc] of marks.abc.entries()) {
    for (const [c, xyz] of marks.xyz.entries()) {
      const cell = analysis.matrix.find((one) => one.abc === abc && one.xyz === xyz);
      expect(grid[4 + r]?.[1 + c], `clients ${abc}${xyz}`).toBe(cell?.clients ?? 0);
      near(grid[11 + r]?.[1 + c], (cell?.total ?? 0) / unit);
      if (abc !== '–') near(grid[18 + r]?.[1 + c], cell?.share ?? 0);
    }
  }
  expect(grid[8]?.[6]).toBe(analysis.clients.length);
  near(grid[15]?.[6], analysis.totals.net / unit);
  near(grid[21]?.[6], analysis.totals.positive > 0 ? 1 : 0);
  const { gini, top1, top5, top20Percent } = analysis.concentration;
  near(grid[24]?.[1], top1);
  near(grid[25]?.[1], top5);
  near(grid[26]?.[1], top20Percent);
  near(grid[27]?.[1], gini);
}
