import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import type { ActionName, ActionTools } from '../history/run-action';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';

type Cell = Input<'market.writeCells'>['cells'][number];
type Said = Omit<Cell, 'estimate'>;

/** Writes estimates and judgements of cells as one action. */
export function writeCells(context: AppContext, { cells }: Input<'market.writeCells'>): null {
  const { sqlite } = requireWorkspace(context);
  runAction(context, actionName(sqlite, cells), (tools) => {
    const nums = new Map<string, number>();
    for (const { estimate, ...said } of cells) {
      const num = nums.get(said.clientId) ?? findClient(tools.sqlite, said.clientId).num;
      nums.set(said.clientId, num);
      if (estimate !== undefined) writeEstimate(tools, num, said, estimate);
      if (said.state !== undefined || said.targetShare !== undefined || said.note !== undefined)
        writeSaid(tools, num, said);
    }
  });
  return null;
}

/** Older estimates stay. Taking back one there never was writes nothing. */
function writeEstimate(
  { sqlite, newId, author, nowMs }: ActionTools,
  num: number,
  { unitId, categoryId }: Said,
  { budget, source, confidence, day }: NonNullable<Cell['estimate']>,
): void {
  const has = sqlite
    .prepare(
      'SELECT 1 FROM wallet_estimate WHERE client_num = ? AND unit_id IS ? AND category_id = ?',
    )
    .get(num, unitId, categoryId);
  if (budget === null && has === undefined) return;
  const { low = null, likely = null, high = null } = budget ?? {};
  sqlite
    .prepare(
      `INSERT INTO wallet_estimate (id, client_num, unit_id, category_id, low_e4, likely_e4, high_e4, source,
         confidence, day, author, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newId(),
      num,
      unitId,
      categoryId,
      low,
      likely,
      high,
      source,
      confidence,
      day,
      author,
      nowMs,
    );
}

/** A cell of which nothing is said any more is taken away. */
function writeSaid(tools: ActionTools, num: number, cell: Said): void {
  const { sqlite } = tools;
  const before = sqlite
    .prepare(
      `SELECT id, state, target_share AS targetShare, note FROM white_space_cell
       WHERE client_num = ? AND unit_id IS ? AND category_id = ?`,
    )
    .get(num, cell.unitId, cell.categoryId) as
    | { id: string; state: string | null; targetShare: number | null; note: string | null }
    | undefined;
  const state = cell.state === undefined ? (before?.state ?? null) : cell.state;
  const target = cell.targetShare === undefined ? (before?.targetShare ?? null) : cell.targetShare;
  const note = cell.note === undefined ? (before?.note ?? null) : cell.note || null;
  const isNothing = state === null && target === null && note === null;
  const isSame = before?.state === state && before.targetShare === target && before.note === note;
  if (isSame) return;
  if (before !== undefined && isNothing)
    sqlite.prepare('DELETE FROM white_space_cell WHERE id = ?').run(before.id);
  else if (before !== undefined)
    sqlite
      .prepare(
        'UPDATE white_space_cell SET state = ?, target_share = ?, note = ?, day = ? WHERE id = ?',
      )
      .run(state, target, note, tools.today, before.id);
  else if (!isNothing)
    sqlite
      .prepare(
        `INSERT INTO white_space_cell (id, client_num, unit_id, category_id, state, target_share, note, day)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(tools.newId(), num, cell.unitId, cell.categoryId, state, target, note, tools.today);
}

function actionName(sqlite: SqliteConnection, cells: readonly Cell[]): ActionName {
  const [first] = cells;
  if (first === undefined || cells.length > 1)
    return { kind: 'market.cellsWritten', params: { count: String(cells.length) } };
  const params = {
    client: findClient(sqlite, first.clientId).name,
    category: categoryName(sqlite, first.categoryId),
  };
  if (first.estimate === undefined) return { kind: 'market.cellJudged', params };
  return {
    kind: first.estimate.budget === null ? 'market.estimateTakenBack' : 'market.estimateSet',
    params,
  };
}

function categoryName(sqlite: SqliteConnection, categoryId: string): string {
  const name = sqlite.prepare('SELECT name FROM category WHERE id = ?').pluck().get(categoryId);
  if (typeof name !== 'string') throw new AppError('NOT_FOUND', { what: 'category' });
  return name;
}
