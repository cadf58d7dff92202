import { z } from 'zod';
import {
  ANSWERS,
  CLIENT_STATUSES,
  CRITERIA,
  KEY_TYPES,
  RELATIONSHIP_STAGES,
} from '@shared/domain/client-terms';
import type {
  ClientPageAnswer,
  DuplicatePair,
  KeyClientsAnswer,
  KeyTypesAnswer,
  MergePreview,
  NearClient,
  PastePreview,
  PortfolioGuardsAnswer,
  QualificationAnswers,
  SavedView,
  StageAnswer,
} from './client-answers';
import type { ClientListAnswer } from './client-list-answer';
import { returns } from './define-method';
import { nothing } from './schemas';

const clientId = z.string().max(60);
const clientIds = z.array(clientId).min(1).max(100_000);
const shortText = z.string().trim().max(300);
const longText = z.string().trim().max(4000);
const nullableText = shortText.min(1).nullable();
const score = z.number().int().min(1).max(4).exactOptional();
const ratio = z.number().gt(0).lte(1);

/** What a person can write of a client, one field at a time. */
const clientChange = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('name'), value: shortText.min(1) }),
  z.strictObject({
    field: z.enum(['code', 'legalName', 'owner', 'industry', 'region', 'web', 'leadSource']),
    value: nullableText,
  }),
  z.strictObject({ field: z.literal('note'), value: longText.min(1).nullable() }),
  z.strictObject({ field: z.literal('isKey'), value: z.boolean().nullable() }),
  z.strictObject({ field: z.literal('status'), value: z.enum(CLIENT_STATUSES).nullable() }),
  z.strictObject({
    field: z.enum(['employees', 'cadenceDays']),
    value: z.number().int().min(1).max(10_000_000).nullable(),
  }),
]);

const newClient = z.strictObject({
  name: shortText.min(1),
  code: nullableText,
  owner: nullableText,
  industry: nullableText,
  region: nullableText,
  leadSource: nullableText,
  parentId: clientId.nullable(),
});

const pastedText = z.string().max(5_000_000);
const pasteMeaning = z.enum([
  'name',
  'code',
  'legalName',
  'owner',
  'industry',
  'region',
  'web',
  'leadSource',
  'note',
  'employees',
  'ignore',
]);

/** Clients: list, page, types, qualification, parents, merging, saved views. */
export const clientMethods = {
  'client.list': returns<ClientListAnswer>().query(nothing),
  /** What the header of a client's page says; null when the client is gone. */
  'client.page': returns<ClientPageAnswer | null>().query(z.strictObject({ clientId })),
  /** Key clients for the sidebar. */
  'client.keyClients': returns<KeyClientsAnswer>().query(nothing),

  /** Known clients a new one may be; nothing is merged. */
  'client.near': returns<readonly NearClient[]>().query(
    z.strictObject({ name: z.string().max(300), code: z.string().max(300) }),
  ),
  'client.create': returns<{ readonly clientId: string }>().command(newClient),
  /** One field of one or many clients, one action. CONFLICT: another client has the code. */
  'client.change': returns<null>().command(z.strictObject({ clientIds, change: clientChange })),
  /** Puts clients below another (null: below none). RULE with `reason: cycle` when it would belong to itself. */
  'client.setParent': returns<null>().command(
    z.strictObject({ clientIds, parentId: clientId.nullable() }),
  ),

  /** What pasted cells would do; `meanings` overrules what the columns are taken for. */
  'client.readPaste': returns<PastePreview>().query(
    z.strictObject({
      text: pastedText,
      meanings: z.array(pasteMeaning).max(100).nullable(),
      hasHeader: z.boolean().nullable(),
    }),
  ),
  /** Takes pasted rows over as decided: a line is left out, made a new client, or given to a known one. */
  'client.takePaste': returns<{ readonly added: number; readonly changed: number }>().command(
    z.strictObject({
      text: pastedText,
      meanings: z.array(pasteMeaning).max(100),
      hasHeader: z.boolean(),
      /** By line number; lines not named are taken as proposed, near ones left out. */
      decisions: z.record(
        z.string().max(10),
        z.union([clientId, z.literal('new'), z.literal('skip')]),
      ),
    }),
  ),

  /** Pairs that may be one client, nearest first. */
  'client.duplicates': returns<readonly DuplicatePair[]>().query(nothing),
  /** Says that two clients are two, so that they are not proposed again. */
  'client.notSame': returns<null>().command(z.strictObject({ ids: z.tuple([clientId, clientId]) })),
  'client.mergePreview': returns<MergePreview>().query(
    z.strictObject({ keptId: clientId, goneId: clientId }),
  ),
  /** Makes one client of two; `fromGone` are the fields whose value is taken from the one that goes. */
  'client.merge': returns<{ readonly clientId: string }>().command(
    z.strictObject({
      keptId: clientId,
      goneId: clientId,
      fromGone: z.array(z.string().max(30)).max(30),
    }),
  ),

  'client.keyTypes': returns<KeyTypesAnswer>().query(z.strictObject({ clientId })),
  /** Confirms or refuses a type with a reason; null takes the decision back. */
  'client.decideType': returns<null>().command(
    z.strictObject({
      clientId,
      type: z.enum(KEY_TYPES),
      decision: z.enum(['confirmed', 'refused']).nullable(),
      reason: longText,
    }),
  ),
  'client.setPrimaryType': returns<null>().command(
    z.strictObject({ clientId, type: z.enum(KEY_TYPES).nullable() }),
  ),
  /** Guards over the portfolio, what is proposed and what is to be looked at again. */
  'client.guards': returns<PortfolioGuardsAnswer>().query(nothing),
  'client.saveRules': returns<null>().command(
    z.strictObject({
      rules: z.strictObject({
        breadwinnerShare: ratio,
        breadwinnerBorder: z.enum(['at-least', 'more-than']),
        basis: z.enum(['revenue', 'margin']),
        months: z.number().int().min(3).max(36),
        prospectiveShare: ratio,
        prospectivePenetration: ratio,
        targetShare: ratio,
        keyClientsShare: ratio,
        reviewMonths: z.number().int().min(1).max(60),
      }),
    }),
  ),

  'client.qualification': returns<QualificationAnswers>().query(z.strictObject({ clientId })),
  /** Answers one of the three P. `question` is how to ask it, noted for the next meeting when unknown. */
  'client.qualify': returns<null>().command(
    z.strictObject({
      clientId,
      criterion: z.enum(CRITERIA),
      answer: z.enum(ANSWERS),
      evidence: longText,
      source: nullableText,
      question: shortText.min(1),
    }),
  ),

  'client.stage': returns<StageAnswer>().query(z.strictObject({ clientId })),
  /** A new dated assessment of the relationship. An override needs a reason. */
  'client.assessStage': returns<null>().command(
    z.strictObject({
      clientId,
      scores: z.strictObject({
        functions: score,
        information: score,
        supplier: score,
        horizon: score,
        trust: score,
        exit: score,
      }),
      override: z.enum(RELATIONSHIP_STAGES).nullable(),
      reason: longText,
      desired: z.enum(RELATIONSHIP_STAGES).nullable(),
    }),
  ),

  'client.views': returns<readonly SavedView[]>().query(nothing),
  'client.saveView': returns<{ readonly id: string }>().command(
    z.strictObject({
      id: z.string().max(60).nullable(),
      name: z.string().trim().min(1).max(80),
      value: z.json(),
    }),
  ),
  'client.removeView': returns<null>().command(z.strictObject({ id: z.string().max(60) })),
};
