import { useTranslation } from 'react-i18next';
import type { ParsedNote } from '@shared/analysis/note/parse-note';
import type { ContactForm } from '@shared/ipc/contact-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Icon } from '../../../ui/icon/Icon';
import { Circle, CornerDownLeft } from '../../../ui/icon/icons';
import { Pill } from '../../../ui/pill/Pill';
import styles from './Note.module.css';

interface UnderstoodProps {
  readonly parsed: ParsedNote;
  readonly form: ContactForm;
}

/** What the program read out of a note: people, competitors, promises, and names it cannot place. */
export function Understood({ parsed, form }: UnderstoodProps) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const nameOf = (id: string | null) =>
    form.people.find((person) => person.id === id)?.name ?? null;
  const isNothing = parsed.marks.length === 0;
  return (
    <div className={styles.found} role="status" aria-label={t('note.found')}>
      {isNothing ? <p>{t('note.nothingFound')}</p> : null}
      {parsed.personIds.length + parsed.unclear.length + parsed.competitors.length > 0 ? (
        <div className={styles.pills}>
          {parsed.personIds.map((id) => (
            <Pill key={id} tone="accent">
              {nameOf(id)}
            </Pill>
          ))}
          {parsed.unclear.map((name) => (
            <Pill key={name} tone="warn">
              {t('note.unclear', { name })}
            </Pill>
          ))}
          {parsed.competitors.map(({ id, name }) => (
            <Pill key={name} tone="outline">
              {id === null ? t('note.newCompetitor', { name }) : name}
            </Pill>
          ))}
        </div>
      ) : null}
      {parsed.promises.map(({ text, isOurs, personId, dueDay }, index) => {
        const whom = nameOf(personId);
        const words =
          whom === null
            ? t(isOurs ? 'note.promiseOursBare' : 'note.promiseTheirsBare', { text })
            : t(isOurs ? 'note.promiseOurs' : 'note.promiseTheirs', { text, whom });
        return (
          <div key={`${index} ${text}`} className={styles.promise}>
            <Icon of={isOurs ? Circle : CornerDownLeft} size={14} />
            <span>
              {words},{' '}
              <b>
                {dueDay === null ? t('note.noDue') : t('note.due', { day: format.isoDay(dueDay) })}
              </b>
            </span>
          </div>
        );
      })}
    </div>
  );
}
