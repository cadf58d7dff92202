import type { SheetMapping } from '../layout/sheet-mapping';
import type { CellTexts } from './cell-texts';
import type { CellValues } from './cell-values';
import type { ClientCells } from './client-cells';
import type { ColumnPlan } from './column-plan';
import type { Currencies } from './currencies';
import type { IssueLog } from './issue-log';
import type { LineSink } from './line-sink';
import type { LineTexts } from './line-texts';
import type { RowTally } from './row-tally';
import type { RowWhy } from './row-why';
import type { SumRows } from './sum-rows';

/** What the row interpreters share during one pass over a sheet. */
export interface LineContext {
  readonly mapping: SheetMapping;
  readonly plan: ColumnPlan;
  readonly texts: CellTexts;
  readonly values: CellValues;
  readonly lineTexts: LineTexts;
  readonly clients: ClientCells;
  readonly sums: SumRows;
  readonly sink: LineSink;
  readonly tally: RowTally;
  readonly log: IssueLog;
  readonly currencies: Currencies;
  readonly why: RowWhy;
}
