import type { dealMethods } from '@shared/ipc/deal-methods';
import {
  addDeal,
  changeDeal,
  endDeal,
  endDeals,
  moveDeal,
  pasteDeals,
  pushDeal,
  removeDeal,
  reopenDeal,
} from '../../app/deal/change-deals';
import { askAbout, qualifyDeal, setDealRole } from '../../app/deal/deal-parts';
import { exportPipeline } from '../../app/deal/export-pipeline';
import { dealChoices, getDeal } from '../../app/deal/get-deal';
import { getPipeline, reviewHeads } from '../../app/deal/get-pipeline';
import { saveThresholds } from '../../app/deal/read-thresholds';
import {
  answerQuestion,
  closeReview,
  getReview,
  markFollowUp,
  noteReview,
  setFollowUp,
} from '../../app/deal/review-deals';
import { saveFiscalYearStart } from '../../app/preference/fiscal-year';
import { requireWorkspace } from '../../app/require-workspace';
import type { HandlersOf } from '../handlers-of';

/** A command whose answer is nothing. */
function done(_result: void): null {
  return null;
}

export const dealHandlers: HandlersOf<typeof dealMethods> = {
  'deal.pipeline': ({ periodDay = null }, context) => getPipeline(context, periodDay),
  'deal.get': ({ dealId }, context) => getDeal(context, dealId),
  'deal.choices': ({ clientId }, context) => dealChoices(context, clientId),
  'deal.reviews': (_input, context) => reviewHeads(requireWorkspace(context).sqlite),
  'deal.review': ({ reviewId }, context) => getReview(context, reviewId),

  'deal.add': (input, context) => addDeal(context, input),
  'deal.paste': ({ deals }, context) => pasteDeals(context, deals),
  'deal.change': ({ dealId, change }, context) => done(changeDeal(context, dealId, change)),
  'deal.move': ({ dealId, stage }, context) => done(moveDeal(context, dealId, stage)),
  'deal.push': ({ dealId, expectedClose, reason }, context) =>
    done(pushDeal(context, dealId, expectedClose, reason)),
  'deal.end': (input, context) => done(endDeal(context, input)),
  'deal.endMany': (input, context) => endDeals(context, input),
  'deal.reopen': ({ dealId }, context) => done(reopenDeal(context, dealId)),
  'deal.remove': ({ dealId }, context) => done(removeDeal(context, dealId)),
  'deal.role': ({ dealId, personId, role, has }, context) =>
    done(setDealRole(context, dealId, personId, role, has)),
  'deal.qualify': (input, context) => done(qualifyDeal(context, input)),

  'deal.answer': ({ dealId, question, answer }, context) =>
    done(answerQuestion(context, dealId, question, answer)),
  'deal.followUp': (input, context) => done(setFollowUp(context, input)),
  'deal.followUpDone': ({ answerId, isDone }, context) =>
    done(markFollowUp(context, answerId, isDone)),
  'deal.noteReview': (input, context) => done(noteReview(context, input)),
  'deal.closeReview': (input, context) => done(closeReview(context, input)),
  'deal.ask': ({ dealId, texts }, context) => askAbout(context, dealId, texts),
  'deal.thresholds': ({ thresholds }, context) => done(saveThresholds(context, thresholds)),
  'deal.fiscalYear': ({ startMonth }, context) => done(saveFiscalYearStart(context, startMonth)),
  'deal.export': async ({ file, jobId, language, grain, scope, periodDay = null }, context) => {
    const { name, bytes } = await exportPipeline(context, {
      path: context.resolveFile(file),
      jobId,
      language,
      grain,
      scope,
      periodDay,
    });
    return { file, name, bytes };
  },
};
