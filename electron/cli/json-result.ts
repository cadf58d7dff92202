import { isoFromDay } from '@shared/domain/iso-day';
import type { AnalyzedWorkbook } from './analyze-workbook';
import { collectWarnings } from './collect-warnings';
import { statedJson } from './stated-summary';
import { decimalText } from './decimal-text';
import { columnName } from '@shared/report/cell-address';

/** The result as one JSON object: money as decimal strings, ratios 0–1, clients in ABC order. The same input gives the same bytes. */
export function jsonResult(result: AnalyzedWorkbook): unknown {
  const { analysis, facts, read, fileName, workbook } = result;
  const { summary, mapping } = read;
  const isCount = analysis.settings.basis === 'orders';
  const money = (value: number): string => (isCount ? String(value) : decimalText(value));
  const figure = (value: number | null): string | null =>
    value === null ? null : String(isCount ? value : value / 10_000);
  const columns: Record<string, string> = {};
  for (const column of mapping.columns) {
    if (column.role !== 'ignore' && column.role !== 'period')
      columns[camel(column.role)] = column.header;
  }
  const first = analysis.periods[0];
  const last = analysis.periods.at(-1);
  return {
    source: {
      file: fileName,
      format: workbook.info.format,
      sheet: mapping.sheetName,
      layout: mapping.layout,
      headerRow: mapping.headerRow,
      columns,
      ...(mapping.joins
        ? {
            joined: mapping.joins.map(({ sheetName, keyColumn }) => ({
              sheet: sheetName,
              key: mapping.columns[keyColumn]?.header ?? '',
            })),
          }
        : {}),
      ...(mapping.lookup ? { clientNames: { sheet: mapping.lookup.sheetName } } : {}),
    },
    rows: {
      read: summary.rowsRead,
      accepted: summary.rowsAccepted,
      rejected: summary.rowsRejected,
      lines: summary.lines,
    },
    controlTotal: {
      accepted: decimalText(summary.acceptedE4),
      rejected: decimalText(summary.rejectedE4),
      sheet: summary.sheetTotal ? decimalText(summary.sheetTotal.valueE4) : null,
      sheetCell: summary.sheetTotal
        ? `${columnName(summary.sheetTotal.column)}${summary.sheetTotal.row}`
        : null,
    },
    currency: facts.currency,
    period: {
      grain: analysis.settings.grain,
      from: first ? isoFromDay(first.start) : null,
      to: last ? isoFromDay(last.end) : null,
      count: analysis.periods.length,
      droppedEdges: analysis.droppedEdges.map((period) => period.label),
    },
    settings: analysis.settings,
    totals: { positive: money(analysis.totals.positive), net: money(analysis.totals.net) },
    clients: analysis.clients.map((client) => ({
      client: facts.clients[client.client]?.name ?? '',
      code: facts.clients[client.client]?.code ?? null,
      total: money(client.value),
      share: client.share,
      cumulative: client.cumulative,
      abc: client.abc,
      abcStatus: client.abcStatus,
      orders: client.orders,
      activePeriods: client.activePeriods,
      periods: client.periods,
      mean: figure(client.mean),
      sd: figure(client.deviation),
      cv: client.cv,
      regularity: client.regularity,
      gapCv: client.gapCv,
      xyz: client.xyz,
      xyzStatus: client.xyzStatus,
    })),
    matrix: Object.fromEntries(
      analysis.matrix.map((cell) => [
        cell.abc === '–' ? `–${cell.xyz === '–' ? '' : cell.xyz}` : cell.abc + cell.xyz,
        { clients: cell.clients, total: money(cell.total), share: cell.share },
      ]),
    ),
    concentration: {
      gini: analysis.concentration.gini,
      top1: analysis.concentration.top1,
      top5: analysis.concentration.top5,
      top20pct: analysis.concentration.top20Percent,
    },
    issues: summary.issues.map((issue) => ({
      sheet: issue.sheet,
      row: issue.row,
      column: issue.column === null ? null : columnName(issue.column),
      code: issue.code,
      value: issue.value,
      severity: issue.severity,
    })),
    issueCounts: summary.issueCounts,
    ...(result.stated ? { stated: statedJson(result.stated, facts) } : {}),
    warnings: collectWarnings(result),
  };
}

function camel(role: string): string {
  return role.replace(/-([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
}
