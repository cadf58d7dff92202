import { columnRange } from '@shared/report/cell-address';
import { amountColumnWidth, textColumnWidth } from '@shared/report/column-width';
import { noticeSentence } from '@shared/report/notice-sentence';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ReportLayout } from '@shared/report/report-layout';
import { FIRST_CLIENT_ROW } from '@shared/report/report-layout';
import { fillText } from '@shared/report/report-texts';
import type { CellStyle, SheetCell, SheetModel, SheetRow } from '@shared/report/sheet-model';
import { limitCells } from './settings-sheet';
import { MATRIX_COLUMNS, matrixRows } from './summary-matrix';

/** Characters in a line of text across the whole width, for row heights. */
const LINE_CHARACTERS = 118;

/** First page: matrix with live counts, sums and shares, concentration, notices, settings in words, sources. */
export function summarySheet(input: PortfolioReportInput, layout: ReportLayout): SheetModel {
  const titles = titleRows(input);
  const rows = [
    ...titles,
    ...matrixRows(input, layout, titles.length + 1),
    ...concentrationRows(input, layout),
    ...noticeRows(input, layout),
    ...settingRows(input),
    ...sourceRows(input),
    blank,
    sentence(input.texts.summary.howToUse, 'muted'),
  ];
  const { texts, analysis } = input;
  const width = amountColumnWidth(analysis.totals.positive / layout.unit, '');
  const labels = [
    ...Object.values(texts.summary.abcMarks),
    texts.summary.top5,
    texts.summary.top20,
    ...Object.values(texts.settings).flatMap((text) =>
      typeof text === 'object' && 'label' in text ? [text.label] : [],
    ),
  ];
  return {
    name: texts.sheets.summary,
    columns: Array.from({ length: MATRIX_COLUMNS }, (_, i) => ({
      width: i === 0 ? textColumnWidth(labels, 26, 36) : Math.max(15, width),
      style: i === 0 ? 'text' : 'count',
    })),
    rowCount: rows.length,
    rows: () => rows,
    freeze: null,
    autoFilter: null,
    print: { orientation: 'portrait', repeatRow: null },
    conditionalFormats: [],
  };
}

const blank: SheetRow = { cells: [] };

function sentence(text: string, style: CellStyle): SheetRow {
  const lines = Math.ceil(text.length / LINE_CHARACTERS);
  return { cells: [{ value: text, style }], height: 16 * lines, spanFirst: MATRIX_COLUMNS };
}

function heading(text: string): SheetRow {
  return { cells: [{ value: text, style: 'heading' }], height: 22 };
}

function titleRows({ analysis, asOf, texts }: PortfolioReportInput): SheetRow[] {
  const first = analysis.periods[0];
  const last = analysis.periods.at(-1);
  const period =
    first && last
      ? fillText(texts.summary.period, {
          from: first.label,
          to: last.label,
          count: analysis.periods.length,
          asOf,
        })
      : fillText(texts.summary.noPeriods, { asOf });
  return [
    { cells: [{ value: texts.summary.title, style: 'title' }], height: 28 },
    sentence(period, 'muted'),
    blank,
  ];
}

function concentrationRows(input: PortfolioReportInput, layout: ReportLayout): SheetRow[] {
  const { analysis, texts } = input;
  const { concentration } = analysis;
  const { gini, top1, top5, top20Percent, clientsIn20Percent } = concentration;
  if (gini === null || top1 === null || top5 === null || top20Percent === null) return [];
  const value = layout.classRange('value');
  const base = `COUNTIF(${value},">0")`;
  // Gini over clients in descending order: Σ(n + 1 − 2·place)·value ÷ (n·total).
  const place = `(ROW(${value})-${FIRST_CLIENT_ROW - 1})`;
  const giniFormula = `SUMPRODUCT((${value}>0)*(${base}+1-2*${place})*${value})/(${base}*positive_total)`;
  const sumOfFirst = (count: number) =>
    `SUM(${columnRange(texts.sheets.classes, layout.columnOf.share, FIRST_CLIENT_ROW, FIRST_CLIENT_ROW + count - 1)})`;
  const line = (label: string, formula: string, result: number): SheetRow => ({
    cells: [
      { value: label, style: 'text' },
      { formula, result, style: 'percent' },
    ],
  });
  const clients = analysis.clients.length;
  return [
    heading(texts.summary.concentration),
    line(texts.summary.top1, sumOfFirst(1), top1),
    line(texts.summary.top5, sumOfFirst(Math.min(5, clients)), top5),
    line(
      fillText(texts.summary.top20, { count: clientsIn20Percent }),
      sumOfFirst(clientsIn20Percent),
      top20Percent,
    ),
    {
      cells: [
        { value: texts.summary.gini, style: 'text' },
        { formula: giniFormula, result: gini, style: 'number' },
      ],
    },
    blank,
  ];
}

function noticeRows({ analysis, texts }: PortfolioReportInput, layout: ReportLayout): SheetRow[] {
  if (analysis.notices.length === 0) return [];
  return [
    heading(texts.summary.notices),
    ...analysis.notices.map((notice) =>
      sentence(noticeSentence(notice, texts, layout.unit), 'wrapped'),
    ),
    blank,
  ];
}

function settingRows({ analysis, texts }: PortfolioReportInput): SheetRow[] {
  const { settings } = analysis;
  const t = texts.settings;
  const isCalculated = settings.abcLimits.kind === 'calculated';
  const words = (label: string, value: string): SheetRow => ({
    cells: [
      { value: label, style: 'text' },
      { value, style: 'text' },
    ],
  });
  const limits = (label: string, first: string, second: string): SheetRow => ({
    cells: [
      { value: label, style: 'text' },
      { formula: first, result: cachedLimit(first, analysis), style: 'percent' },
      { formula: second, result: cachedLimit(second, analysis), style: 'percent' },
    ],
  });
  return [
    heading(texts.summary.settings),
    words(t.basis.label, texts.basis[settings.basis]),
    words(t.abcRule.label, isCalculated ? t.abcCalculated : t.rules[settings.abcRule]),
    limits('A, B', 'abc_a', 'abc_b'),
    words(t.xyzMethod.label, t.methods[settings.xyzMethod]),
    limits('X, Y', 'xyz_x', 'xyz_y'),
    {
      cells: [
        { value: t.minPeriods.label, style: 'text' },
        { formula: 'min_periods', result: settings.minPeriods, style: 'count' },
      ],
    },
    words(t.deviation.label, t.deviations[settings.deviation]),
    words(t.grain.label, t.grains[settings.grain]),
    words(t.window.label, t.windows[settings.window]),
    words(t.edges.label, t.edgeChoices[settings.edges]),
    blank,
  ];
}

function cachedLimit(name: string, analysis: PortfolioReportInput['analysis']): number {
  const limits = limitCells(analysis);
  return name === 'abc_a'
    ? limits.a
    : name === 'abc_b'
      ? limits.b
      : name === 'xyz_x'
        ? limits.x
        : limits.y;
}

function sourceRows({ sources, texts }: PortfolioReportInput): SheetRow[] {
  const t = texts.summary;
  if (sources.length === 0) return [];
  return [
    {
      cells: [t.sources, t.sheet, t.rows, t.importedOn, t.controlTotal].map(
        (value, i): SheetCell => ({
          value,
          style: i < 2 ? 'header' : i === 3 ? 'header-center' : 'header-number',
        }),
      ),
    },
    ...sources.map((source): SheetRow => ({
      cells: [
        { value: source.file, style: 'text' },
        { value: source.sheet, style: 'text' },
        { value: source.rows, style: 'count' },
        { value: source.importedOn, style: 'center' },
        { value: source.controlTotalE4 / 10_000, style: 'amount' },
      ],
    })),
  ];
}
