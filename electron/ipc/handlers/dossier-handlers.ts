import type { dossierMethods } from '@shared/ipc/dossier-methods';
import { attach, copyAttachment, removeAttachment } from '../../app/dossier/attachments';
import {
  addField,
  removeField,
  setApplicable,
  setQuestionWords,
} from '../../app/dossier/change-lines';
import { clientSide } from '../../app/dossier/client-side';
import { removeCompetitor, setCompetitor } from '../../app/dossier/competitors';
import { factHistory, getDossier } from '../../app/dossier/get-dossier';
import { ask, changeQuestion } from '../../app/dossier/questions';
import { removeEvent, saveEvent } from '../../app/dossier/relation-events';
import { takeVersion, writeFact } from '../../app/dossier/write-fact';
import type { HandlersOf } from '../handlers-of';

export const dossierHandlers: HandlersOf<typeof dossierMethods> = {
  'dossier.get': ({ clientId }, context) => getDossier(context, clientId),
  'dossier.side': ({ clientId }, context) => clientSide(context, clientId),
  'dossier.factHistory': ({ factId }, context) => factHistory(context, factId),
  'dossier.writeFact': (input, context) => writeFact(context, input),
  'dossier.takeVersion': (input, context) => takeVersion(context, input),
  'dossier.setApplicable': (input, context) => setApplicable(context, input),
  'dossier.addField': (input, context) => addField(context, input),
  'dossier.removeField': ({ factId }, context) => removeField(context, factId),
  'dossier.setQuestionWords': (input, context) => setQuestionWords(context, input),
  'dossier.ask': (input, context) => ask(context, input),
  'dossier.changeQuestion': (input, context) => changeQuestion(context, input),
  'dossier.saveEvent': (input, context) => saveEvent(context, input),
  'dossier.removeEvent': ({ eventId }, context) => removeEvent(context, eventId),
  'dossier.setCompetitor': (input, context) => setCompetitor(context, input),
  'dossier.removeCompetitor': ({ positionId }, context) => removeCompetitor(context, positionId),
  'dossier.attach': (input, context) => attach(context, input),
  'dossier.removeAttachment': ({ attachmentId }, context) =>
    removeAttachment(context, attachmentId),
  'dossier.copyAttachment': (input, context) => copyAttachment(context, input),
};
