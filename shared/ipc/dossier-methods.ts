import { z } from 'zod';
import type { ClientSideAnswer, DossierAnswer, FactVersion } from './dossier-answers';
import { returns } from './define-method';
import { fileToken, isoDay } from './schemas';

const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(200);
const shortText = z.string().trim().max(500).nullable();
const part = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const status = z.enum(['assumed', 'confirmed', 'disputed']);

/** A line: one that was written into, or a standard one by its key. */
const fact = z.union([
  z.strictObject({ factId: id }),
  z.strictObject({ fieldKey: z.string().max(40) }),
]);
const questionKind = z.enum(['situation', 'problem', 'implication', 'need-payoff']).nullable();

/** `label` is the name of the line as the user reads it: the words of the undo are made of it. */
const labelled = { clientId: id, fact, label: z.string().max(200) };

const event = z.strictObject({
  kind: z.enum(['delivery', 'tender', 'claim', 'project', 'other']),
  day: isoDay,
  what: z.string().trim().min(1).max(500),
  result: z.enum(['won', 'lost', 'done', 'late', 'open']),
  reason: shortText,
  amountE4: z.number().int().nullable(),
  source: shortText,
});

const share = z.number().min(0).max(1).nullable();

const position = z
  .strictObject({
    competitor: name,
    categoryId: id.nullable(),
    shareLow: share,
    shareHigh: share,
    strengths: shortText,
    weaknesses: shortText,
    stance: z.enum(['fight', 'coexist', 'subcontract']).nullable(),
    source: shortText,
    status,
  })
  .refine(
    ({ shareLow, shareHigh }) => shareLow === null || shareHigh === null || shareLow <= shareHigh,
  );

/** Largest file that is taken into a workspace, bytes. */
export const MAX_ATTACHMENT_BYTES = 25_000_000;

/** Dossier: facts with evidence, questions, history of the relationship, competitors, attachments. */
export const dossierMethods = {
  'dossier.get': returns<DossierAnswer>().query(z.strictObject({ clientId: id })),
  'dossier.side': returns<ClientSideAnswer>().query(z.strictObject({ clientId: id })),
  'dossier.factHistory': returns<readonly FactVersion[]>().query(z.strictObject({ factId: id })),

  /**
   * Writes a new version of a fact. What is left out stays as it was; with another value the day becomes today, the
   * status assumed, and a source of an earlier day is taken away: it never said this. An empty value takes the fact back.
   */
  'dossier.writeFact': returns<{ readonly factId: string }>().command(
    z.strictObject({
      ...labelled,
      value: z.string().trim().max(10_000).optional(),
      source: shortText.optional(),
      day: isoDay.optional(),
      status: status.optional(),
      expiresDay: isoDay.nullable().optional(),
      /** A question answered with it. */
      answers: id.optional(),
    }),
  ),
  /** Takes an older version again, as a new one. */
  'dossier.takeVersion': returns<null>().command(z.strictObject({ ...labelled, versionId: id })),
  'dossier.setApplicable': returns<null>().command(
    z.strictObject({ ...labelled, isApplicable: z.boolean() }),
  ),
  'dossier.addField': returns<{ readonly factId: string }>().command(
    z.strictObject({ clientId: id, part, label: name, isSoft: z.boolean() }),
  ),
  /** Takes a line of the user's own away, with its history; undo brings it back. */
  'dossier.removeField': returns<null>().command(z.strictObject({ factId: id })),
  /** Own words for the question of a line; null = the usual ones. */
  'dossier.setQuestionWords': returns<null>().command(
    z.strictObject({ ...labelled, question: shortText }),
  ),

  /** Something to ask at the next meeting; by fact when a line is unknown. */
  'dossier.ask': returns<{ readonly questionId: string }>().command(
    z.strictObject({
      clientId: id,
      fact: fact.nullable(),
      text: z.string().trim().min(1).max(500),
      kind: questionKind,
    }),
  ),
  'dossier.changeQuestion': returns<null>().command(
    z.strictObject({
      questionId: id,
      text: z.string().trim().min(1).max(500).optional(),
      kind: questionKind.optional(),
      status: z.enum(['open', 'asked', 'answered', 'dropped']).optional(),
      interactionId: id.nullable().optional(),
    }),
  ),

  'dossier.saveEvent': returns<{ readonly eventId: string }>().command(
    z.strictObject({ clientId: id, eventId: id.nullable(), event }),
  ),
  'dossier.removeEvent': returns<null>().command(z.strictObject({ eventId: id })),

  'dossier.setCompetitor': returns<{ readonly positionId: string }>().command(
    z.strictObject({ clientId: id, positionId: id.nullable(), position }),
  ),
  'dossier.removeCompetitor': returns<null>().command(z.strictObject({ positionId: id })),

  /** Copies a file into the workspace; FILE_TOO_LARGE above 25 MB. */
  'dossier.attach': returns<{ readonly attachmentId: string }>().command(
    z.strictObject({ clientId: id, fact: fact.nullable(), file: fileToken }),
  ),
  'dossier.removeAttachment': returns<null>().command(z.strictObject({ attachmentId: id })),
  /** Writes a copy (0600) to a file chosen before. NOT_FOUND when its content is no longer kept. */
  'dossier.copyAttachment': returns<{ readonly name: string }>().errand(
    z.strictObject({ attachmentId: id, file: fileToken }),
  ),
};
