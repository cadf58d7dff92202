import { dayFromIso } from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';
import { GAP_WEIGHTS } from './gap';
import type { Gap, GapKind, NextStep } from './gap';
import { HIGH_INFLUENCE } from './influence-attitude';
import {
  best,
  stepOf,
  stepToReach,
  strongestColleague,
  strongestSupporter,
  supporterWithInfluence,
} from './next-step';
import { peopleThere, roleNames } from './people-as-of';
import type { PeopleNow, PersonNow } from './people-as-of';
import { holdersOf, isReached } from './role-holders';

/** Days a person counts as new in his post, and a champion's leaving as recent: half a year and a year. */
const NEW_IN_POST_DAYS = 183;
const CHAMPION_LEFT_DAYS = 365;
/** Days without a meeting after which a decider or approver counts as not met lately. */
const NOT_MET_DAYS = 183;

/**
 * Gaps of a map on its day, heaviest first. Weight = weight of the kind + influence of the person (0 when unknown), so
 * that of two equal gaps the one about the more influential person comes first. With a deal, roles are those of the deal
 * (see `holdersOf`); without one, a deal that lacks a decider of its own is named as a gap of that deal. An empty map
 * has no gaps: there is nothing to judge yet.
 * Worked line: decider of influence 5 with attitude −1 → "decider negative", 90 + 5 = 95.
 */
export function findGaps(now: PeopleNow, dealId: string | null = null): readonly Gap[] {
  const there = peopleThere(now);
  if (there.length === 0) return [];
  return [
    ...deciderGaps(now, dealId),
    ...missingRoles(now, dealId),
    ...threadGaps(now, there),
    ...there.flatMap((person) => personGaps(now, person, dealId)),
    ...championsLeft(now),
    ...assumedGap(there),
  ].sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
}

interface GapDetails {
  readonly person?: PersonNow;
  readonly dealId?: string | null;
  readonly sinceDay?: IsoDay | null;
  readonly otherId?: string | null;
  readonly count?: number;
}

function gap(kind: GapKind, step: NextStep, details: GapDetails = {}): Gap {
  const { person, dealId = null, sinceDay = null, otherId = null, count = null } = details;
  const personId = person?.person.id ?? null;
  const base = GAP_WEIGHTS[kind];
  const influence = person?.influence.value ?? 0;
  return {
    key: [kind, personId ?? '', dealId ?? ''].join(' '),
    kind,
    personId,
    dealId,
    base,
    influence,
    weight: base + influence,
    sinceDay,
    otherId,
    count,
    step,
  };
}

function deciderGaps(now: PeopleNow, dealId: string | null): readonly Gap[] {
  const whoSigns = stepOf('ask-who-signs', strongestSupporter(now));
  const deciders = holdersOf(now, 'decider', dealId);
  if (deciders.length === 0) return [gap('no-decider', whoSigns, { dealId })];
  const withoutOwn =
    dealId === null ? now.deals.filter(({ id }) => holdersOf(now, 'decider', id).length === 0) : [];
  const only = deciders.length === 1 ? deciders[0] : undefined;
  const isConfused = only !== undefined && roleNames(only, dealId).includes('buyer');
  return [
    ...withoutOwn.map(({ id }) => gap('no-decider', whoSigns, { dealId: id })),
    ...(isConfused
      ? [
          gap('buyer-decider-confused', stepOf('ask-who-signs', strongestSupporter(now, only)), {
            person: only,
          }),
        ]
      : []),
    ...deciders.flatMap((person) => {
      if ((person.attitude.value ?? 0) < 0) {
        const helper = supporterWithInfluence(now, person);
        const step = helper ? stepOf('support-through', helper) : stepOf('hear-objection', person);
        return [gap('decider-negative', step, { person })];
      }
      return isReached(person)
        ? []
        : [gap('decider-uncovered', stepToReach(now, person), { person })];
    }),
  ];
}

function missingRoles(now: PeopleNow, dealId: string | null): readonly Gap[] {
  const gaps: Gap[] = [];
  if (holdersOf(now, 'coach', dealId).length === 0) {
    const supporter = strongestSupporter(now);
    gaps.push(
      gap('no-coach', supporter ? stepOf('win-coach', supporter) : stepOf('find-coach'), {
        dealId,
      }),
    );
  }
  if (holdersOf(now, 'user', dealId).length === 0)
    gaps.push(gap('no-user', stepOf('ask-users', strongestSupporter(now)), { dealId }));
  return gaps;
}

function threadGaps(now: PeopleNow, there: readonly PersonNow[]): readonly Gap[] {
  const reached = there.filter(isReached);
  if (reached.length > 1 || (reached.length === 0 && there.every((one) => !isJudged(one))))
    return [];
  const next = best(
    there.filter((person) => !isReached(person)),
    (person) => person.influence.value ?? 0,
  );
  const step = next ? stepToReach(now, next) : stepOf('add-people');
  const [only] = reached;
  return [gap('single-thread', step, { ...(only ? { person: only } : {}), count: reached.length })];
}

function isJudged({ coverage }: PersonNow): boolean {
  return coverage.status !== null;
}

function personGaps(now: PeopleNow, person: PersonNow, dealId: string | null): readonly Gap[] {
  const { person: who, influence, attitude, politics, relations, lastMetDay } = person;
  const roles = roleNames(person, dealId);
  const isSigning = roles.includes('decider') || roles.includes('approver');
  const gaps: Gap[] = [];
  if (politics.value === 'inner' && relations.length === 0)
    gaps.push(
      gap('inner-circle-unlinked', stepOf('assign', person, strongestColleague(now)), { person }),
    );
  if (roles.includes('approver') && !roles.includes('decider') && !isReached(person))
    gaps.push(gap('approver-uncovered', stepToReach(now, person), { person }));
  if (roles.includes('gatekeeper') && (attitude.value ?? 0) < 0) {
    const helper = strongestSupporter(now, person);
    const step = helper ? stepOf('go-round', helper) : stepOf('win-gatekeeper', person);
    gaps.push(gap('gatekeeper-hostile', step, { person }));
  }
  if (attitude.value === null && (influence.value ?? 0) >= HIGH_INFLUENCE) {
    const helper = strongestSupporter(now, person);
    const step = isReached(person)
      ? stepOf('hear-objection', person)
      : helper
        ? stepOf('ask-about', helper)
        : stepOf('meet', person, strongestColleague(now));
    gaps.push(gap('attitude-unknown', step, { person }));
  }
  const isNew =
    who.sinceDay !== null &&
    daysBetween(who.sinceDay, now.day) >= 0 &&
    daysBetween(who.sinceDay, now.day) < NEW_IN_POST_DAYS;
  if (isNew && (isSigning || roles.includes('buyer'))) {
    const before = now.people.find((other) => other.isGone && other.person.successorId === who.id);
    gaps.push(
      gap('new-in-post', stepOf('first-review', person), {
        person,
        sinceDay: who.sinceDay,
        otherId: before?.person.id ?? null,
      }),
    );
  }
  if (isSigning && lastMetDay !== null && daysBetween(lastMetDay, now.day) >= NOT_MET_DAYS)
    gaps.push(
      gap('not-met', stepOf('bring', person, strongestColleague(now)), {
        person,
        sinceDay: lastMetDay,
        count: person.meetings,
      }),
    );
  if (roles.length === 0 && (influence.value ?? HIGH_INFLUENCE) >= HIGH_INFLUENCE)
    gaps.push(gap('role-unknown', stepOf('ask-role', strongestSupporter(now, person)), { person }));
  return gaps;
}

function championsLeft(now: PeopleNow): readonly Gap[] {
  return now.people.flatMap((person) => {
    const { isGone, attitude, person: who } = person;
    if (!isGone || who.leftDay === null) return [];
    const wasChampion = attitude.value === 2 || person.roles.some(({ role }) => role === 'coach');
    if (!wasChampion || daysBetween(who.leftDay, now.day) > CHAMPION_LEFT_DAYS) return [];
    const successor = who.successorId === null ? undefined : now.byId.get(who.successorId);
    if ((successor?.attitude.value ?? 0) >= 1) return [];
    const step = successor ? stepOf('first-review', successor) : stepOf('find-champion');
    return [
      gap('champion-left', step, {
        person,
        sinceDay: who.leftDay,
        otherId: successor?.person.id ?? null,
      }),
    ];
  });
}

function assumedGap(there: readonly PersonNow[]): readonly Gap[] {
  const judged = there.flatMap(({ influence, attitude, coverage, politics, orientation }) =>
    [influence, attitude, coverage, politics, orientation].filter(({ value }) => value !== null),
  );
  if (judged.length === 0 || judged.some(({ status }) => status === 'confirmed')) return [];
  const first = best(there, (person) => person.influence.value ?? 0);
  return [gap('all-assumed', stepOf('confirm', first), { count: judged.length })];
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return (dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0);
}
