import type { AbcMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { BreadwinnerShares } from './breadwinner-shares';
import { breadwinnerShares } from './breadwinner-shares';
import type { ClientMovement } from './client-movement';
import { compareRuns } from './compare-runs';
import type { DatedFacts, DatedSnapshot } from './dated-snapshot';
import type { RhythmJudgement } from './judge-rhythm';
import { judgeRhythm } from './judge-rhythm';
import type { PurchaseDays } from './purchase-days';
import { purchaseDays } from './purchase-days';
import type { SettingName } from './setting-differences';

/** What became of every client between two runs. */
export interface FollowedClients {
  /** Every client with a line on one of the sides, in the order of the later one. */
  readonly movements: readonly ClientMovement[];
  /** Shares of the twelve full months before each day; null where the data does not hold them. */
  readonly yearBefore: BreadwinnerShares | null;
  readonly yearAfter: BreadwinnerShares | null;
}

/**
 * Follows the clients from one run to another. Classes come from the runs; rhythm, first purchases and shares of a year
 * come from the lines, judged on each side's day. Clients the facts no longer have are left out.
 */
export function followClients(
  data: DatedFacts,
  before: DatedSnapshot,
  after: DatedSnapshot,
  differences: readonly SettingName[],
): FollowedClients {
  const { facts } = data;
  const purchases = purchaseDays(facts);
  const was = judge(data, purchases, before);
  const is = judge(data, purchases, after);
  const indexes = new Map(facts.clients.map((client, index) => [client.id, index]));
  const movements: ClientMovement[] = [];
  for (const movement of compareRuns(before.run, after.run, differences)) {
    const index = indexes.get(movement.id) ?? -1;
    const client = facts.clients[index];
    const rhythm = is.rhythms[index];
    const rhythmBefore = was.rhythms[index]?.status;
    if (!client || !rhythm || !rhythmBefore) continue;
    const first = firstPurchase(purchases, index);
    movements.push({
      ...movement,
      name: client.name,
      code: client.code,
      isNew: first !== null && first > before.asOfDay && first <= after.asOfDay,
      rhythm,
      rhythmBefore,
      yearShareBefore: was.year?.shares[index] ?? null,
      yearShareAfter: is.year?.shares[index] ?? null,
    });
  }
  return { movements, yearBefore: was.year, yearAfter: is.year };
}

function judge(
  { facts, firstDay, lastDay }: DatedFacts,
  purchases: PurchaseDays,
  { run, asOfDay }: DatedSnapshot,
): { readonly rhythms: readonly RhythmJudgement[]; readonly year: BreadwinnerShares | null } {
  const marks = new Map<string, AbcMark>(run.clients.map(({ id, abc }) => [id, abc]));
  const classes = facts.clients.map(({ id }) => marks.get(id) ?? '–');
  const { dayPrecision } = facts;
  return {
    rhythms: judgeRhythm({ purchases, dayPrecision, lastDay, asOfDay, classes }),
    year: breadwinnerShares(facts, firstDay, lastDay, asOfDay),
  };
}

function firstPurchase({ starts, days }: PurchaseDays, client: number): number | null {
  const from = starts[client] ?? 0;
  return from < (starts[client + 1] ?? 0) ? (days[from] ?? null) : null;
}
