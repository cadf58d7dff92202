import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useWorkspace } from '../../data/use-workspace';
import { useTranslate } from '../../i18n/use-translate';
import { useActions } from '../../lib/actions/use-actions';
import { useFormat } from '../../lib/format/use-format';
import { cx } from '../../ui/cx';
import { Overlay } from '../../ui/dialog/Overlay';
import { Icon } from '../../ui/icon/Icon';
import { Search } from '../../ui/icon/icons';
import { closeDialog } from '../dialogs/dialog-store';
import { commandItems, hitItem } from './palette-items';
import type { PaletteItem } from './palette-items';
import { shownHits } from './shown-hits';
import { useFound } from './use-found';
import styles from './Palette.module.css';

/**
 * Everything one can find and do: clients and people, what was written down, every command with its key. Keys: letters
 * narrow, ↑ ↓ move, Ctrl+Home and Ctrl+End go to the ends, Enter goes there or runs it, Esc closes.
 */
export function Palette({ isMac }: { readonly isMac: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = useWorkspace() != null;
  useEffect(() => field.current?.focus(), []);
  const answer = useFound(typed, isOpen);
  const shown = shownHits(answer.hits);
  const hits = shown.hits.map((hit) => hitItem(hit, t, format));
  const found = [
    ...hits.filter(({ group }) => group === 'people'),
    ...hits.filter(({ group }) => group === 'written'),
    ...commandItems(useActions(), typed, t, isMac),
  ];
  const active = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    closeDialog();
    // The dialog gives the focus back first; commands that work on the focused part then find it.
    setTimeout(item.run, 0);
  };
  // Who types and presses Enter at once means the words typed, not what was found for the letters before.
  const isEntered = useRef(false);
  useEffect(() => {
    if (!isEntered.current || !answer.isCurrent) return;
    isEntered.current = false;
    run(found[active]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1;
    if (event.key === 'Enter') {
      if (answer.isCurrent) run(found[active]);
      else isEntered.current = true;
    } else if (event.key === 'ArrowDown') setAt(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setAt(active <= 0 ? last : active - 1);
    else if (event.key === 'Home' && event.ctrlKey) setAt(0);
    else if (event.key === 'End' && event.ctrlKey) setAt(last);
    else return;
    event.preventDefault();
  };
  const groups = (['people', 'written', 'commands'] as const).flatMap((group) => {
    const items = found.flatMap((item, index) => (item.group === group ? [{ item, index }] : []));
    return items.length === 0 ? [] : [{ group, items }];
  });
  return (
    <Overlay label={t('shell:palette.label')} onClose={closeDialog}>
      <div className={styles.palette}>
        <div className={styles.field}>
          <Icon of={Search} />
          <input
            ref={field}
            role="combobox"
            aria-label={t('search:placeholder')}
            aria-expanded
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
            placeholder={t('search:placeholder')}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
              isEntered.current = false;
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
          {groups.map(({ group, items }) => (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div
                id={`${id}-${group}`}
                role="presentation"
                className={cx(styles.group, hits.length === 0 && styles.alone)}
              >
                {t(`search:groups.${group}`)}
              </div>
              {items.map(({ item, index }) => (
                // Keys are heard by the field, which names the active option.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={item.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={cx(styles.option, index === active && styles.active)}
                  onPointerMove={() => setAt(index)}
                  onClick={() => run(item)}
                >
                  <span className={styles.label}>
                    {item.label}
                    {item.detail === null ? null : (
                      <span className={styles.detail}>{item.detail}</span>
                    )}
                  </span>
                  <span className={styles.menu}>{item.kind}</span>
                  <span className={styles.chord}>{item.end}</span>
                </div>
              ))}
            </div>
          ))}
        </div>
        <p role="status" className={cx(styles.count, found.length === 0 && styles.none)}>
          {found.length === 0
            ? t('search:none')
            : t(shown.hasMore ? 'search:firstResults' : 'search:result', { count: found.length })}
        </p>
      </div>
    </Overlay>
  );
}
