import type { contactMethods } from '@shared/ipc/contact-methods';
import { addPromise, changePromise } from '../../app/contact/change-promise';
import { clientHistory } from '../../app/contact/client-history';
import { contactDetail, contactForm } from '../../app/contact/contact-form';
import { planMeeting, removeContact } from '../../app/contact/plan-meeting';
import { saveNote } from '../../app/contact/save-note';
import type { HandlersOf } from '../handlers-of';

export const contactHandlers: HandlersOf<typeof contactMethods> = {
  'contact.form': ({ clientId }, context) => contactForm(context, clientId),
  'contact.detail': ({ interactionId }, context) => contactDetail(context, interactionId),
  'contact.history': (input, context) => clientHistory(context, input),
  'contact.saveNote': ({ clientId, note }, context) => saveNote(context, clientId, note),
  'contact.planMeeting': ({ clientId, plan }, context) => planMeeting(context, clientId, plan),
  'contact.remove': ({ interactionId }, context) => removeContact(context, interactionId),
  'contact.addPromise': (input, context) => addPromise(context, input),
  'contact.changePromise': (input, context) => changePromise(context, input),
};
