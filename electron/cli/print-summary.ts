import { isoFromDay } from '@shared/domain/iso-day';
import type {
  AbcMark,
  PortfolioAnalysis,
  XyzMark,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalyzedWorkbook } from './analyze-workbook';
import { collectWarnings } from './collect-warnings';
import { counted } from './counted';
import { statedSentence } from './stated-summary';
import { decimalText } from './decimal-text';

const ROWS: readonly AbcMark[] = ['A', 'B', 'C'];
const LETTERS: readonly XyzMark[] = ['X', 'Y', 'Z', 'N'];
const TOP_CLIENTS = 10;

/** What the total is a total of. */
const TOTAL_OF = { revenue: 'net', margin: 'margin', orders: 'orders' } as const;

/** Column heads that say more than their letter. */
const HEADS: Partial<Record<XyzMark, string>> = { N: 'N (new)', '–': '– (cannot tell)' };

/** The result for people: source, matrix, largest clients, what to know. */
export function printSummary(result: AnalyzedWorkbook): string {
  const { analysis, facts, read, fileName } = result;
  const { summary, mapping } = read;
  const isCount = analysis.settings.basis === 'orders';
  const money = (value: number): string =>
    isCount ? String(value) : grouped(decimalText(Math.round(value / 100) * 100));
  const lines: string[] = [];
  const first = analysis.periods[0];
  const last = analysis.periods.at(-1);
  lines.push(
    `${fileName} ▸ ${mapping.sheetName}: ${summary.rowsAccepted} of ${counted(summary.rowsRead, 'row')} taken, ${summary.rowsRejected} left out`,
  );
  if (first && last) {
    lines.push(
      `${isoFromDay(first.start)} to ${isoFromDay(last.end)}, ${counted(analysis.periods.length, analysis.settings.grain)}; ${counted(facts.clients.length, 'client')}, ${money(analysis.totals.net)}${facts.currency && !isCount ? ` ${facts.currency}` : ''} ${TOTAL_OF[analysis.settings.basis]}`,
    );
  }
  lines.push(settingsLine(analysis), '');
  const isRatedWithout = analysis.matrix.some(
    ({ abc, xyz, clients }) => abc !== '–' && xyz === '–' && clients > 0,
  );
  const columns: readonly XyzMark[] = isRatedWithout ? [...LETTERS, '–'] : LETTERS;
  const cells = ROWS.map((abc) =>
    columns.map((xyz) => {
      const cell = analysis.matrix.find(
        (candidate) => candidate.abc === abc && candidate.xyz === xyz,
      );
      return cell ? `${cell.clients} · ${money(cell.total)} · ${percent(cell.share)}` : '–';
    }),
  );
  const widths = columns.map(
    (_xyz, i) => Math.max(12, ...cells.map((row) => (row[i] ?? '').length)) + 2,
  );
  lines.push(
    `     ${columns.map((xyz, i) => (HEADS[xyz] ?? xyz).padEnd(widths[i] ?? 0)).join('')}`.trimEnd(),
  );
  ROWS.forEach((abc, r) =>
    lines.push(
      `  ${abc}  ${(cells[r] ?? []).map((text, i) => text.padEnd(widths[i] ?? 0)).join('')}`.trimEnd(),
    ),
  );
  const outside = analysis.matrix
    .filter(({ abc }) => abc === '–')
    .reduce((sum, { clients }) => sum + clients, 0);
  if (outside > 0) lines.push(`  –  ${outside} outside the base (no sales or net returns)`);
  lines.push('');
  const { gini, top1, top5, top20Percent } = analysis.concentration;
  if (gini !== null)
    lines.push(
      `20 % of clients bring ${percent(top20Percent ?? 0)}; top 1 ${percent(top1 ?? 0)}, top 5 ${percent(top5 ?? 0)}; Gini ${gini.toFixed(2)}`,
    );
  lines.push('', `Largest clients`);
  for (const client of analysis.clients.slice(0, TOP_CLIENTS)) {
    const name = facts.clients[client.client]?.name ?? '';
    lines.push(
      `${String(client.rank).padStart(4)}  ${client.abc}${client.xyz}  ${name.slice(0, 36).padEnd(36)} ${money(client.value).padStart(18)}  ${percent(client.share).padStart(7)}  active ${client.activePeriods} of ${client.periods}`,
    );
  }
  if (result.stated)
    lines.push('', 'Classes in the workbook itself', statedSentence(result.stated));
  const warnings = collectWarnings(result);
  if (warnings.length > 0)
    lines.push('', 'To know', ...warnings.map(({ message }) => `- ${message}`));
  return `${lines.join('\n')}\n`;
}

/** What the letters mean in this run. Worked line: `ABC by revenue, 80/95 within; XYZ by regularity 75/40, by month`. */
function settingsLine({ settings, limits }: PortfolioAnalysis): string {
  const { abcLimits, xyzLimits } = settings;
  const abc =
    abcLimits.kind === 'calculated'
      ? `limits calculated (${percent(limits.a)}, ${percent(limits.b)})`
      : `${abcLimits.aPercent}/${abcLimits.bPercent} ${settings.abcRule}`;
  return `ABC by ${settings.basis}, ${abc}; XYZ by ${settings.xyzMethod} ${xyzLimits.xPercent}/${xyzLimits.yPercent}, by ${settings.grain}`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)} %`;
}

function grouped(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))/gu, (_match, _group, offset: number) =>
    text.indexOf('.') >= 0 && offset > text.indexOf('.') ? '' : ' ',
  );
}
