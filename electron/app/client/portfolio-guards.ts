import { portfolioGuards } from '@shared/analysis/key-types/portfolio-guards';
import { proposeBreadwinner } from '@shared/analysis/key-types/propose-breadwinner';
import { proposeProspective } from '@shared/analysis/key-types/propose-prospective';
import type { KeyType } from '@shared/domain/client-terms';
import type { KeyClientRules } from '@shared/domain/key-client-rules';
import { isoFromDay } from '@shared/domain/iso-day';
import type { OpenProposal, PortfolioGuardsAnswer } from '@shared/ipc/client-answers';
import type { AppContext, OpenWorkspace } from '../app-context';
import { runAction, todayOf } from '../history/run-action';
import { readKeyClientRules, writeKeyClientRules } from '../preference/key-client-rules';
import { requireWorkspace } from '../require-workspace';
import { categoryBudgets, estimatedClients } from './category-budgets';
import { clientFigures } from './client-figures';
import type { ClientFigures } from './client-figures';
import { groupOf } from './client-group';
import { incomeOf } from './key-types';

interface GuardedRow {
  readonly num: number;
  readonly id: string;
  readonly name: string;
  readonly isKey: number | null;
  readonly parentNum: number | null;
}

/** The guards over all clients that are not archived, with what the rules propose and what is to be looked at again. */
export function portfolioGuardsOf(context: AppContext): PortfolioGuardsAnswer {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const rules = readKeyClientRules(sqlite);
  const figures = clientFigures(context);
  const rows = sqlite
    .prepare(
      `SELECT num, id, name, is_key AS isKey, parent_num AS parentNum FROM client
       WHERE status IS NOT 'archived'`,
    )
    .all() as GuardedRow[];
  const salesOf = (num: number): number =>
    figures?.sales.byClient[figures.indexByNum.get(num) ?? -1] ?? 0;
  const clients = rows.map(({ num, isKey }) => ({ isKey: isKey === 1, salesE4: salesOf(num) }));
  const decided = new Map(
    (
      sqlite.prepare('SELECT client_num, type, decision FROM client_type').raw().all() as [
        number,
        KeyType,
        string,
      ][]
    ).map(([num, type, decision]) => [`${num} ${type}`, decision]),
  );
  const byFigures = proposedByRules(workspace, figures, rows, rules);
  const isConfirmed = (num: number, type: KeyType) => decided.get(`${num} ${type}`) === 'confirmed';
  return {
    guards: portfolioGuards(clients, rules),
    rules,
    proposals: byFigures
      .filter(({ num, proposal }) => proposal.isYes && !decided.has(`${num} ${proposal.type}`))
      .map(({ proposal: { isYes: _isYes, ...proposal } }) => proposal),
    fallen: byFigures
      .filter(({ num, proposal }) => !proposal.isYes && isConfirmed(num, proposal.type))
      .map(({ proposal: { isYes: _isYes, ...proposal } }) => proposal),
    toReview: sqlite
      .prepare(
        `SELECT c.id, c.name, t.type, t.review_day AS reviewDay FROM client_type t
         JOIN client c ON c.num = t.client_num
         WHERE t.decision = 'confirmed' AND t.review_day <= ? ORDER BY t.review_day, c.name`,
      )
      .all(todayOf(context.nowMs())) as PortfolioGuardsAnswer['toReview'],
    from: figures === null ? null : isoFromDay(figures.sales.from),
    to: figures === null ? null : isoFromDay(figures.sales.to),
    isFull: figures?.sales.isFull ?? false,
    currency: figures?.loaded.facts.currency ?? null,
    isMarginUnknown: figures !== null && figures.income === null,
  };
}

/** Keeps other thresholds. */
export function saveRules(context: AppContext, rules: KeyClientRules): void {
  runAction(context, { kind: 'clients.rules' }, ({ sqlite }) => writeKeyClientRules(sqlite, rules));
}

interface Judged {
  readonly num: number;
  readonly proposal: OpenProposal & { readonly isYes: boolean };
}

/** What the rules say of breadwinners and prospective clients; groups are judged at their top. */
function proposedByRules(
  workspace: OpenWorkspace,
  figures: ClientFigures | null,
  rows: readonly GuardedRow[],
  rules: KeyClientRules,
): readonly Judged[] {
  const { sqlite } = workspace;
  const income = figures?.income ?? null;
  const hasChildren = new Set(rows.map(({ parentNum }) => parentNum));
  const groupNums = (num: number) => (hasChildren.has(num) ? groupOf(sqlite, num) : [num]);
  const estimated = new Set(estimatedClients(sqlite));
  return rows.flatMap(({ num, id, name, parentNum }): Judged[] => {
    const group = groupNums(num);
    const judged: Judged[] = [];
    if (income !== null && parentNum === null) {
      const { verdict, share } = proposeBreadwinner(
        { ownE4: incomeOf(income, figures, group), totalE4: income.total, isFull: income.isFull },
        rules,
      );
      const isYes = verdict === 'yes';
      if (verdict !== 'unknown')
        judged.push({ num, proposal: { id, name, type: 'breadwinner', share, isYes } });
    }
    if (group.some((one) => estimated.has(one)) && parentNum === null) {
      const { verdict, reachableShare } = proposeProspective(
        categoryBudgets(workspace, group),
        figures?.sales.total ?? 0,
        rules,
      );
      if (verdict === 'yes' || verdict === 'no')
        judged.push({
          num,
          proposal: {
            id,
            name,
            type: 'prospective',
            share: reachableShare,
            isYes: verdict === 'yes',
          },
        });
    }
    return judged;
  });
}
