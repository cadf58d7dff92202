import type { Band } from '@shared/analysis/white-space/band';
import type { CellState } from '@shared/analysis/white-space/cell-state';
import type { CompetitorInCell, EstimateLine } from '@shared/ipc/market-answers';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Key of a cell: client number, unit, category. */
export function cellKey(clientNum: number, unitId: string | null, categoryId: string): string {
  return `${clientNum}|${unitId ?? ''}|${categoryId}`;
}

interface EstimateRow {
  readonly id: string;
  readonly clientNum: number;
  readonly unitId: string | null;
  readonly categoryId: string;
  readonly lowE4: number | null;
  readonly likelyE4: number | null;
  readonly highE4: number | null;
  readonly source: string;
  readonly confidence: number;
  readonly day: string;
  readonly author: string | null;
}

const ESTIMATES = `
  SELECT id, client_num AS clientNum, unit_id AS unitId, category_id AS categoryId, low_e4 AS lowE4,
    likely_e4 AS likelyE4, high_e4 AS highE4, source, confidence, day, author
  FROM wallet_estimate`;

function toLine(row: EstimateRow): EstimateLine {
  const { id, source, confidence, day, author, lowE4, likelyE4, highE4 } = row;
  const budget: Band | null =
    lowE4 === null || likelyE4 === null || highE4 === null
      ? null
      : { low: lowE4, likely: likelyE4, high: highE4 };
  return { id, budget, source, confidence, day, author };
}

/** Newest estimate of each cell, of one client or of all. */
export function newestEstimates(
  sqlite: SqliteConnection,
  clientNum: number | null,
): ReadonlyMap<string, EstimateLine> {
  const rows = sqlite
    .prepare(
      `${ESTIMATES} ${clientNum === null ? '' : 'WHERE client_num = ?'} ORDER BY day, at_ms, rowid`,
    )
    .all(...(clientNum === null ? [] : [clientNum])) as EstimateRow[];
  return new Map(
    rows.map((row) => [cellKey(row.clientNum, row.unitId, row.categoryId), toLine(row)]),
  );
}

/** Every estimate of a cell, newest first. */
export function estimateHistory(
  sqlite: SqliteConnection,
  clientNum: number,
  unitId: string | null,
  categoryId: string,
): readonly EstimateLine[] {
  const rows = sqlite
    .prepare(
      `${ESTIMATES} WHERE client_num = ? AND unit_id IS ? AND category_id = ?
       ORDER BY day DESC, at_ms DESC, rowid DESC`,
    )
    .all(clientNum, unitId, categoryId) as EstimateRow[];
  return rows.map(toLine);
}

/** What a person said of a cell. */
export interface SaidCell {
  readonly state: CellState | null;
  readonly targetShare: number | null;
  readonly note: string | null;
  readonly day: string;
}

/** What was said of each cell, of one client or of all. */
export function saidCells(
  sqlite: SqliteConnection,
  clientNum: number | null,
): ReadonlyMap<string, SaidCell> {
  const rows = sqlite
    .prepare(
      `SELECT client_num AS clientNum, unit_id AS unitId, category_id AS categoryId, state,
         target_share AS targetShare, note, day
       FROM white_space_cell ${clientNum === null ? '' : 'WHERE client_num = ?'}`,
    )
    .all(...(clientNum === null ? [] : [clientNum])) as (SaidCell & {
    readonly clientNum: number;
    readonly unitId: string | null;
    readonly categoryId: string;
  })[];
  return new Map(
    rows.map(({ clientNum: num, unitId, categoryId, ...said }) => [
      cellKey(num, unitId, categoryId),
      said,
    ]),
  );
}

type CompetitorRow = CompetitorInCell & {
  readonly clientNum: number;
  readonly competitorId: string;
};

/** Newest position of each competitor in each category, of one client or of all, by client number. */
export function competitorsInCells(
  sqlite: SqliteConnection,
  clientNum: number | null,
): ReadonlyMap<number, readonly CompetitorInCell[]> {
  const rows = sqlite
    .prepare(
      `SELECT p.id, p.client_num AS clientNum, p.competitor_id AS competitorId, k.name,
         p.category_id AS categoryId, p.share_low AS shareLow, p.share_high AS shareHigh,
         p.amount_low_e4 AS amountLowE4, p.amount_high_e4 AS amountHighE4, p.stance, p.source, p.day, p.status
       FROM competitor_position p JOIN competitor k ON k.id = p.competitor_id
       ${clientNum === null ? '' : 'WHERE p.client_num = ?'} ORDER BY p.day, p.rowid`,
    )
    .all(...(clientNum === null ? [] : [clientNum])) as CompetitorRow[];
  const newest = new Map(
    rows.map((row) => [`${row.clientNum}|${row.competitorId}|${row.categoryId ?? ''}`, row]),
  );
  const byClient = new Map<number, CompetitorInCell[]>();
  for (const { clientNum: num, competitorId: _, ...position } of newest.values()) {
    const list = byClient.get(num);
    if (list) list.push(position);
    else byClient.set(num, [position]);
  }
  return byClient;
}
