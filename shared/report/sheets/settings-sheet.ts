import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { textColumnWidth } from '@shared/report/column-width';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ReportLayout } from '@shared/report/report-layout';
import type { SettingText } from '@shared/report/report-texts';
import type { DefinedName, SheetCell, SheetModel, SheetRow } from '@shared/report/sheet-model';

/** Limits as ratios, as they stand in the named cells `abc_a`, `abc_b`, `xyz_x`, `xyz_y`. */
export function limitCells({ settings, limits }: PortfolioAnalysis): {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
} {
  const { abcLimits, xyzLimits } = settings;
  const isCalculated = abcLimits.kind === 'calculated';
  return {
    a: isCalculated ? limits.a : abcLimits.aPercent / 100,
    b: isCalculated ? limits.b : abcLimits.bPercent / 100,
    x: xyzLimits.xPercent / 100,
    y: xyzLimits.yPercent / 100,
  };
}

interface SettingRow {
  readonly text: SettingText;
  readonly value: SheetCell;
  readonly name: string | null;
}

/** All settings with a sentence each; the limits are named cells the classes depend on. */
export function settingsSheet(
  input: PortfolioReportInput,
  layout: ReportLayout,
): { readonly sheet: SheetModel; readonly names: readonly DefinedName[] } {
  const { texts } = input;
  const t = texts.settings;
  const rows = settingRows(input, layout);
  const names = rows.flatMap(({ name }, i) =>
    name === null ? [] : [{ name, sheet: texts.sheets.settings, column: 1, row: i + 2 }],
  );
  const sheet: SheetModel = {
    name: texts.sheets.settings,
    columns: [
      {
        width: textColumnWidth([t.setting, ...rows.map((row) => row.text.label)], 20, 40),
        style: 'setting',
      },
      { width: 30, style: 'setting' },
      { width: 80, style: 'wrapped' },
      { width: 16, style: 'muted' },
    ],
    rowCount: rows.length + 1,
    rows: function* (): Generator<SheetRow> {
      yield {
        cells: [t.setting, t.value, t.meaning, t.name].map((value): SheetCell => ({
          value,
          style: 'header',
        })),
      };
      for (const { text, value, name } of rows) {
        const height = 15 * Math.max(1, Math.ceil(text.meaning.length / 92));
        yield { cells: [text.label, value, text.meaning, name], height };
      }
    },
    freeze: { rows: 1, columns: 0 },
    autoFilter: null,
    print: { orientation: 'landscape', repeatRow: 1 },
    conditionalFormats: [],
  };
  return { sheet, names };
}

function settingRows(input: PortfolioReportInput, layout: ReportLayout): SettingRow[] {
  const { analysis, asOf, texts } = input;
  const { settings, totals, periods } = analysis;
  const t = texts.settings;
  const limits = limitCells(analysis);
  const percent = (value: number): SheetCell => ({ value, style: 'input-percent' });
  const isCalculated = settings.abcLimits.kind === 'calculated';
  const abcRule = isCalculated ? t.abcCalculated : t.rules[settings.abcRule];
  const total = totals.positive / layout.unit;
  const places = layout.unit === 1 ? 0 : 4;
  return [
    { text: t.basis, value: texts.basis[settings.basis], name: null },
    { text: t.abcRule, value: abcRule, name: null },
    { text: t.abcA, value: percent(limits.a), name: 'abc_a' },
    { text: t.abcB, value: percent(limits.b), name: 'abc_b' },
    { text: t.xyzMethod, value: t.methods[settings.xyzMethod], name: null },
    { text: t.xyzX, value: percent(limits.x), name: 'xyz_x' },
    { text: t.xyzY, value: percent(limits.y), name: 'xyz_y' },
    {
      text: t.minPeriods,
      value: { value: settings.minPeriods, style: 'input-count' },
      name: 'min_periods',
    },
    { text: t.deviation, value: t.deviations[settings.deviation], name: null },
    { text: t.grain, value: t.grains[settings.grain], name: null },
    { text: t.window, value: t.windows[settings.window], name: null },
    { text: t.edges, value: t.edgeChoices[settings.edges], name: null },
    {
      text: t.range,
      value:
        settings.from === null && settings.to === null
          ? t.allDays
          : `${settings.from ?? '…'} – ${settings.to ?? '…'}`,
      name: null,
    },
    {
      text: t.periodCount,
      value: layout.periodHeader
        ? {
            formula: `COLUMNS(${layout.periodHeader})`,
            result: periods.length,
            style: 'setting-count',
          }
        : { value: 0, style: 'setting-count' },
      name: 'period_count',
    },
    {
      text: t.positiveTotal,
      value: {
        formula: `ROUND(SUMIF(${layout.classRange('value')},">0"),${places})`,
        result: total,
        style: layout.unit === 1 ? 'setting-count' : 'setting-amount',
      },
      name: 'positive_total',
    },
    { text: t.asOf, value: asOf, name: null },
  ];
}
