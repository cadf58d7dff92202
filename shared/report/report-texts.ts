import type { AnalysisNotice } from '@shared/analysis/portfolio/portfolio-analysis';
import type {
  AbcBasis,
  AbcRule,
  Deviation,
  EdgePeriods,
  Grain,
  PeriodWindow,
  XyzMethod,
} from '@shared/domain/analysis-settings';
import type { ImportIssueCode } from '@shared/import/lines/line-batch';

/** Heading of a setting and one sentence on what it does. */
export interface SettingText {
  readonly label: string;
  readonly meaning: string;
}

/** All words of the result workbook in one language. `{name}` in a text stands for a value. */
export interface PortfolioReportTexts {
  readonly decimal: '.' | ',';
  readonly group: ',' | '\u00A0';
  readonly sheets: {
    readonly summary: string;
    readonly classes: string;
    readonly series: string;
    readonly settings: string;
    readonly rejected: string;
  };
  readonly summary: {
    readonly title: string;
    /** {from} {to} {count} {asOf} */
    readonly period: string;
    readonly noPeriods: string;
    readonly clients: string;
    readonly share: string;
    readonly all: string;
    readonly abcMarks: Readonly<Record<'A' | 'B' | 'C' | '–', string>>;
    readonly xyzMarks: Readonly<Record<'X' | 'Y' | 'Z' | 'N' | '–', string>>;
    readonly concentration: string;
    readonly gini: string;
    readonly top1: string;
    readonly top5: string;
    /** {count} */
    readonly top20: string;
    readonly notices: string;
    readonly settings: string;
    readonly sources: string;
    readonly sheet: string;
    readonly rows: string;
    readonly importedOn: string;
    readonly controlTotal: string;
    readonly howToUse: string;
  };
  readonly columns: {
    readonly rank: string;
    readonly cell: string;
    readonly abc: string;
    readonly xyz: string;
    readonly code: string;
    readonly client: string;
    readonly netSales: string;
    readonly share: string;
    readonly runningSum: string;
    readonly cumulative: string;
    readonly orders: string;
    readonly firstPeriod: string;
    readonly periods: string;
    readonly activePeriods: string;
    readonly regularity: string;
    readonly mean: string;
    readonly deviation: string;
    readonly cv: string;
    readonly gapCv: string;
    readonly lastPurchase: string;
    readonly owner: string;
    readonly note: string;
    readonly key: string;
    /** Class set by hand in place of the computed one. */
    readonly ownAbc: string;
    readonly ownXyz: string;
    readonly planned: string;
    /** Header of the hidden column that says whose row it is. */
    readonly id: string;
    /** What the column of key clients holds. */
    readonly yes: string;
    readonly no: string;
    readonly partialPeriod: string;
  };
  readonly basis: Readonly<Record<AbcBasis, string>>;
  readonly settings: {
    readonly setting: string;
    readonly value: string;
    readonly meaning: string;
    readonly name: string;
    readonly basis: SettingText;
    readonly abcRule: SettingText;
    readonly abcA: SettingText;
    readonly abcB: SettingText;
    readonly abcCalculated: string;
    readonly xyzMethod: SettingText;
    readonly xyzX: SettingText;
    readonly xyzY: SettingText;
    readonly minPeriods: SettingText;
    readonly deviation: SettingText;
    readonly grain: SettingText;
    readonly window: SettingText;
    readonly edges: SettingText;
    readonly range: SettingText;
    readonly allDays: string;
    readonly periodCount: SettingText;
    readonly positiveTotal: SettingText;
    readonly asOf: SettingText;
    readonly rules: Readonly<Record<AbcRule, string>>;
    readonly methods: Readonly<Record<XyzMethod, string>>;
    readonly deviations: Readonly<Record<Deviation, string>>;
    readonly grains: Readonly<Record<Grain, string>>;
    readonly windows: Readonly<Record<PeriodWindow, string>>;
    readonly edgeChoices: Readonly<Record<EdgePeriods, string>>;
  };
  readonly rejected: {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly reason: string;
    readonly value: string;
    readonly amount: string;
    readonly none: string;
  };
  readonly issues: Readonly<Record<ImportIssueCode, string>>;
  readonly notices: Readonly<Record<AnalysisNotice['code'], string>> & {
    /** {method} {x} {y} {countX} {countY} {countZ} */
    readonly alternative: string;
  };
}

/** Puts values into a text; an unknown `{name}` stays as it is. Worked line: ('{a} of {b}', {a: 1, b: 2}) → `1 of 2`. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * A number for a sentence, grouped by thousands with the signs of the language; no locale of the machine is asked.
 * Worked line: (-1234567.5, 2) in English → `−1,234,567.50`.
 */
export function numberText(
  value: number,
  decimals: number,
  { decimal, group }: Pick<PortfolioReportTexts, 'decimal' | 'group'>,
): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : '';
  return sign + (fraction === undefined ? grouped : grouped + decimal + fraction);
}
