import { proposeBreadwinner } from '@shared/analysis/key-types/propose-breadwinner';
import { proposeProspective } from '@shared/analysis/key-types/propose-prospective';
import type { TrailingSales } from '@shared/analysis/key-types/trailing-sales';
import type { KeyType } from '@shared/domain/client-terms';
import { isoFromDay } from '@shared/domain/iso-day';
import type { KeyTypesAnswer, TypeDecision } from '@shared/ipc/client-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { todayOf } from '../history/run-action';
import { readKeyClientRules } from '../preference/key-client-rules';
import { requireWorkspace } from '../require-workspace';
import { categoryBudgets } from './category-budgets';
import { clientFigures } from './client-figures';
import type { ClientFigures } from './client-figures';
import { groupOf } from './client-group';
import { findClient } from './find-client';

/** Types proposed for a client with their arithmetic (of the client and all below it), and what was decided. */
export function keyTypesOf(context: AppContext, clientId: string): KeyTypesAnswer {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const { num } = findClient(sqlite, clientId);
  const rules = readKeyClientRules(sqlite);
  const figures = clientFigures(context);
  const group = groupOf(sqlite, num);
  const income = figures?.income ?? null;
  return {
    breadwinner: proposeBreadwinner(
      {
        ownE4: income === null ? 0 : incomeOf(income, figures, group),
        totalE4: income?.total ?? 0,
        isFull: income?.isFull ?? false,
      },
      rules,
    ),
    prospective: proposeProspective(
      categoryBudgets(workspace, group),
      figures?.sales.total ?? 0,
      rules,
    ),
    groupSize: group.length,
    from: figures === null ? null : isoFromDay(figures.sales.from),
    to: figures === null ? null : isoFromDay(figures.sales.to),
    rules,
    decisions: decisionsOf(sqlite, num, todayOf(context.nowMs())),
    primaryType: sqlite
      .prepare('SELECT primary_type FROM client WHERE num = ?')
      .pluck()
      .get(num) as KeyType | null,
  };
}

/** Income of several clients together. */
export function incomeOf(
  income: TrailingSales,
  figures: ClientFigures | null,
  nums: readonly number[],
): number {
  return nums.reduce(
    (sum, num) => sum + (income.byClient[figures?.indexByNum.get(num) ?? -1] ?? 0),
    0,
  );
}

function decisionsOf(
  sqlite: SqliteConnection,
  num: number,
  today: string,
): readonly TypeDecision[] {
  const rows = sqlite
    .prepare(
      `SELECT type, decision, reason, day, author, review_day AS reviewDay FROM client_type
       WHERE client_num = ? ORDER BY day, type`,
    )
    .all(num) as Omit<TypeDecision, 'isReviewDue'>[];
  return rows.map((row) => ({
    ...row,
    isReviewDue: row.reviewDay !== null && row.reviewDay <= today,
  }));
}
