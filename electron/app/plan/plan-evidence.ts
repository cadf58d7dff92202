import { findGaps } from '@shared/analysis/people/find-gaps';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import { supportIndex } from '@shared/analysis/people/support-index';
import type { Evidence, PenetrationView, PlanEvidence } from '@shared/ipc/plan-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { getPeopleMap } from '../people/get-map';
import { requireWorkspace } from '../require-workspace';
import { salesEvidence } from './sales-evidence';

/** Most competitors and deals that stand beside an argument: more is no evidence but a list. */
const MOST = 3;

/**
 * Figures the three answers can rest on, from what is known elsewhere: penetration, sales, support and ends of contracts for
 * the position; budget, growth room and competitors' shares for the potential; the largest open deals and the gaps of the map for the way.
 */
export function planEvidence(
  context: AppContext,
  { num: clientNum, id }: { readonly num: number; readonly id: string },
  penetration: PenetrationView,
  today: string,
): PlanEvidence {
  const { sqlite } = requireWorkspace(context);
  const { index, known, relevant, room, budgetE4, rows } = penetration;
  const people = peopleAsOf(getPeopleMap(context, id).records, today);
  const support = supportIndex(people.people);
  const gaps = findGaps(people).length;
  const newest = rows.reduce<string | null>(
    (day, row) => (row.day !== null && (day === null || row.day > day) ? row.day : day),
    null,
  );
  return {
    position: [
      ...(index === null ? [] : [{ kind: 'penetration', index, known, relevant } as const]),
      ...salesEvidence(context, clientNum),
      ...(support.index === null
        ? []
        : [{ kind: 'support', index: support.index, knownRatio: support.knownRatio } as const]),
      ...contractEnds(sqlite, clientNum, today),
    ],
    potential: [
      ...(known === 0 ? [] : [{ kind: 'budget', budget: budgetE4, day: newest } as const]),
      ...(room === null ? [] : [{ kind: 'growth-room', room } as const]),
      ...competitors(sqlite, clientNum),
    ],
    goal: [
      ...openDeals(sqlite, clientNum),
      ...(gaps === 0 ? [] : [{ kind: 'gaps', count: gaps } as const]),
    ],
  };
}

/** Contracts with us in the dossier that have an end, the nearest first; what has ended is no evidence any more. */
function contractEnds(
  sqlite: SqliteConnection,
  clientNum: number,
  today: string,
): readonly Evidence[] {
  const rows = sqlite
    .prepare(
      `SELECT v.value AS what, v.expires_day AS day FROM fact f
       JOIN fact_version v ON v.fact_id = f.id
       WHERE f.client_num = ? AND f.field_key LIKE 'contract%' AND v.value IS NOT NULL
         AND v.expires_day >= ?
         AND v.rowid = (SELECT w.rowid FROM fact_version w WHERE w.fact_id = f.id
                        ORDER BY w.at_ms DESC, w.rowid DESC LIMIT 1)
       ORDER BY v.expires_day LIMIT 1`,
    )
    .all(clientNum, today) as { what: string; day: string }[];
  return rows.map(({ what, day }) => ({ kind: 'contract-end', what, day }));
}

function competitors(sqlite: SqliteConnection, clientNum: number): readonly Evidence[] {
  const rows = sqlite
    .prepare(
      `SELECT k.name, c.name AS category, p.share_low AS low, p.share_high AS high
       FROM competitor_position p JOIN competitor k ON k.id = p.competitor_id
       LEFT JOIN category c ON c.id = p.category_id
       WHERE p.client_num = ? AND p.share_high IS NOT NULL
       ORDER BY p.share_high DESC LIMIT ?`,
    )
    .all(clientNum, MOST) as {
    name: string;
    category: string | null;
    low: number | null;
    high: number;
  }[];
  return rows.map(({ name, category, low, high }) => ({
    kind: 'competitor',
    name,
    category,
    low: low ?? high,
    high,
  }));
}

function openDeals(sqlite: SqliteConnection, clientNum: number): readonly Evidence[] {
  const rows = sqlite
    .prepare(
      `SELECT name, amount_e4 AS amountE4 FROM deal
       WHERE client_num = ? AND stage NOT IN ('won', 'lost', 'dropped')
       ORDER BY amount_e4 DESC NULLS LAST LIMIT ?`,
    )
    .all(clientNum, MOST) as { name: string; amountE4: number | null }[];
  return rows.map(({ name, amountE4 }) => ({ kind: 'deal', name, amountE4 }));
}
