import type { clientMethods } from '@shared/ipc/client-methods';
import { assessStage, stageOf } from '../../app/client/assess-stage';
import { changeClient } from '../../app/client/change-client';
import { clientList } from '../../app/client/client-list';
import { clientPage } from '../../app/client/client-page';
import { createClient } from '../../app/client/create-client';
import { decideType, setPrimaryType } from '../../app/client/decide-type';
import { duplicatePairs, sayNotSame } from '../../app/client/duplicates';
import { keyClients } from '../../app/client/key-clients';
import { keyTypesOf } from '../../app/client/key-types';
import { mergeClients } from '../../app/client/merge-clients';
import { mergePreview } from '../../app/client/merge-preview';
import { nearClients } from '../../app/client/near-clients';
import { portfolioGuardsOf, saveRules } from '../../app/client/portfolio-guards';
import { qualificationOf, qualifyClient } from '../../app/client/qualify-client';
import { understandPaste } from '../../app/client/read-paste';
import { listViews, removeView, saveView } from '../../app/client/saved-views';
import { setParent } from '../../app/client/set-parent';
import { takePaste } from '../../app/client/take-paste';
import type { HandlersOf } from '../handlers-of';

/** Runs a command whose answer is only that it was done. */
function done(work: void): null {
  return work ?? null;
}

export const clientHandlers: HandlersOf<typeof clientMethods> = {
  'client.list': (_input, context) => clientList(context),
  'client.page': ({ clientId }, context) => clientPage(context, clientId),
  'client.keyClients': (_input, context) => keyClients(context),

  'client.near': ({ name, code }, context) => nearClients(context, name, code),
  'client.create': (input, context) => createClient(context, input),
  'client.change': ({ clientIds, change }, context) =>
    done(changeClient(context, clientIds, change)),
  'client.setParent': ({ clientIds, parentId }, context) =>
    done(setParent(context, clientIds, parentId)),

  'client.readPaste': (input, context) => understandPaste(context, input).preview,
  'client.takePaste': (input, context) => takePaste(context, input),

  'client.duplicates': (_input, context) => duplicatePairs(context),
  'client.notSame': ({ ids: [one, other] }, context) => done(sayNotSame(context, one, other)),
  'client.mergePreview': ({ keptId, goneId }, context) => mergePreview(context, keptId, goneId),
  'client.merge': ({ keptId, goneId, fromGone }, context) =>
    mergeClients(context, keptId, goneId, fromGone),

  'client.keyTypes': ({ clientId }, context) => keyTypesOf(context, clientId),
  'client.decideType': (input, context) => done(decideType(context, input)),
  'client.setPrimaryType': ({ clientId, type }, context) =>
    done(setPrimaryType(context, clientId, type)),
  'client.guards': (_input, context) => portfolioGuardsOf(context),
  'client.saveRules': ({ rules }, context) => done(saveRules(context, rules)),

  'client.qualification': ({ clientId }, context) => qualificationOf(context, clientId),
  'client.qualify': (input, context) => done(qualifyClient(context, input)),
  'client.stage': ({ clientId }, context) => stageOf(context, clientId),
  'client.assessStage': (input, context) => done(assessStage(context, input)),

  'client.views': (_input, context) => listViews(context),
  'client.saveView': (input, context) => saveView(context, input),
  'client.removeView': ({ id }, context) => done(removeView(context, id)),
};
