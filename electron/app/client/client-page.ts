import { dossierCompleteness } from '@shared/analysis/dossier/dossier-completeness';
import { qualify } from '@shared/analysis/qualification/qualify';
import { fragileReasons } from '@shared/analysis/relationship-stage/stage-score';
import type { KeyType, RelationshipStage } from '@shared/domain/client-terms';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { ChildClient, ClientPageAnswer, RecentSales } from '@shared/ipc/client-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { factLines } from '../dossier/fact-lines';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { clientAlarms } from './client-alarms';
import { clientFigures } from './client-figures';
import type { ClientFigures } from './client-figures';
import { groupOf } from './client-group';
import { readClientRow } from './client-row';
import { statusOf } from './client-status';
import { latestAnswers } from './qualification';
import { stageFacts } from './stage-facts';
import { daysBetween } from './days-between';

/** Everything the header of a client's page says; null when the client is gone (merged, undone). */
export function clientPage(context: AppContext, clientId: string): ClientPageAnswer | null {
  const { sqlite } = requireWorkspace(context);
  const row = readClientRow(sqlite, clientId);
  if (row === null) return null;
  const { num } = row;
  const today = todayOf(context.nowMs());
  const figures = clientFigures(context);
  const index = figures?.indexByNum.get(num);
  const status = statusOf(figures, num, row.status);
  const stage = newestRating(sqlite, num, 'stage');
  const answers = latestAnswers(sqlite, num);
  const touch = lastTouch(sqlite, num, today);
  const { parentNum, ...said } = row;
  return {
    ...said,
    aliases: sqlite
      .prepare('SELECT name, code FROM client_alias WHERE client_num = ? ORDER BY num')
      .all(num) as ClientPageAnswer['aliases'],
    abc: row.abcOverride ?? (index === undefined ? null : (figures?.abc[index] ?? null)),
    xyz: row.xyzOverride ?? (index === undefined ? null : (figures?.xyz[index] ?? null)),
    isClassByHand: row.abcOverride !== null || row.xyzOverride !== null,
    status,
    dataTo: figures === null ? null : isoFromDay(figures.loaded.lastDay),
    types: confirmedTypes(sqlite, num, row.primaryType),
    // A rating of this axis holds the name of a stage.
    stage: (stage?.value ?? null) as RelationshipStage | null,
    stageDay: stage?.day ?? null,
    isFragile: stage !== null && fragileReasons(stageFacts(sqlite, figures, num, today)).length > 0,
    position: newestRating(sqlite, num, 'position')?.value ?? null,
    potential: newestRating(sqlite, num, 'potential')?.value ?? null,
    sales: figures === null ? null : recentSales(sqlite, figures, num),
    currency:
      figures?.loaded.facts.currency ??
      (sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null),
    lastTouch: touch,
    alarms: clientAlarms(sqlite, { num, status, touch, cadenceDays: row.cadenceDays, today }),
    counts: counts(sqlite, num, today),
    parent:
      parentNum === null
        ? null
        : (sqlite
            .prepare('SELECT id, name FROM client WHERE num = ?')
            .get(parentNum) as ClientPageAnswer['parent']),
    children: children(sqlite, figures, num),
    qualification: qualify(
      Object.fromEntries(answers.map(({ criterion, answer }) => [criterion, answer])),
    ),
    isQualificationBegun: answers.length > 0,
  };
}

function confirmedTypes(
  sqlite: SqliteConnection,
  num: number,
  primary: KeyType | null,
): readonly KeyType[] {
  const types = sqlite
    .prepare(
      "SELECT type FROM client_type WHERE client_num = ? AND decision = 'confirmed' ORDER BY type",
    )
    .pluck()
    .all(num) as KeyType[];
  return primary !== null && types.includes(primary)
    ? [primary, ...types.filter((type) => type !== primary)]
    : types;
}

function newestRating(
  sqlite: SqliteConnection,
  num: number,
  axis: 'position' | 'potential' | 'stage',
): { readonly value: string; readonly day: string } | null {
  const row = sqlite
    .prepare(
      `SELECT value, day FROM client_rating WHERE client_num = ? AND axis = ?
       ORDER BY day DESC, at_ms DESC LIMIT 1`,
    )
    .get(num, axis) as { value: string; day: string } | undefined;
  return row ?? null;
}

function lastTouch(
  sqlite: SqliteConnection,
  num: number,
  today: string,
): ClientPageAnswer['lastTouch'] {
  const row = sqlite
    .prepare(
      `SELECT day, kind FROM interaction WHERE client_num = ? AND is_held = 1 AND kind <> 'note'
       AND day <= ? ORDER BY day DESC, time DESC LIMIT 1`,
    )
    .get(num, today) as { day: string; kind: string } | undefined;
  return row === undefined ? null : { ...row, days: daysBetween(row.day, today) };
}

function counts(sqlite: SqliteConnection, num: number, today: string): ClientPageAnswer['counts'] {
  const count = (query: string) => sqlite.prepare(query).pluck().get(num) as number;
  return {
    people: count('SELECT count(*) FROM person WHERE client_num = ? AND left_day IS NULL'),
    deals: count(
      "SELECT count(*) FROM deal WHERE client_num = ? AND stage NOT IN ('won', 'lost', 'dropped')",
    ),
    contacts: count('SELECT count(*) FROM interaction WHERE client_num = ? AND is_held = 1'),
    dossier: dossierCompleteness(factLines(sqlite, num, dayFromIso(today) ?? 0)).whole.ratio,
  };
}

function salesOf(figures: ClientFigures, num: number): number {
  const index = figures.indexByNum.get(num);
  return index === undefined ? 0 : (figures.sales.byClient[index] ?? 0);
}

function recentSales(sqlite: SqliteConnection, figures: ClientFigures, num: number): RecentSales {
  const { sales } = figures;
  return {
    ownE4: salesOf(figures, num),
    groupE4: groupOf(sqlite, num).reduce((sum, one) => sum + salesOf(figures, one), 0),
    totalE4: sales.total,
    from: isoFromDay(sales.from),
    to: isoFromDay(sales.to),
    isFull: sales.isFull,
  };
}

function children(
  sqlite: SqliteConnection,
  figures: ClientFigures | null,
  num: number,
): readonly ChildClient[] {
  const rows = sqlite
    .prepare('SELECT num, id, name, code FROM client WHERE parent_num = ? ORDER BY name')
    .all(num) as { num: number; id: string; name: string; code: string | null }[];
  return rows
    .map(({ num: child, id, name, code }) => ({
      id,
      name,
      code,
      salesE4:
        figures === null
          ? 0
          : groupOf(sqlite, child).reduce((sum, one) => sum + salesOf(figures, one), 0),
    }))
    .sort((one, other) => other.salesE4 - one.salesE4);
}
