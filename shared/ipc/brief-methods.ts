import { z } from 'zod';
import type { Stance } from '../analysis/people/influence-attitude';
import type { SupportIndex } from '../analysis/people/support-index';
import type { IsoDay } from '../domain/iso-day';
import type { BuyingRole, Coverage, JudgementStatus } from '../domain/people-scales';
import type { ClientPageAnswer } from './client-answers';
import { returns } from './define-method';
import type { ClientSideAnswer, FactLine, OpenQuestion } from './dossier-answers';

/** One of theirs as the brief shows him: who he is on the map and whether he comes. */
export interface BriefPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly isComing: boolean;
  readonly roles: readonly BuyingRole[];
  readonly influence: number | null;
  readonly attitude: number | null;
  readonly attitudeStatus: JudgementStatus | null;
  readonly coverage: Coverage | null;
  /** What to do with him by influence and attitude; null when the influence is unknown. */
  readonly stance: Stance | null;
  readonly lastMetDay: IsoDay | null;
}

/** An open deal in short. */
export interface BriefDeal {
  readonly id: string;
  readonly name: string;
  readonly amountE4: number | null;
  readonly stage: string;
  readonly expectedClose: IsoDay | null;
  readonly buyerStep: string | null;
  readonly buyerStepDay: IsoDay | null;
  readonly ourStep: string | null;
  readonly ourStepDay: IsoDay | null;
}

/** Everything to know before a meeting, on one page. */
export interface BriefAnswer {
  readonly page: ClientPageAnswer;
  readonly side: ClientSideAnswer;
  /** What we take of the next meeting if we do not get what we want; null = not said. */
  readonly fallback: string | null;
  /** Who comes; without a planned meeting, who weighs most. */
  readonly people: readonly BriefPerson[];
  /** People known who do not stand in the list. */
  readonly morePeople: number;
  readonly support: SupportIndex;
  readonly deals: readonly BriefDeal[];
  /** Waiting for this meeting or for any. */
  readonly questions: readonly OpenQuestion[];
  /** Facts nobody knows, heaviest first, not asked for yet. */
  readonly unknown: readonly Pick<FactLine, 'key' | 'fieldKey' | 'label' | 'question'>[];
  readonly moreUnknown: number;
  /** How complete the dossier is, 0–1; null when nothing applies. */
  readonly completeness: number | null;
}

/** Meeting brief. */
export const briefMethods = {
  /** Null when the client is gone. */
  'brief.get': returns<BriefAnswer | null>().query(
    z.strictObject({ clientId: z.string().max(60) }),
  ),
};
