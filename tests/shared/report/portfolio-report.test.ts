import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { portfolioReport } from '@shared/report/portfolio-report';
import type { ReportIssue } from '@shared/report/portfolio-report-input';
import type { SheetCell, WorkbookModel } from '@shared/report/sheet-model';
import type { ReportLanguage } from '@shared/report/texts/report-texts-in';
import { reportTextsIn } from '@shared/report/texts/report-texts-in';
import { describe, expect, test } from 'vitest';
import { buildFacts } from '../../support/build-facts';
import { borderFacts, mixedFacts } from '../../support/portfolio-cases';

const D = DEFAULT_ANALYSIS_SETTINGS;

function report(
  facts: SalesFacts,
  settings: AnalysisSettings = D,
  language: ReportLanguage = 'en',
  issues: readonly ReportIssue[] = [],
): WorkbookModel {
  return portfolioReport({
    analysis: analysePortfolio(facts, settings),
    clients: facts.clients,
    currency: 'EUR',
    sources: [],
    issues,
    asOf: '2026-10-13',
    texts: reportTextsIn(language),
  });
}

function cellsOf(model: WorkbookModel, sheet: number): (readonly SheetCell[])[] {
  return [...(model.sheets[sheet]?.rows() ?? [])].map((row) => row.cells);
}

const isFormula = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

describe('every class is a live formula', () => {
  const settings: [string, AnalysisSettings][] = [
    ['default', D],
    ['crossing', { ...D, abcRule: 'crossing' }],
    ['calculated', { ...D, abcLimits: { kind: 'calculated' } }],
    ['margin', { ...D, basis: 'margin' }],
    ['orders by quarter', { ...D, basis: 'orders', grain: 'quarter', minPeriods: 3 }],
    [
      'variation',
      { ...D, xyzMethod: 'variation', xyzLimits: { xPercent: 50, yPercent: 100 }, window: 'span' },
    ],
    [
      'gaps by week',
      { ...D, xyzMethod: 'gaps', xyzLimits: { xPercent: 50, yPercent: 100 }, grain: 'week' },
    ],
  ];
  test.each(settings)('%s', (_name, one) => {
    for (const facts of [mixedFacts(), borderFacts()]) {
      const rows = cellsOf(report(facts, one), 1).slice(1);
      expect(rows.length).toBe(facts.clients.length);
      expect(rows.every((row) => isFormula(row[2]) && isFormula(row[3]))).toBe(true);
      expect(rows.every((row) => isFormula(row[6]))).toBe(true);
    }
  });
});

test('all languages have sheet names a workbook can hold, and every text', () => {
  for (const language of ['en', 'pl', 'ru', 'af'] as const) {
    const model = report(mixedFacts(), D, language);
    const names = model.sheets.map((sheet) => sheet.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']/);
    }
    const text = JSON.stringify(model.sheets.map((sheet) => [...sheet.rows()]));
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).not.toContain('undefined');
  }
});

test('rows promised equal rows given, so that progress ends at the end', () => {
  for (const sheet of report(mixedFacts()).sheets) {
    expect([...sheet.rows()].length, sheet.name).toBe(sheet.rowCount);
  }
});

test('only rejected cells are listed, with the address a person can go to', () => {
  const issue = { sheet: 'Register', row: 14, column: 27, value: '12O', amountE4: null } as const;
  const model = report(mixedFacts(), D, 'en', [
    { ...issue, severity: 'rejected', code: 'NOT_A_NUMBER' },
    { ...issue, severity: 'remark', code: 'OUTLIER' },
    { ...issue, severity: 'rejected', code: 'CLIENT_MISSING', column: null, amountE4: 125_000 },
  ]);
  expect(cellsOf(model, 4).slice(1)).toEqual([
    ['Register', 'AB14', 'not a number', '12O', null],
    ['Register', '14:14', 'client missing', '12O', 12.5],
  ]);
});

test('a workspace without sales still gives a book', () => {
  const empty = report(buildFacts([], ['Nobody']));
  expect(empty.sheets).toHaveLength(5);
  for (const sheet of empty.sheets) expect([...sheet.rows()].length).toBe(sheet.rowCount);
});
