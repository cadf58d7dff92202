import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../ui/field/SearchField';
import type { ClientListRow } from '../model/client-row';
import { filterRows } from '../model/list-filter';
import styles from './Dialogs.module.css';

/** Most clients shown; more letters narrow them down. */
const MOST = 50;

interface ClientPickerProps {
  readonly label: string;
  readonly rows: readonly ClientListRow[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Finds one client by name or code. Arrows move through what was found while typing goes on. */
export function ClientPicker({ label, rows, chosenId, onChoose }: ClientPickerProps) {
  const { t } = useTranslation('clients');
  const name = useId();
  const [text, setText] = useState('');
  const found = useMemo(() => filterRows(rows, { text, choice: {} }), [rows, text]);
  const shown = found.slice(0, MOST);
  const move = (by: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === chosenId);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next) onChoose(next.id);
  };
  return (
    <div className={styles.picker}>
      <SearchField
        label={label}
        glyph="search"
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        }}
      />
      <div role="radiogroup" aria-label={label} className={styles.found}>
        {shown.map((row) => (
          <label key={row.id} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={row.id === chosenId}
              onChange={() => onChoose(row.id)}
            />
            <span className={styles.nearName}>{row.name}</span>
            <span className={styles.quiet}>{row.code ?? ''}</span>
          </label>
        ))}
      </div>
      <p className={styles.quiet} role="status">
        {found.length > MOST ? t('picker.more', { count: found.length - MOST }) : ''}
        {found.length === 0 ? t('picker.none') : ''}
      </p>
    </div>
  );
}
