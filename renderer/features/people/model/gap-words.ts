import { dayFromIso } from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';
import type { Gap } from '@shared/analysis/people/gap';
import type { PeopleNow, PersonNow } from '@shared/analysis/people/people-as-of';
import type { Format } from '../../../lib/format/create-format';
import { lowerFirst } from '../../../lib/format/lower-first';
import { attitudeSign, coverageWord, influenceText, rolesText, shortName } from './map-words';
import type { PeopleT } from './map-words';

export interface GapWords {
  readonly title: string;
  readonly why: string;
  readonly step: string;
}

/** A gap in words: what, who and why, what next. */
export function gapWords(gap: Gap, now: PeopleNow, t: PeopleT, format: Format): GapWords {
  const deal = now.deals.find(({ id }) => id === gap.dealId);
  const title = gapTitle(gap, now, t, format);
  return {
    title: deal ? t('gaps.inDeal', { title, deal: deal.name }) : title,
    why: gapWhy(gap, now, t, format),
    step: stepWords(gap, now, t),
  };
}

/** The gap's name alone. */
export function gapTitle(gap: Gap, now: PeopleNow, t: PeopleT, format: Format): string {
  switch (gap.kind) {
    case 'new-in-post':
      return t('gap.new-in-post', { day: format.isoDay(gap.sinceDay) });
    case 'not-met':
      return t('gap.not-met', { ago: agoText(gap.sinceDay, now.day, t) });
    default:
      return t(`gap.${gap.kind}`);
  }
}

function gapWhy(gap: Gap, now: PeopleNow, t: PeopleT, format: Format): string {
  const person = personOf(gap.personId, now);
  const other = personOf(gap.otherId, now);
  if (!person)
    switch (gap.kind) {
      case 'all-assumed':
        return t('why.all-assumed', { count: gap.count ?? 0 });
      case 'single-thread':
        return t('why.no-thread');
      case 'no-coach':
        return t('why.no-coach');
      case 'no-user':
        return t('why.no-user');
      default:
        return t('why.no-decider');
    }
  const words = {
    name: person.person.name,
    influence: influenceText(person.influence.value),
    attitude: attitudeSign(person.attitude.value),
    coverage: coverageWord(person, t),
    roles: lowerFirst(rolesText(person, gap.dealId, t, format)),
    day: format.isoDay(gap.sinceDay),
  };
  switch (gap.kind) {
    case 'champion-left':
      return other
        ? t('why.champion-followed', {
            ...words,
            other: other.person.name,
            attitude: attitudeSign(other.attitude.value),
          })
        : t('why.champion-left', words);
    case 'new-in-post':
      return other
        ? t('why.new-followed', { ...words, other: shortName(other.person.name) })
        : t('why.new-in-post', words);
    case 'not-met':
      return t('why.not-met', {
        ...words,
        met: t('ago.met', {
          count: gap.count ?? 0,
          ago: agoText(gap.sinceDay, now.day, t),
        }),
      });
    case 'all-assumed':
      return t('why.all-assumed', { count: gap.count ?? 0 });
    default:
      return t(`why.${gap.kind}`, words);
  }
}

function stepWords({ step }: Gap, now: PeopleNow, t: PeopleT): string {
  const person = personOf(step.personId, now);
  const colleague = now.colleagues.find(({ id }) => id === step.colleagueId);
  const words = {
    person: shortName(person?.person.name ?? ''),
    colleague: shortName(colleague?.name ?? ''),
  };
  switch (step.kind) {
    case 'ask-who-signs':
      return t(person ? 'step.ask-who-signs' : 'step.ask-who-signs-open', words);
    case 'ask-role':
      return t(person ? 'step.ask-role' : 'step.ask-role-open', words);
    case 'ask-users':
      return t(person ? 'step.ask-users' : 'step.ask-users-open', words);
    case 'confirm':
      return t(person ? 'step.confirm' : 'step.confirm-open', words);
    case 'bring':
      return t(colleague ? 'step.bring' : 'step.bring-open', words);
    case 'meet':
      return t(colleague ? 'step.meet' : 'step.meet-open', words);
    case 'assign':
      return t(colleague ? 'step.assign' : 'step.assign-open', words);
    default:
      return t(`step.${step.kind}`, words);
  }
}

/** How long ago a day was, in whole months of 30.4 days: `14 months ago`. */
function agoText(day: IsoDay | null, today: IsoDay, t: PeopleT): string {
  const days = (dayFromIso(today) ?? 0) - (dayFromIso(day ?? today) ?? 0);
  return t('ago.months', { count: Math.max(1, Math.round(days / 30.4)) });
}

function personOf(id: string | null, now: PeopleNow): PersonNow | undefined {
  return id === null ? undefined : now.byId.get(id);
}
