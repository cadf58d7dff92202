import { useTranslation } from 'react-i18next';
import type { NotePerson } from '@shared/ipc/contact-answers';
import { Checkbox } from '../../../ui/choice/Checkbox';
import styles from './Note.module.css';

/** Most people offered as boxes; the others are named with @. */
const MOST = 24;

interface PeopleChoiceProps {
  readonly people: readonly NotePerson[];
  readonly chosen: ReadonlySet<string>;
  /** Named in the text: chosen without a box of their own. */
  readonly fixed?: ReadonlySet<string>;
  readonly onChange: (personId: string, isChosen: boolean) => void;
}

/** Who of the client takes part. */
export function PeopleChoice({ people, chosen, fixed, onChange }: PeopleChoiceProps) {
  const { t } = useTranslation('contacts');
  const shown = people.filter(({ id }, index) => index < MOST || chosen.has(id));
  return (
    <fieldset style={{ border: 0, padding: 0, minInlineSize: 0 }}>
      <legend className={styles.legend}>{t('note.people')}</legend>
      {people.length === 0 ? <p className={styles.help}>{t('note.noPeople')}</p> : null}
      <div className={styles.people}>
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.has(id) || fixed?.has(id) === true}
            isDisabled={fixed?.has(id) === true}
            onChange={(isChosen) => onChange(id, isChosen)}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
