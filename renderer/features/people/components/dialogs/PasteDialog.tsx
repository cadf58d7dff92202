import { useState } from 'react';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { useMap } from '../../hooks/map-context';
import { readPaste } from '../../model/read-paste';
import styles from './Dialogs.module.css';

/** Rows of the preview. */
const SHOWN = 6;

/** People pasted from a spreadsheet: read at once, shown before they are added, one step to undo. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, clientId, now, commands, format } = useMap();
  const [text, setText] = useState('');
  const read = readPaste(
    text,
    now.people.filter(({ isGone }) => !isGone).map(({ person }) => person.name),
  );
  const { people, columns, unread, known } = read;
  const used = columns.flatMap((field) => field ?? []);
  const cell = (person: (typeof people)[number], field: (typeof used)[number]): string => {
    switch (field) {
      case 'unit':
        return person.unitName ?? '';
      case 'reportsTo':
        return person.reportsToName ?? '';
      case 'roles':
        return person.roles.map((role) => t(`role.${role}`)).join(', ');
      default:
        return person[field] ?? '';
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('paste.title')}
      width="lg"
      primary={{
        label: t('paste.submit', { count: people.length }),
        isDisabled: people.length === 0 || people.length > 2000,
        onPress: () => {
          void commands.add({ clientId, people: [...people] });
          onClose();
        },
      }}
    >
      <div className={styles.form}>
        <p className={styles.hint}>{t('paste.hint')}</p>
        <label className={styles.area}>
          <span className={styles.label}>{t('paste.area')}</span>
          <textarea
            value={text}
            rows={7}
            wrap="off"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is there to paste into
            autoFocus
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {people.length === 0 ? null : (
          <div className={styles.previewHolder}>
            <table className={styles.preview}>
              <thead>
                <tr>
                  {used.map((field) => (
                    <th key={field}>{t(`paste.column.${field}`)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {people.slice(0, SHOWN).map((person) => (
                  <tr key={person.name}>
                    {used.map((field) => (
                      <td key={field}>{cell(person, field)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className={styles.hint} role="status">
          {text.trim() === '' ? '' : t('paste.read', { count: people.length })}
          {known.length === 0 ? '' : ` · ${t('paste.known', { count: known.length })}`}
        </p>
        {unread.length === 0 ? null : (
          <p className={styles.problem}>
            {t('paste.unread', { count: unread.length, cells: format.list(unread.slice(0, 5)) })}
          </p>
        )}
      </div>
    </Dialog>
  );
}
