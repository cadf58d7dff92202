import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { CLIENT_STATUSES, KEY_TYPES } from '@shared/domain/client-terms';
import type { ClientStatus } from '@shared/domain/client-terms';
import { isoFromDay } from '@shared/domain/iso-day';
import type { ClientListAnswer, ClientListColumns } from '@shared/ipc/client-list-answer';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { todayOf } from '../history/run-action';
import { readKeyClientRules } from '../preference/key-client-rules';
import { requireWorkspace } from '../require-workspace';
import { clientFigures } from './client-figures';
import type { ClientFigures } from './client-figures';
import { statusOf } from './client-status';
import { fillJudgements } from './list-judgements';

type Text = string | null;
type ListRow = [
  num: number,
  id: string,
  name: string,
  code: Text,
  owner: Text,
  region: Text,
  industry: Text,
  note: Text,
  leadSource: Text,
  isKey: number | null,
  abc: AbcMark | null,
  xyz: XyzMark | null,
  status: ClientStatus | null,
  primaryType: Text,
  parentNum: number | null,
];

/** All clients with what is said and computed of them, in one answer of columns. */
export function clientList(context: AppContext): ClientListAnswer {
  const startMs = performance.now();
  const { sqlite } = requireWorkspace(context);
  const figures = clientFigures(context);
  const rows = readRows(sqlite);
  const placeByNum = new Map(rows.map((row, place) => [row[0], place]));
  const columns = toColumns(rows, placeByNum, figures);
  fillJudgements(sqlite, columns, placeByNum, todayOf(context.nowMs()));
  return {
    columns,
    currency:
      figures?.loaded.facts.currency ??
      (sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null),
    window:
      figures === null
        ? null
        : {
            from: isoFromDay(figures.sales.from),
            to: isoFromDay(figures.sales.to),
            isFull: figures.sales.isFull,
            months: readKeyClientRules(sqlite).months,
            totalE4: figures.sales.total,
          },
    dataTo: figures === null ? null : isoFromDay(figures.loaded.lastDay),
    elapsedMs: performance.now() - startMs,
  };
}

function readRows(sqlite: SqliteConnection): ListRow[] {
  return sqlite
    .prepare(
      `SELECT num, id, name, code, owner, region, industry, note, lead_source, is_key, abc_override, xyz_override,
              status, primary_type, parent_num
       FROM client ORDER BY num`,
    )
    .raw()
    .all() as ListRow[];
}

function toColumns(
  rows: readonly ListRow[],
  placeByNum: ReadonlyMap<number, number>,
  figures: ClientFigures | null,
): MutableColumns {
  const n = rows.length;
  const columns: MutableColumns = {
    id: rows.map((row) => row[1]),
    name: rows.map((row) => row[2]),
    code: rows.map((row) => row[3]),
    owner: rows.map((row) => row[4]),
    region: rows.map((row) => row[5]),
    industry: rows.map((row) => row[6]),
    note: rows.map((row) => row[7]),
    leadSource: rows.map((row) => row[8]),
    isKey: Int8Array.from(rows, (row) => row[9] ?? -1),
    abc: rows.map((row) => row[10] ?? ''),
    xyz: rows.map((row) => row[11] ?? ''),
    isClassByHand: Uint8Array.from(rows, (row) => Number(row[10] !== null || row[11] !== null)),
    status: new Uint8Array(n),
    isStatusByHand: Uint8Array.from(rows, (row) => Number(row[12] !== null)),
    types: new Uint8Array(n),
    primaryType: Int8Array.from(rows, (row) => KEY_TYPES.findIndex((type) => type === row[13])),
    ownE4: new Float64Array(n),
    groupE4: new Float64Array(n),
    parent: Int32Array.from(rows, (row) =>
      row[14] === null ? -1 : (placeByNum.get(row[14]) ?? -1),
    ),
    lastPurchase: new Float64Array(n).fill(Number.NaN),
    lastTouch: rows.map((): Text => null),
    stage: rows.map(() => null),
    position: rows.map((): Text => null),
    potential: rows.map((): Text => null),
    qualification: new Int8Array(n).fill(-1),
    latePromises: new Uint8Array(n),
  };
  rows.forEach((row, place) => {
    const index = figures?.indexByNum.get(row[0]);
    const known = figures !== null && index !== undefined;
    columns.status[place] = CLIENT_STATUSES.indexOf(statusOf(figures, row[0], row[12]).status);
    if (!known) return;
    if (columns.abc[place] === '') columns.abc[place] = figures.abc[index] ?? '';
    if (columns.xyz[place] === '') columns.xyz[place] = figures.xyz[index] ?? '';
    columns.ownE4[place] = figures.sales.byClient[index] ?? 0;
    columns.lastPurchase[place] = figures.rhythms[index]?.lastPurchase ?? Number.NaN;
  });
  rollUp(columns);
  return columns;
}

/** Adds the sales of every client to all clients it belongs to. */
function rollUp({ ownE4, groupE4, parent }: MutableColumns): void {
  for (let place = 0; place < ownE4.length; place++) {
    const own = ownE4[place] ?? 0;
    let at = place;
    for (let depth = 0; at >= 0 && depth < 100; depth++) {
      groupE4[at] = (groupE4[at] ?? 0) + own;
      at = parent[at] ?? -1;
    }
  }
}

/** The columns while they are being filled. */
export type MutableColumns = {
  -readonly [Key in keyof ClientListColumns]: ClientListColumns[Key] extends readonly (infer T)[]
    ? T[]
    : ClientListColumns[Key];
};
