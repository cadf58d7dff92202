import type { DayNumber } from '@shared/domain/iso-day';
import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { BuyingRole, Coverage, RelationLevel } from '@shared/domain/people-scales';
import type { ExcuseQuestion } from './excuses';

/** Someone at the client as the map knows him. */
export interface DealPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly roles: readonly BuyingRole[];
  /** Null = unknown. */
  readonly coverage: Coverage | null;
  /** Ours who know him, with the level of the relation now; null = level not said. */
  readonly relations: readonly { readonly name: string; readonly level: RelationLevel | null }[];
}

/** What is known that can answer the questions behind an excuse. */
export interface ExcuseFacts {
  readonly people: readonly DealPerson[];
  readonly buyerStep: string | null;
  readonly buyerStepDay: DayNumber | null;
  readonly competitors: readonly string[];
  readonly lastPushReason: string | null;
}

/** An answer the data already hold; null = nothing known, so it must be asked. */
export type ExcuseAnswer =
  | { readonly kind: 'people'; readonly people: readonly KnownPerson[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: DayNumber }
  | { readonly kind: 'roles'; readonly roles: readonly BuyingRole[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | null;

export interface KnownPerson {
  readonly name: string;
  /** One of ours has met him; null = not said. */
  readonly isMet: boolean | null;
}

/** Roles whose absence leaves us without influence. */
const NEEDED: readonly BuyingRole[] = BUYING_ROLES.filter(
  (role) => role === 'user' || role === 'influencer' || role === 'decider' || role === 'buyer',
);

/** Whether somebody was met, from the coverage the map keeps. */
export function isMet(coverage: Coverage | null): boolean | null {
  return coverage === null ? null : coverage !== 'none';
}

/** What the data already answer to one question. Worked line: decider J. Wilk, coverage `none` → J. Wilk, not met. */
export function excuseAnswer(question: ExcuseQuestion, facts: ExcuseFacts): ExcuseAnswer {
  const withRole = (role: BuyingRole): ExcuseAnswer =>
    people(facts.people.filter(({ roles }) => roles.includes(role)));
  switch (question) {
    case 'who-decides':
      return withRole('decider');
    case 'which-step':
      return facts.buyerStep === null ? null : { kind: 'text', text: facts.buyerStep };
    case 'which-date':
      return facts.buyerStepDay === null ? null : { kind: 'day', day: facts.buyerStepDay };
    case 'what-event':
      return facts.lastPushReason === null ? null : { kind: 'text', text: facts.lastPushReason };
    case 'who-coaches':
      return withRole('coach');
    case 'roles-uncovered': {
      const roles = NEEDED.filter(
        (role) =>
          !facts.people.some((one) => one.roles.includes(role) && isMet(one.coverage) === true),
      );
      return roles.length === 0 ? null : { kind: 'roles', roles };
    }
    case 'whose-connections':
      return facts.competitors.length === 0 ? null : { kind: 'names', names: facts.competitors };
    case 'who-matches': {
      const names = [
        ...new Set(
          facts.people
            .filter(({ roles }) => roles.includes('decider') || roles.includes('approver'))
            .flatMap(({ relations }) => relations.map(({ name }) => name)),
        ),
      ];
      return names.length === 0 ? null : { kind: 'names', names };
    }
    case 'what-lacks':
    case 'who-told':
    case 'what-consequence':
    case 'to-whom':
      return null;
  }
}

function people(found: readonly DealPerson[]): ExcuseAnswer {
  return found.length === 0
    ? null
    : {
        kind: 'people',
        people: found.map((one) => ({ name: one.name, isMet: isMet(one.coverage) })),
      };
}
