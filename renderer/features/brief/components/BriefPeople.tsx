import { useTranslation } from 'react-i18next';
import type { BriefAnswer, BriefPerson } from '@shared/ipc/brief-methods';
import { useTranslate } from '../../../i18n/use-translate';
import { listedWords } from '../../../lib/format/lower-first';
import { useFormat } from '../../../lib/format/use-format';
import { BriefSection } from './BriefSection';
import styles from './BriefPage.module.css';

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** Who comes, with the place on the decision-maker map and what follows from it. */
export function BriefPeople({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const say = useTranslate();
  const format = useFormat();
  const { people, support, morePeople } = brief;
  const isInvited = people.some(({ isComing }) => isComing);
  const supportText =
    support.index === null || support.knownRatio === null
      ? t('supportUnknown')
      : t('support', {
          index: signed(Math.round(support.index)),
          known: format.percent(support.knownRatio, 0),
        });
  const more = morePeople > 0 ? ` · ${t('morePeople', { count: morePeople })}` : '';
  const attitude = ({ attitude: value, attitudeStatus }: BriefPerson) => {
    if (value === null) return say('people:attitude.unknown');
    const key = String(value) as '-2' | '-1' | '0' | '1' | '2';
    const word = `${signed(value)} ${say(`people:attitude.${key}`)}`;
    return attitudeStatus === 'assumed' ? `${word}, ${t('assumed')}` : word;
  };
  return (
    <BriefSection
      title={isInvited ? t('people') : t('peopleAll')}
      detail={people.length === 0 ? undefined : `${supportText}${more}`}
    >
      {people.length === 0 ? (
        <p className={styles.quiet}>{t('noPeople')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('head.name')}</th>
              <th scope="col">{t('head.role')}</th>
              <th scope="col">{t('head.influence')}</th>
              <th scope="col">{t('head.attitude')}</th>
              <th scope="col">{t('head.coverage')}</th>
              <th scope="col">{t('head.doNext')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <td>
                  <span className={styles.strong}>{person.name}</span>
                  {person.title === null ? null : (
                    <span className={styles.muted}>, {person.title}</span>
                  )}
                </td>
                <td>
                  {person.roles.length === 0
                    ? say('people:role.none')
                    : format.list(
                        listedWords(person.roles.map((role) => say(`people:role.${role}`))),
                      )}
                </td>
                <td className={styles.figure}>
                  {person.influence === null ? '?' : `${person.influence}/5`}
                </td>
                <td>{attitude(person)}</td>
                <td>
                  {person.lastMetDay === null
                    ? t('neverMet')
                    : t('met', { day: format.isoDay(person.lastMetDay) })}
                </td>
                <td>{person.stance === null ? '–' : t(`stance.${person.stance}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </BriefSection>
  );
}
