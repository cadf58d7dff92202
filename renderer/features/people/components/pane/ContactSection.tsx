import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { Section } from '../../../../ui/pane/Section';
import { useMap } from '../../hooks/map-context';
import styles from './MapPane.module.css';

/** When the person was met, how to reach him, and what was noted. */
export function ContactSection({ person }: { readonly person: PersonNow }) {
  const { t, format } = useMap();
  const { phone, email, note } = person.person;
  return (
    <Section title={t('person.contacts')}>
      <div className={styles.facts}>
        {phone === null ? null : (
          <>
            <span className={styles.term}>{t('person.phone')}</span>
            <div data-selectable>{phone}</div>
          </>
        )}
        {email === null ? null : (
          <>
            <span className={styles.term}>{t('person.email')}</span>
            <div data-selectable>{email}</div>
          </>
        )}
      </div>
      <p className={styles.quiet}>
        {person.meetings === 0
          ? t('person.notMet')
          : t('person.met', {
              count: person.meetings,
              day: format.isoDay(person.lastMetDay),
            })}
      </p>
      {note === null ? null : (
        <p className={styles.note} data-selectable>
          {note}
        </p>
      )}
    </Section>
  );
}
