import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { cx } from '../../../../ui/cx';
import { SearchField } from '../../../../ui/field/SearchField';
import { useMap } from '../../hooks/map-context';
import { foldWord } from '../../model/read-words';
import styles from './Dialogs.module.css';

interface PersonPickerProps {
  readonly label: string;
  readonly people: readonly PersonNow[];
  readonly value: string | null;
  readonly onChange: (personId: string) => void;
  readonly takesFocus?: boolean;
}

/** One of many people: type to narrow, arrows choose; Enter is left to the dialog. */
export function PersonPicker({ label, people, value, onChange, takesFocus }: PersonPickerProps) {
  const { t } = useMap();
  const id = useId();
  const [text, setText] = useState('');
  const words = foldWord(text).split(/\s+/u).filter(Boolean);
  const shown = people.filter(({ person }) => {
    const all = foldWord(`${person.name} ${person.title ?? ''}`);
    return words.every((word) => all.includes(word));
  });
  const at = shown.findIndex(({ person }) => person.id === value);
  const go = (index: number): void => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (!next) return;
    onChange(next.person.id);
    document.getElementById(`${id}-${next.person.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <span className={styles.label}>{label}</span>
      <SearchField
        ref={(field) => {
          if (takesFocus === true && field && !field.dataset['taken']) {
            field.dataset['taken'] = 'true';
            field.focus();
          }
        }}
        glyph="search"
        label={label}
        placeholder={t('find')}
        value={text}
        onChange={(next) => {
          setText(next);
          const folded = foldWord(next);
          const first = people.find(({ person }) => foldWord(person.name).includes(folded));
          if (folded !== '' && first) onChange(first.person.id);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the list itself takes the arrows */}
      <div
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={at < 0 ? undefined : `${id}-${value ?? ''}`}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {shown.map(({ person }) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are the list's
          <div
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            aria-selected={person.id === value}
            className={cx(styles.option, person.id === value && styles.chosen)}
            onClick={() => onChange(person.id)}
          >
            <b>{person.name}</b> <span>{person.title}</span>
          </div>
        ))}
        {shown.length === 0 ? <p className={styles.hint}>{t('linkDialog.nobody')}</p> : null}
      </div>
    </div>
  );
}
