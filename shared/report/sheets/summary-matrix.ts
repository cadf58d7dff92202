import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { cellAddress } from '@shared/report/cell-address';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ReportLayout } from '@shared/report/report-layout';
import { valueHeader } from '@shared/report/report-layout';
import type { SheetCell, SheetRow } from '@shared/report/sheet-model';

const ABC_MARKS: readonly AbcMark[] = ['A', 'B', 'C', '–'];
const XYZ_MARKS: readonly XyzMark[] = ['X', 'Y', 'Z', 'N', '–'];
/** Label, one column a mark, all. */
export const MATRIX_COLUMNS = XYZ_MARKS.length + 2;
const ALL = MATRIX_COLUMNS - 1;

const blank: SheetRow = { cells: [] };

/** Header, four marks, total, blank. */
const BLOCK_ROWS = ABC_MARKS.length + 3;

/** The matrix as three tables one under another: clients, value, share; all counted by formulas. It begins on `firstRow`. */
export function matrixRows(
  input: PortfolioReportInput,
  layout: ReportLayout,
  firstRow: number,
): SheetRow[] {
  const { analysis, texts } = input;
  const { abc, xyz, value } = {
    abc: layout.classRange('abc'),
    xyz: layout.classRange('xyz'),
    value: layout.classRange('value'),
  };
  const cellOf = (a: AbcMark, x: XyzMark) =>
    analysis.matrix.find((cell) => cell.abc === a && cell.xyz === x);
  const sumStyle = layout.unit === 1 ? 'count' : 'amount';
  const places = layout.unit === 1 ? 0 : 4;
  const total = analysis.totals.positive / layout.unit;
  const valueTop = firstRow + BLOCK_ROWS;
  const marks = (top: number, row: number, column: number) =>
    `${abc},LEFT($A${row},1),${xyz},LEFT(${cellAddress(column, top)},1)`;

  const count: Block = {
    title: texts.summary.clients,
    style: 'count',
    result: (a, x) => cellOf(a, x)?.clients ?? 0,
    formula: (top, row, column) => `COUNTIFS(${marks(top, row, column)})`,
    sum: (sums) => `SUM(${sums})`,
    skip: [],
  };
  const sum: Block = {
    title: valueHeader(input),
    style: sumStyle,
    result: (a, x) => (cellOf(a, x)?.total ?? 0) / layout.unit,
    formula: (top, row, column) => `ROUND(SUMIFS(${value},${marks(top, row, column)}),${places})`,
    sum: (sums) => `ROUND(SUM(${sums}),${places})`,
    skip: [],
  };
  const share: Block = {
    title: texts.summary.share,
    style: 'percent',
    result: (a, x) => (total > 0 ? (cellOf(a, x)?.total ?? 0) / layout.unit / total : 0),
    formula: (top, row, column) =>
      `IF(positive_total>0,${cellAddress(column, row - top + valueTop)}/positive_total,0)`,
    sum: (sums) => `SUM(${sums})`,
    // Clients outside the base have no share of it.
    skip: ['–'],
  };
  return [count, sum, share].flatMap((block, i) =>
    blockRows(block, firstRow + i * BLOCK_ROWS, input),
  );
}

interface Block {
  readonly title: string;
  readonly style: 'count' | 'amount' | 'percent';
  readonly result: (abc: AbcMark, xyz: XyzMark) => number;
  readonly formula: (top: number, row: number, column: number) => string;
  readonly sum: (range: string) => string;
  readonly skip: readonly AbcMark[];
}

function blockRows(block: Block, top: number, { texts }: PortfolioReportInput): SheetRow[] {
  const { abcMarks, xyzMarks, all } = texts.summary;
  const kept = ABC_MARKS.filter((mark) => !block.skip.includes(mark));
  const rows: SheetRow[] = [
    {
      cells: [
        { value: block.title, style: 'header' },
        ...XYZ_MARKS.map((mark): SheetCell => ({ value: xyzMarks[mark], style: 'header-number' })),
        { value: all, style: 'header-number' },
      ],
    },
  ];
  const rowSum = (row: number) => `${cellAddress(1, row)}:${cellAddress(ALL - 1, row)}`;
  for (const [i, abc] of kept.entries()) {
    const row = top + 1 + i;
    let sum = 0;
    const cells = XYZ_MARKS.map((xyz, column): SheetCell => {
      const result = block.result(abc, xyz);
      sum += result;
      return {
        formula: block.formula(top, row, column + 1),
        result,
        style: `matrix-${block.style}`,
      };
    });
    rows.push({
      cells: [
        { value: abcMarks[abc], style: 'text' },
        ...cells,
        { formula: block.sum(rowSum(row)), result: tidy(sum), style: `matrix-${block.style}-all` },
      ],
    });
  }
  const bottom = top + kept.length;
  const totals = [...XYZ_MARKS.keys(), XYZ_MARKS.length].map((column): SheetCell => {
    const result = kept.reduce(
      (sum, abc) =>
        sum +
        (column < XYZ_MARKS.length
          ? block.result(abc, XYZ_MARKS[column] ?? '–')
          : XYZ_MARKS.reduce((rowSum, xyz) => rowSum + block.result(abc, xyz), 0)),
      0,
    );
    const range = `${cellAddress(column + 1, top + 1)}:${cellAddress(column + 1, bottom)}`;
    return {
      formula: block.sum(range),
      result: tidy(result),
      style: `matrix-${block.style}-total`,
    };
  });
  rows.push({ cells: [{ value: all, style: 'total-label' }, ...totals] }, blank);
  return rows;
}

/** Takes the noise of summing doubles off a sum whose addends have at most four decimals, or are shares. */
function tidy(sum: number): number {
  return Math.abs(sum) < 1e9 ? Math.round(sum * 1e6) / 1e6 : sum;
}
