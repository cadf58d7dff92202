import type { ClientAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { NO_DETAILS } from '@shared/domain/client-details';
import { cellAddress } from '@shared/report/cell-address';
import type { AbcBase, AbcFigures, XyzBase } from '@shared/report/class-formulas';
import {
  abcFormula,
  abcResult,
  certainDecimals,
  xyzFormula,
  xyzResult,
} from '@shared/report/class-formulas';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ClassColumn, ReportLayout } from '@shared/report/report-layout';
import { FIRST_CLIENT_ROW, netSalesOf } from '@shared/report/report-layout';
import type { CellStyle, SheetCell, SheetRow } from '@shared/report/sheet-model';
import { classColumnHeader, classColumnStyle } from './class-columns';
import { limitCells } from './settings-sheet';

/** Header over a column; numbers have theirs on the right. */
const HEADER_OF: Partial<Record<CellStyle, CellStyle>> = {
  text: 'header',
  'editable-text': 'header',
  class: 'header-center',
  center: 'header-center',
  day: 'header-center',
};
/** Days from 1899-12-30, the day 0 of spreadsheets, to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/** Header and clients of the ABC-XYZ sheet, one row at a time. */
export function* classRows(input: PortfolioReportInput, layout: ReportLayout): Generator<SheetRow> {
  const { analysis } = input;
  const headers = layout.classColumns.map((column): SheetCell => {
    const style = classColumnStyle(column, layout);
    return { value: classColumnHeader(column, input), style: HEADER_OF[style] ?? 'header-number' };
  });
  yield { cells: headers, height: 30 };
  const settings = analysis.settings;
  const limits = limitCells(analysis);
  const abcBase: AbcBase = {
    rule: settings.abcLimits.kind === 'calculated' ? 'within' : settings.abcRule,
    limitA: limits.a,
    limitB: limits.b,
    positiveTotal: analysis.totals.positive / layout.unit,
  };
  const xyzBase: XyzBase = {
    method: settings.xyzMethod,
    limitX: limits.x,
    limitY: limits.y,
    minPeriods: settings.minPeriods,
  };
  let previous: AbcFigures['previous'] = null;
  let runningSum = 0;
  for (const [i, client] of analysis.clients.entries()) {
    runningSum += Math.max(0, client.value);
    const figures: AbcFigures = {
      value: client.value / layout.unit,
      runningSum: runningSum / layout.unit,
      previous,
    };
    const row = FIRST_CLIENT_ROW + i;
    const byColumn = clientCells(client, row, figures, { input, layout, abcBase, xyzBase });
    yield { cells: layout.classColumns.map((column) => byColumn[column]) };
    previous = { ...figures, abc: client.abc };
  }
}

interface RowContext {
  readonly input: PortfolioReportInput;
  readonly layout: ReportLayout;
  readonly abcBase: AbcBase;
  readonly xyzBase: XyzBase;
}

function clientCells(
  client: ClientAnalysis,
  row: number,
  figures: AbcFigures,
  { input, layout, abcBase, xyzBase }: RowContext,
): Record<ClassColumn, SheetCell> {
  const { settings, periods } = input.analysis;
  const reportClient = input.clients[client.client];
  const details = reportClient?.details ?? NO_DETAILS;
  const at = (column: ClassColumn, r = row): string => cellAddress(layout.columnOf[column], r);
  const all = layout.seriesRange(row, 0);
  const window = layout.seriesRange(row, client.windowStart);
  const first = client.firstPurchasePeriod;
  const since = first === null ? null : periods.length - first;
  const sumPlaces = layout.unit === 1 ? 0 : 4;
  const live = (formula: string | null, result: string | number | null): SheetCell =>
    formula === null || result === null ? result : { formula, result };

  const abc = abcFormula(
    {
      value: at('value'),
      runningSum: at('runningSum'),
      previous: figures.previous && {
        value: at('value', row - 1),
        abc: at('abc', row - 1),
        runningSum: at('runningSum', row - 1),
      },
    },
    abcBase.rule,
    certainDecimals(abcBase.positiveTotal),
  );
  const xyz =
    all === null || client.xyzStatus === 'days-unknown'
      ? null
      : xyzFormula(
          {
            periods: at('periods'),
            netSales: at('netSales'),
            regularity: at('regularity'),
            cv: at('cv'),
            gapCv: at('gapCv'),
            window: window ?? all,
          },
          settings.xyzMethod,
        );
  const xyzFigures = {
    periods: since,
    netSales: netSalesOf(client),
    regularity: client.regularity,
    cv: client.cv,
    gapCv: client.gapCv,
    windowPeriods: periods.length - client.windowStart,
  };
  // A formula stands only where its result is the app's; elsewhere the app's letter stands as a plain value.
  const abcCell: SheetCell =
    abcResult(figures, abcBase) === client.abc ? { formula: abc, result: client.abc } : client.abc;
  const xyzCell: SheetCell =
    xyz !== null && xyzResult(xyzFigures, xyzBase) === client.xyz
      ? { formula: xyz, result: client.xyz }
      : client.xyz;
  const deviation = settings.deviation === 'population' ? 'STDEVP' : 'STDEV';
  const hasDeviation = client.deviation !== null && !Number.isNaN(client.deviation);
  const buying = first === null ? null : layout.seriesRange(row, first);

  return {
    rank: client.rank,
    cell: { formula: `${at('abc')}&${at('xyz')}`, result: `${client.abc}${client.xyz}` },
    abc: abcCell,
    xyz: xyzCell,
    code: reportClient?.code ?? null,
    client: reportClient?.name ?? null,
    value: live(
      isSumOfSeries(client) && all !== null ? `ROUND(SUM(${all}),${sumPlaces})` : null,
      figures.value,
    ),
    share: live(`IF(${at('value')}>0,${at('value')}/positive_total,0)`, client.share),
    runningSum: live(
      figures.previous
        ? `ROUND(${at('runningSum', row - 1)}+MAX(${at('value')},0),${sumPlaces})`
        : `MAX(${at('value')},0)`,
      figures.runningSum,
    ),
    cumulative: live(
      `IF(${at('value')}>0,${at('runningSum')}/positive_total,"")`,
      client.cumulative ?? '',
    ),
    netSales: netSalesOf(client),
    orders: client.orders,
    firstPeriod: first === null ? null : (layout.periodLabels[first] ?? null),
    periods: live(
      layout.periodHeader &&
        `IF(${at('firstPeriod')}="","",period_count-MATCH(${at('firstPeriod')},${layout.periodHeader},0)+1)`,
      since ?? '',
    ),
    activePeriods: live(
      buying !== null && countPositive(client.series) === client.activePeriods
        ? `COUNTIF(${buying},">0")`
        : null,
      client.activePeriods,
    ),
    regularity: live(
      `IF(N(${at('periods')})>0,${at('activePeriods')}/${at('periods')},"")`,
      client.regularity ?? '',
    ),
    mean: live(window && `AVERAGE(${window})`, perUnit(client.mean, layout.unit)),
    deviation: hasDeviation
      ? live(window && `${deviation}(${window})`, perUnit(client.deviation, layout.unit))
      : null,
    cv: live(
      `IF(AND(N(${at('mean')})>0,ISNUMBER(${at('deviation')})),${at('deviation')}/${at('mean')},"")`,
      client.cv ?? '',
    ),
    gapCv: client.gapCv,
    lastPurchase: client.lastDay === null ? null : client.lastDay + SERIAL_OF_1970,
    owner: { value: details.owner, style: 'editable-text' },
    note: { value: details.note, style: 'editable-text' },
    key: { value: yesNo(details.isKey, input), style: 'editable-text' },
    ownAbc: { value: details.abcOverride, style: 'editable-text' },
    ownXyz: { value: details.xyzOverride, style: 'editable-text' },
    planned: {
      value: details.plannedE4 === null ? null : details.plannedE4 / 10_000,
      style: 'editable-amount',
    },
    id: reportClient?.id ?? null,
  };
}

function yesNo(value: boolean | null, { texts }: PortfolioReportInput): string | null {
  return value === null ? null : value ? texts.columns.yes : texts.columns.no;
}

function isSumOfSeries(client: ClientAnalysis): boolean {
  let sum = 0;
  for (const value of client.series) sum += value;
  return sum === client.value;
}

function countPositive(series: Float64Array): number {
  let count = 0;
  for (const value of series) if (value > 0) count++;
  return count;
}

function perUnit(value: number | null, unit: number): number | null {
  return value === null ? null : value / unit;
}
