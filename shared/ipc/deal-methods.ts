import { z } from 'zod';
import { END_STAGES, OPEN_STAGES } from '@shared/analysis/pipeline/pipeline-facts';
import { PERIOD_GRAINS } from '@shared/analysis/pipeline/pipeline-period';
import type { PipelineThresholds } from '@shared/analysis/pipeline/thresholds';
import { BUYING_ROLES } from '@shared/domain/people-scales';
import type {
  DealAnswer,
  DealChoices,
  PipelineAnswer,
  ReviewAnswers,
  ReviewHead,
} from './deal-answers';
import { returns } from './define-method';
import { fileToken, isoDay, jobId, nothing } from './schemas';

const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(300);
const line = z.string().max(500).nullable();
const words = z.string().max(4000).nullable();
const day = isoDay.nullable();
/** Ten-thousandths, exact in a double. */
const amount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable();
const ratio = z.number().min(0).max(1);
const openStage = z.enum(OPEN_STAGES);
const question = z.number().int().min(1).max(6);

/** Fields of a deal a person can change one by one; absent = as it is. */
export const dealPatch = z.strictObject({
  name: name.exactOptional(),
  amountE4: amount.exactOptional(),
  probability: ratio.nullable().exactOptional(),
  unitId: id.nullable().exactOptional(),
  categoryId: id.nullable().exactOptional(),
  openedDay: isoDay.exactOptional(),
  buyerStep: line.exactOptional(),
  buyerStepDay: day.exactOptional(),
  ourStep: line.exactOptional(),
  ourStepDay: day.exactOptional(),
  ourStepOwner: line.exactOptional(),
  owner: line.exactOptional(),
  note: words.exactOptional(),
  isTender: z.boolean().exactOptional(),
  tenderNumber: line.exactOptional(),
  tenderDeadline: day.exactOptional(),
  tenderCriteria: words.exactOptional(),
  invoicedE4: amount.exactOptional(),
  closeReason: line.exactOptional(),
  closeNote: words.exactOptional(),
  /** All of them by name; unknown names are added to the list of competitors. */
  competitors: z.array(name).max(30).exactOptional(),
});

const newDeal = z.strictObject({
  clientId: id,
  name,
  amountE4: amount,
  probability: ratio.nullable(),
  stage: openStage,
  expectedClose: day,
  buyerStep: line,
  buyerStepDay: day,
});

const count = z.number().int().min(1).max(1000);
const thresholds = z.strictObject({
  idleDaysLong: count,
  idleDaysShort: count,
  longCycleDays: count,
  pushes: count,
  stageAgeFactor: z.number().min(1).max(20),
  amountFactor: z.number().min(1).max(100),
  planShare: ratio,
  minWonForCycle: count,
  minClosedForUsual: count,
  minClosedForWinRate: count,
  minStaysForMedian: count,
  usual: z.strictObject({
    lead: ratio,
    qualify: ratio,
    proposal: ratio,
    negotiation: ratio,
    order: ratio,
  }),
}) satisfies z.ZodType<PipelineThresholds>;

const scope = z.enum(['key', 'all']);
/** Deals that can be pasted at once. */
export const MOST_PASTED_DEALS = 2000;

/** Deals, pipeline control and reviews. */
export const dealMethods = {
  /** With plan and sales of the fiscal year that holds a day; of today's without one. */
  'deal.pipeline': returns<PipelineAnswer>().query(
    z.strictObject({ periodDay: isoDay.exactOptional() }),
  ),
  /** Null when the deal is gone. */
  'deal.get': returns<DealAnswer | null>().query(z.strictObject({ dealId: id })),
  'deal.choices': returns<DealChoices>().query(z.strictObject({ clientId: id.nullable() })),
  /** Newest first. */
  'deal.reviews': returns<readonly ReviewHead[]>().query(nothing),
  'deal.review': returns<ReviewAnswers | null>().query(z.strictObject({ reviewId: id })),

  'deal.add': returns<{ readonly dealId: string }>().command(newDeal),
  /** Several at once (pasted from a table), one action. */
  'deal.paste': returns<{ readonly added: number }>().command(
    z.strictObject({ deals: z.array(newDeal).min(1).max(MOST_PASTED_DEALS) }),
  ),
  'deal.change': returns<null>().command(z.strictObject({ dealId: id, change: dealPatch })),
  'deal.move': returns<null>().command(z.strictObject({ dealId: id, stage: openStage })),
  /** Moves the expected close; a move from a known day to another is kept with its reason. */
  'deal.push': returns<null>().command(
    z.strictObject({ dealId: id, expectedClose: day, reason: line }),
  ),
  'deal.end': returns<null>().command(
    z.strictObject({
      dealId: id,
      stage: z.enum(END_STAGES),
      day: isoDay,
      reason: line,
      note: words,
    }),
  ),
  /** Ends several open deals the same way, as one action. */
  'deal.endMany': returns<{ readonly ended: number }>().command(
    z.strictObject({
      dealIds: z.array(id).min(1).max(2000),
      stage: z.enum(['lost', 'dropped']),
      day: isoDay,
      reason: line,
    }),
  ),
  'deal.reopen': returns<null>().command(z.strictObject({ dealId: id })),
  'deal.remove': returns<null>().command(z.strictObject({ dealId: id })),
  /** Gives a person a role for this deal, or takes it. */
  'deal.role': returns<null>().command(
    z.strictObject({ dealId: id, personId: id, role: z.enum(BUYING_ROLES), has: z.boolean() }),
  ),
  'deal.qualify': returns<null>().command(
    z.strictObject({
      dealId: id,
      criterion: z.enum(['need', 'solvency', 'authority']),
      answer: z.enum(['yes', 'partly', 'no', 'unknown']),
      evidence: z.string().max(2000),
    }),
  ),

  /** Writes an answer into the open review, which begins with its first answer; an empty one is taken out. */
  'deal.answer': returns<null>().command(
    z.strictObject({ dealId: id, question, answer: z.string().max(4000) }),
  ),
  'deal.followUp': returns<null>().command(
    z.strictObject({ dealId: id, question, followUp: line, owner: line, day }),
  ),
  'deal.followUpDone': returns<null>().command(
    z.strictObject({ answerId: id, isDone: z.boolean() }),
  ),
  /** Note and follow-up day of the open review; null as a note empties it, an absent field stays. */
  'deal.noteReview': returns<null>().command(
    z.strictObject({ note: words.exactOptional(), followUpDay: day.exactOptional() }),
  ),
  /** Freezes the pipeline into the open review and closes it. */
  'deal.closeReview': returns<null>().command(
    z.strictObject({
      grain: z.enum(PERIOD_GRAINS),
      scope,
      followUpDay: day,
      periodDay: day.exactOptional(),
    }),
  ),
  /** Writes questions to be asked at the client. */
  'deal.ask': returns<{ readonly added: number }>().command(
    z.strictObject({ dealId: id, texts: z.array(name).min(1).max(20) }),
  ),
  /** Null = the defaults. */
  'deal.thresholds': returns<null>().command(z.strictObject({ thresholds: thresholds.nullable() })),
  /** Month with which the fiscal year begins, 1–12; quarters and years of plan and pipeline follow it. */
  'deal.fiscalYear': returns<null>().command(
    z.strictObject({ startMonth: z.number().int().min(1).max(12) }),
  ),
  /** Writes pipeline, plan and actual, flags and reviews as a workbook with live formulas. */
  'deal.export': returns<{
    readonly file: string;
    readonly name: string;
    readonly bytes: number;
  }>().errand(
    z.strictObject({
      file: fileToken,
      jobId,
      language: z.enum(['en', 'pl', 'ru', 'af']),
      grain: z.enum(PERIOD_GRAINS),
      scope,
      periodDay: day.exactOptional(),
    }),
  ),
};
