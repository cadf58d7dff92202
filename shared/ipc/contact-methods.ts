import { z } from 'zod';
import type { ContactDetail, ContactForm, HistoryAnswer } from './contact-answers';
import { HISTORY_KINDS } from './contact-answers';
import { returns } from './define-method';
import { isoDay } from './schemas';

const id = z.string().min(1).max(60);
const line = z.string().trim().max(500).nullable();
const minutes = z.number().int().min(0).max(100_000).nullable();
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();
const kind = z.enum(['visit', 'call', 'video', 'mail', 'event', 'note']);
const promise = {
  text: z.string().trim().min(1).max(500),
  isOurs: z.boolean(),
  personId: id.nullable(),
  dueDay: isoDay.nullable(),
};
/** Our people by name: who is not known yet is added. */
const colleagues = z.array(z.string().trim().min(1).max(120)).max(30);

const note = z.strictObject({
  /** A planned meeting that was held, or a note to change; null = a new one. */
  interactionId: id.nullable(),
  day: isoDay,
  time: clock,
  minutes,
  travelMinutes: minutes,
  kind,
  place: line,
  dealId: id.nullable(),
  text: z.string().trim().max(20_000),
  /** What they said, in their words. */
  words: z.string().trim().max(2000).nullable(),
  outcome: z.enum(['order', 'advance', 'continuation', 'no-sale']).nullable(),
  nextStep: line,
  nextDay: isoDay.nullable(),
  nextOwner: line,
  personIds: z.array(id).max(100),
  colleagues,
  promises: z.array(z.strictObject(promise)).max(30),
  competitors: z.array(z.string().trim().min(1).max(200)).max(30),
  /** New attitudes, −2 to +2. */
  attitudes: z
    .array(z.strictObject({ personId: id, value: z.number().int().min(-2).max(2) }))
    .max(100),
});

const plan = z.strictObject({
  interactionId: id.nullable(),
  day: isoDay,
  time: clock,
  minutes,
  kind,
  place: line,
  dealId: id.nullable(),
  objective: line,
  fallback: line,
  personIds: z.array(id).max(100),
  colleagues,
  /** Questions to ask there: open ones by id, and new ones. */
  questions: z
    .array(
      z.strictObject({
        id: id.nullable(),
        text: z.string().trim().min(1).max(500),
        kind: z.enum(['situation', 'problem', 'implication', 'need-payoff']).nullable(),
      }),
    )
    .max(60),
});

export type NoteInput = z.infer<typeof note>;
export type MeetingInput = z.infer<typeof plan>;

/** Meetings, notes and promises. */
export const contactMethods = {
  'contact.form': returns<ContactForm>().query(z.strictObject({ clientId: id })),
  /** Null when it is gone. */
  'contact.detail': returns<ContactDetail | null>().query(z.strictObject({ interactionId: id })),
  'contact.history': returns<HistoryAnswer>().query(
    z.strictObject({
      clientId: id,
      /** Empty: all. */
      kinds: z.array(z.enum(HISTORY_KINDS)).max(HISTORY_KINDS.length),
      limit: z.number().int().min(1).max(5000),
    }),
  ),

  /** A note with everything in it (people, promises, competitors, attitudes) as one action. */
  'contact.saveNote': returns<{ readonly interactionId: string }>().command(
    z.strictObject({ clientId: id, note }),
  ),
  'contact.planMeeting': returns<{ readonly interactionId: string }>().command(
    z.strictObject({ clientId: id, plan }),
  ),
  'contact.remove': returns<null>().command(z.strictObject({ interactionId: id })),

  'contact.addPromise': returns<{ readonly promiseId: string }>().command(
    z.strictObject({ clientId: id, promise: z.strictObject(promise) }),
  ),
  /** Kept, told that it will be late, broken, dropped, open again, or another day or text. */
  'contact.changePromise': returns<null>().command(
    z.strictObject({
      promiseId: id,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('kept'), day: isoDay.nullable() }),
        z.strictObject({ kind: z.literal('told') }),
        z.strictObject({ kind: z.literal('broken') }),
        z.strictObject({ kind: z.literal('dropped') }),
        z.strictObject({ kind: z.literal('reopened') }),
        z.strictObject({ kind: z.literal('moved'), dueDay: isoDay.nullable() }),
        z.strictObject({ kind: z.literal('reworded'), text: promise.text }),
      ]),
    }),
  ),
};
