import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Search } from '../../ui/icon/icons';
import { useTranslate } from '../../i18n/use-translate';
import type { Action } from '../../lib/actions/action';
import { chordText } from '../../lib/actions/shortcut';
import { useActions } from '../../lib/actions/use-actions';
import { cx } from '../../ui/cx';
import { Overlay } from '../../ui/dialog/Overlay';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { closeDialog } from '../dialogs/dialog-store';
import { findActions } from './find-actions';
import styles from './Palette.module.css';

/** Every command with its key. Keys: letters narrow, ↑ ↓ Home End move, Enter runs, Esc closes. */
export function Palette({ isMac }: { readonly isMac: boolean }) {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const enabled = useActions().filter(
    (action) => action.id !== 'view.palette' && action.isEnabled?.() !== false,
  );
  const items = enabled.map((action) => {
    const menu = action.menu === undefined ? '' : t(`shell:menu.${action.menu}`);
    const label = action.label(t);
    return { action, label, menu, text: `${label} ${menu}` };
  });
  const found = findActions(items, typed);
  const active = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const run = (action: Action | undefined) => {
    if (!action) return;
    closeDialog();
    // The dialog gives the focus back first; commands that work on the focused part then find it.
    setTimeout(action.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1;
    if (event.key === 'Enter') run(found[active]?.action);
    else if (event.key === 'ArrowDown') setAt(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setAt(active <= 0 ? last : active - 1);
    else if (event.key === 'Home' && event.ctrlKey) setAt(0);
    else if (event.key === 'End' && event.ctrlKey) setAt(last);
    else return;
    event.preventDefault();
  };
  return (
    <Overlay label={t('shell:palette.label')} onClose={closeDialog}>
      <div className={styles.palette}>
        <div className={styles.field}>
          <Icon of={Search} />
          <input
            ref={field}
            role="combobox"
            aria-label={t('shell:palette.placeholder')}
            aria-expanded
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
            placeholder={t('shell:palette.placeholder')}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label={t('shell:palette.label')}
          className={styles.list}
        >
          {found.map(({ action, label, menu }, index) => (
            // Keys are heard by the field, which names the active option.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={action.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={cx(styles.option, index === active && styles.active)}
              onPointerMove={() => setAt(index)}
              onClick={() => run(action)}
            >
              <span className={styles.label}>{label}</span>
              <span className={styles.menu}>{menu}</span>
              <span className={styles.chord}>
                {action.shortcut === undefined ? null : (
                  <Kbd keys={chordText(action.shortcut, isMac)} />
                )}
              </span>
            </div>
          ))}
        </div>
        <p role="status" className={cx(styles.count, found.length === 0 && styles.none)}>
          {found.length === 0
            ? t('shell:palette.none')
            : t('shell:palette.result', { count: found.length })}
        </p>
      </div>
    </Overlay>
  );
}
