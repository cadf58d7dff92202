import { AppError } from '@shared/errors/app-error';
import type { PlanItem } from '@shared/ipc/plan-methods';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { ActionTools } from '../history/run-action';

/** Where the parts of a plan are kept, what they hang on, and the way from each up to its plan. */
const ITEMS: Readonly<
  Record<PlanItem, { readonly table: string; readonly parent: string; readonly planId: string }>
> = {
  objective: {
    table: 'objective',
    parent: 'plan_id',
    planId: 'SELECT plan_id FROM objective WHERE id = ?',
  },
  strategy: {
    table: 'strategy',
    parent: 'objective_id',
    planId:
      'SELECT o.plan_id FROM strategy s JOIN objective o ON o.id = s.objective_id WHERE s.id = ?',
  },
  action: {
    table: 'plan_action',
    parent: 'strategy_id',
    planId: `SELECT o.plan_id FROM plan_action a JOIN strategy s ON s.id = a.strategy_id
             JOIN objective o ON o.id = s.objective_id WHERE a.id = ?`,
  },
  risk: { table: 'risk', parent: 'plan_id', planId: 'SELECT plan_id FROM risk WHERE id = ?' },
};

/** A plan as the commands need it. */
export interface PlanHead {
  readonly id: string;
  readonly clientNum: number;
  readonly client: string;
  readonly fromDay: string;
  readonly years: number;
  readonly status: string;
  readonly version: number;
}

/** Head of a plan; NOT_FOUND when it is gone. */
export function planHead(sqlite: SqliteConnection, planId: string): PlanHead {
  const head = sqlite
    .prepare(
      `SELECT p.id, p.client_num AS clientNum, c.name AS client, p.from_day AS fromDay, p.years,
              p.status, p.version
       FROM plan p JOIN client c ON c.num = p.client_num WHERE p.id = ?`,
    )
    .get(planId) as PlanHead | undefined;
  if (head === undefined) throw new AppError('NOT_FOUND', { what: 'plan' });
  return head;
}

/** Head of the plan a part belongs to; NOT_FOUND when the part is gone. */
export function planOf(sqlite: SqliteConnection, item: PlanItem, id: string): PlanHead {
  const planId = sqlite.prepare(ITEMS[item].planId).pluck().get(id) as string | undefined;
  if (planId === undefined) throw new AppError('NOT_FOUND', { what: item });
  return planHead(sqlite, planId);
}

/** Name or words of a part, for the name of an undo. */
export function itemName(sqlite: SqliteConnection, item: PlanItem, id: string): string {
  const column = item === 'objective' ? 'name' : 'text';
  const name = sqlite.prepare(`SELECT ${column} FROM ${ITEMS[item].table} WHERE id = ?`).pluck();
  return (name.get(id) as string | undefined) ?? '';
}

/** Stamps a plan as touched today: an untouched plan grows stale. */
export function touchPlan({ sqlite, today, author }: ActionTools, planId: string): void {
  sqlite
    .prepare('UPDATE plan SET changed_day = ?, changed_by = ? WHERE id = ?')
    .run(today, author, planId);
}

/** Sets the columns of a patch; what is not in it stays. Keys are fields of a checked schema. */
export function setColumns(
  sqlite: SqliteConnection,
  table: string,
  id: string,
  patch: Readonly<Record<string, string | number | boolean | null | undefined>>,
): void {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return;
  const columns = entries.map(([name]) => `${columnOf(name)} = ?`).join(', ');
  sqlite
    .prepare(`UPDATE ${table} SET ${columns} WHERE id = ?`)
    .run(...entries.map(([, value]) => toStored(value)), id);
}

/** Inserts a row at the end of its neighbours, or after one of them. */
export function insertItem(
  sqlite: SqliteConnection,
  item: PlanItem,
  parentId: string,
  row: Readonly<Record<string, string | number | boolean | null | undefined>> & {
    readonly id: string;
  },
  afterId: string | null = null,
): void {
  const { table, parent } = ITEMS[item];
  const after = sqlite
    .prepare(`SELECT place FROM ${table} WHERE id IS ? AND ${parent} = ?`)
    .pluck()
    .get(afterId, parentId) as number | undefined;
  const last = sqlite
    .prepare(`SELECT coalesce(max(place), 0) FROM ${table} WHERE ${parent} = ?`)
    .pluck()
    .get(parentId) as number;
  if (after !== undefined)
    sqlite
      .prepare(`UPDATE ${table} SET place = place + 1 WHERE ${parent} = ? AND place > ?`)
      .run(parentId, after);
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  const names = [...entries.map(([name]) => columnOf(name)), parent, 'place'];
  sqlite
    .prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    )
    .run(...entries.map(([, value]) => toStored(value)), parentId, (after ?? last) + 1);
}

/** Moves a part one place among its neighbours; at the end it stays. */
export function moveItem(sqlite: SqliteConnection, item: PlanItem, id: string, by: -1 | 1): void {
  const { table, parent } = ITEMS[item];
  const ids = sqlite
    .prepare(
      `SELECT id FROM ${table} WHERE ${parent} = (SELECT ${parent} FROM ${table} WHERE id = ?)
       ORDER BY place, rowid`,
    )
    .pluck()
    .all(id) as string[];
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return;
  ids[at] = other;
  ids[at + by] = id;
  const place = sqlite.prepare(`UPDATE ${table} SET place = ? WHERE id = ? AND place <> ?`);
  ids.forEach((one, index) => place.run(index + 1, one, index + 1));
}

/** Takes a part away with all that hangs on it. */
export function removeItem(sqlite: SqliteConnection, item: PlanItem, id: string): void {
  sqlite.prepare(`DELETE FROM ${ITEMS[item].table} WHERE id = ?`).run(id);
}

function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

function toStored(value: string | number | boolean | null | undefined): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' && value.trim() === '') return null;
  return value ?? null;
}
