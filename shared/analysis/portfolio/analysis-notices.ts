import type { PartialEdge } from '@shared/analysis/periods/partial-edges';
import { DEFAULT_MIN_PERIODS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { ClientColumns } from './client-columns';
import type { LineRange } from './line-range';
import type { AnalysisNotice, ClientAnalysis, MatrixCell, XyzClass } from './portfolio-analysis';
import type { PurchaseColumns } from './purchase-columns';
import { xyzAlternatives } from './xyz-alternatives';
import type { FiguresContext } from './xyz-figures-for';

/** One class holds more than nine of ten rated clients: the limits do not separate these clients. */
const SWALLOW_SHARE_PERCENT = 90;
/** Below ten rated clients, one class holding nearly all is no sign of wrong limits. */
const SWALLOW_MIN_RATED = 10;

/** Everything the notices are read from. */
export interface NoticeInput {
  readonly facts: SalesFacts;
  readonly context: FiguresContext;
  readonly range: LineRange;
  readonly edges: readonly PartialEdge[];
  readonly columns: ClientColumns;
  readonly purchases: PurchaseColumns;
  readonly matrix: readonly MatrixCell[];
  /** The clients without an ABC letter. */
  readonly outside: readonly ClientAnalysis[];
  readonly isSpanAbsurd: boolean;
}

/** What the user should know before trusting the classes, most important first. */
export function analysisNotices(input: NoticeInput): AnalysisNotice[] {
  const { facts, context, range, edges, columns, outside } = input;
  const { settings, periods } = context;
  const notices: AnalysisNotice[] = [];
  if (columns.isOverflow) notices.push({ code: 'sum-too-large' });
  if (input.isSpanAbsurd) {
    notices.push({ code: 'too-many-periods', firstDay: range.firstDay, lastDay: range.lastDay });
  }
  const swallowed = swallowNotice(input);
  if (swallowed) notices.push(swallowed);
  for (const edge of edges) notices.push(edgeNotice(facts, context, range, edge));
  const needed = Math.max(DEFAULT_MIN_PERIODS[settings.grain], settings.minPeriods);
  if (periods.length < needed && range.firstDay <= range.lastDay && !input.isSpanAbsurd) {
    notices.push({ code: 'few-periods', periods: periods.length, needed });
  }
  if (outside.length > 0) {
    const netReturn = outside.filter((client) => client.abcStatus === 'net-return').length;
    const total = outside.reduce((sum, client) => sum + client.value, 0);
    notices.push({ code: 'outside-base', noSales: outside.length - netReturn, netReturn, total });
  }
  if (settings.basis === 'margin') {
    let lines = 0;
    for (let c = 0; c < columns.lines.length; c++) {
      lines += columns.lines[c]! - columns.marginLines[c]!;
    }
    if (lines > 0) notices.push({ code: 'margin-unknown', lines });
  }
  if (range.linesOutside > 0) {
    notices.push({ code: 'lines-outside-range', lines: range.linesOutside });
  }
  return notices;
}

function swallowNotice({
  matrix,
  columns,
  purchases,
  context,
}: NoticeInput): AnalysisNotice | null {
  const counts: Record<XyzClass, number> = { X: 0, Y: 0, Z: 0 };
  for (const { xyz, clients } of matrix) if (xyz !== 'N' && xyz !== '–') counts[xyz] += clients;
  const rated = counts.X + counts.Y + counts.Z;
  if (rated < SWALLOW_MIN_RATED) return null;
  for (const xyz of ['X', 'Y', 'Z'] as const) {
    if (counts[xyz] * 100 > SWALLOW_SHARE_PERCENT * rated) {
      const alternatives = xyzAlternatives(columns, purchases, context);
      return { code: 'one-class-swallows-all', xyz, clients: counts[xyz], rated, alternatives };
    }
  }
  return null;
}

/** Lines and value (in the basis of the analysis) of a partial edge period. */
function edgeNotice(
  facts: SalesFacts,
  { settings }: FiguresContext,
  range: LineRange,
  { edge, period, coveredFrom, coveredTo, isDropped }: PartialEdge,
): AnalysisNotice {
  const from = Math.max(period.start, range.from);
  const to = Math.min(period.end, range.to);
  let lines = 0;
  let value = 0;
  const orders = new Set<string>();
  for (let i = 0; i < facts.length; i++) {
    const d = facts.day[i]!;
    if (d < from || d > to) continue;
    lines++;
    const amount = facts.amountE4[i]!;
    if (settings.basis === 'revenue') value += amount;
    else if (settings.basis === 'margin') value += facts.marginE4?.[i] || 0;
    else if (amount > 0) {
      const number = facts.order?.[i] ?? 0;
      orders.add(`${facts.client[i]!}:${number === 0 ? `d${d}` : number}`);
    }
  }
  if (settings.basis === 'orders') value = orders.size;
  const code = isDropped ? 'partial-edge-dropped' : 'partial-edge-kept';
  return { code, period: period.label, edge, coveredFrom, coveredTo, lines, value };
}
