import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import type { DealFacts } from '@shared/analysis/pipeline/pipeline-facts';
import type { Supposition } from '@shared/analysis/pipeline/what-if';

/** What is supposed of a deal in the list. */
export type TrialMark = 'won' | 'lost' | 'moved' | 'leaves';

/** What is supposed of each open deal; the last supposition about a deal counts. */
export function trialMarks(
  suppositions: readonly Supposition[],
  deals: readonly DealFacts[],
): ReadonlyMap<string, TrialMark> {
  const marks = new Map<string, TrialMark>();
  for (const one of suppositions) {
    if (one.kind === 'deal-won') marks.set(one.dealId, 'won');
    else if (one.kind === 'deal-lost') marks.set(one.dealId, 'lost');
    else if (one.kind === 'deal-moved') marks.set(one.dealId, 'moved');
    else if (one.kind === 'client-leaves')
      for (const { id, clientId, stage } of deals)
        if (clientId === one.clientId && isOpenStage(stage)) marks.set(id, 'leaves');
  }
  return marks;
}
