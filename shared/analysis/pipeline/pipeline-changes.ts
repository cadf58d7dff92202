import type { FrozenDeal, FrozenPipeline } from './frozen-pipeline';
import type { DealFacts, DealStage, EndStage } from './pipeline-facts';
import { isOpenStage, OPEN_STAGES } from './pipeline-facts';

/** One thing that differs between two states of the pipeline. Days are day numbers, amounts ten-thousandths. */
export type DealChange =
  | { readonly kind: 'new' }
  | { readonly kind: 'ended'; readonly stage: EndStage }
  | { readonly kind: 'removed' }
  | {
      readonly kind: 'stage';
      readonly from: DealStage;
      readonly to: DealStage;
      /** True: nearer to the order. */
      readonly isForward: boolean;
    }
  | { readonly kind: 'close'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'amount'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'probability'; readonly from: number; readonly to: number }
  | { readonly kind: 'buyer-step'; readonly from: string | null; readonly to: string | null };

/** What changed in one deal. */
export interface ChangedDeal {
  readonly id: string;
  readonly name: string;
  readonly client: string;
  readonly amountE4: number | null;
  readonly changes: readonly DealChange[];
}

/** What changed in a pipeline between two days. */
export interface PipelineChanges {
  /** Gap now − gap then; null when one of them is unknown or they speak of different periods or clients. */
  readonly gapChangeE4: number | null;
  readonly deals: readonly ChangedDeal[];
  /** Deals by kind of change; `pushed` and `pulled` are later and earlier expected closes. */
  readonly counts: Readonly<
    Record<'new' | 'won' | 'lost' | 'dropped' | 'forward' | 'back' | 'pushed' | 'pulled', number>
  >;
}

/**
 * What changed since the pipeline was frozen. Deals that are gone from the open ones are looked up among all deals: won,
 * lost, dropped, or removed. Worked line: 9 deals then, one of them won since, one new → 1 won, 1 new.
 */
export function pipelineChanges(
  before: FrozenPipeline,
  after: FrozenPipeline,
  all: readonly Pick<DealFacts, 'id' | 'stage'>[],
): PipelineChanges {
  const then = new Map(before.deals.map((deal) => [deal.id, deal]));
  const now = new Set(after.deals.map(({ id }) => id));
  const stages = new Map(all.map(({ id, stage }) => [id, stage]));
  const deals: ChangedDeal[] = [];
  const push = (deal: FrozenDeal, changes: readonly DealChange[]): void => {
    const { id, name, client, amountE4 } = deal;
    if (changes.length > 0) deals.push({ id, name, client, amountE4, changes });
  };
  for (const deal of before.deals) {
    if (!now.has(deal.id)) push(deal, endOf(stages.get(deal.id)));
  }
  for (const deal of after.deals) {
    const old = then.get(deal.id);
    push(deal, old ? dealChanges(old, deal) : [{ kind: 'new' }]);
  }
  const isComparable =
    before.grain === after.grain &&
    before.startDay === after.startDay &&
    before.scope === after.scope;
  return {
    gapChangeE4:
      isComparable && before.gapE4 !== null && after.gapE4 !== null
        ? after.gapE4 - before.gapE4
        : null,
    deals,
    counts: countChanges(deals),
  };
}

/** What differs between a deal then and now. */
function dealChanges(old: FrozenDeal, deal: FrozenDeal): readonly DealChange[] {
  const changes: DealChange[] = [];
  if (old.stage !== deal.stage) {
    const place = (stage: DealStage): number => OPEN_STAGES.findIndex((one) => one === stage);
    changes.push({
      kind: 'stage',
      from: old.stage,
      to: deal.stage,
      isForward: place(deal.stage) > place(old.stage),
    });
  }
  if (old.closeDay !== deal.closeDay)
    changes.push({ kind: 'close', from: old.closeDay, to: deal.closeDay });
  if (old.amountE4 !== deal.amountE4)
    changes.push({ kind: 'amount', from: old.amountE4, to: deal.amountE4 });
  // A probability that only follows the stage is no news of its own.
  if (old.stage === deal.stage && old.probability !== deal.probability)
    changes.push({ kind: 'probability', from: old.probability, to: deal.probability });
  if (old.buyerStep !== deal.buyerStep)
    changes.push({ kind: 'buyer-step', from: old.buyerStep, to: deal.buyerStep });
  return changes;
}

// A deal that is open but no longer in view (its client is no key client any more) is no change of the deal.
function endOf(stage: DealStage | undefined): DealChange[] {
  if (stage === undefined) return [{ kind: 'removed' }];
  return isOpenStage(stage) ? [] : [{ kind: 'ended', stage }];
}

function countChanges(deals: readonly ChangedDeal[]): PipelineChanges['counts'] {
  const counts = { new: 0, won: 0, lost: 0, dropped: 0, forward: 0, back: 0, pushed: 0, pulled: 0 };
  for (const change of deals.flatMap(({ changes }) => changes)) {
    if (change.kind === 'new') counts.new += 1;
    else if (change.kind === 'ended') counts[change.stage] += 1;
    else if (change.kind === 'stage') counts[change.isForward ? 'forward' : 'back'] += 1;
    else if (change.kind === 'close' && change.from !== null && change.to !== null)
      counts[change.to > change.from ? 'pushed' : 'pulled'] += 1;
  }
  return counts;
}
