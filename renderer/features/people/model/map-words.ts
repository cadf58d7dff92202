import type { TFunction } from 'i18next';
import { roleNames } from '@shared/analysis/people/people-as-of';
import type { Judged, PersonNow } from '@shared/analysis/people/people-as-of';
import type { Format } from '../../../lib/format/create-format';
import { listedWords } from '../../../lib/format/lower-first';

export type PeopleT = TFunction<'people'>;

/** Attitude with its sign, `?` when unknown: `+1`, `0`, `−2`. */
export function attitudeSign(value: number | null): string {
  if (value === null) return '?';
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

/** Word of an attitude: supporter, neutral, unknown. */
export function attitudeWord(value: number | null, t: PeopleT): string {
  return t(`attitude.${attitudeKey(value)}`);
}

function attitudeKey(value: number | null): '-2' | '-1' | '0' | '1' | '2' | 'unknown' {
  switch (value) {
    case -2:
      return '-2';
    case -1:
      return '-1';
    case 0:
      return '0';
    case 1:
      return '1';
    case 2:
      return '2';
    default:
      return 'unknown';
  }
}

/** Influence as a figure, `?` when unknown. */
export function influenceText(value: number | null): string {
  return value === null ? '?' : String(value);
}

/** Roles as a list of words; "Role unknown" for none. */
export function rolesText(
  person: PersonNow,
  dealId: string | null,
  t: PeopleT,
  format: Format,
): string {
  const names = roleNames(person, dealId).map((role) => t(`role.${role}`));
  return names.length === 0 ? t('role.none') : format.list(listedWords(names));
}

/** Roles for a narrow place: joined by commas, a dash for none. */
export function rolesShort(person: PersonNow, dealId: string | null, t: PeopleT): string {
  const names = roleNames(person, dealId).map((role) => t(`role.${role}`));
  return names.length === 0 ? '–' : listedWords(names).join(', ');
}

/** Coverage as a word. */
export function coverageWord({ coverage }: PersonNow, t: PeopleT): string {
  return t(`coverage.${coverage.value ?? 'unknown'}`);
}

/** `P. Gawron` for a step in one line; a single word stays. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words[0]?.charAt(0) ?? ''}.\u00A0${last}`;
}

/** Everything a card shows, as one sentence for who does not see it. */
export function spokenPerson(
  person: PersonNow,
  dealId: string | null,
  t: PeopleT,
  format: Format,
): string {
  const ours = person.relations.map(({ colleague }) => colleague.name);
  const { influence } = person;
  return t('card.spoken', {
    name: person.person.name,
    title: person.person.title ?? t('card.noTitle'),
    roles: rolesText(person, dealId, t, format),
    attitude:
      person.attitude.value === null
        ? t('card.unknown')
        : `${attitudeSign(person.attitude.value)} ${attitudeWord(person.attitude.value, t)}`,
    influence:
      influence.value === null
        ? t('card.unknown')
        : t('card.influenceOf', { value: String(influence.value) }),
    coverage: coverageWord(person, t),
    ours: ours.length === 0 ? '' : t('card.ours', { names: format.list(ours) }),
  });
}

/** Status, source and day of a judgement: `confirmed by Ewa Lis, 7 Oct 2026`. */
export function judgedText(judged: Judged<unknown>, t: PeopleT, format: Format): string {
  const { status, source, day } = judged;
  if (status === null) return t('person.notJudged');
  const words = { status: t(`status.${status}`), day: format.isoDay(day) };
  return source === null ? t('person.judged', words) : t('person.judgedBy', { ...words, source });
}
