import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from '../../i18n/use-translate';
import type { Action } from '../../lib/actions/action';
import { chordText } from '../../lib/actions/shortcut';
import { Kbd } from '../../ui/kbd/Kbd';
import styles from './MenuBar.module.css';

export interface MenuListProps {
  readonly label: string;
  readonly groups: readonly (readonly Action[])[];
  readonly isMac: boolean;
  readonly enteredBy: 'first' | 'last' | 'pointer';
  readonly onRun: (action: Action) => void;
}

function focusable(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** One open menu. Keys: ↑ ↓ Home End and letters move, Enter or Space runs; the bar handles ← → and Esc. */
export function MenuList({ label, groups, isMac, enteredBy, onRun }: MenuListProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (enteredBy === 'pointer') list.current?.focus();
    else
      focusable(list.current)
        .at(enteredBy === 'first' ? 0 : -1)
        ?.focus();
  }, [enteredBy]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = focusable(list.current);
    const at = all.findIndex((item) => item === document.activeElement);
    const letter =
      event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' '
        ? event.key.toLocaleLowerCase()
        : null;
    const to =
      event.key === 'ArrowDown'
        ? (at + 1) % all.length
        : event.key === 'ArrowUp'
          ? at <= 0
            ? all.length - 1
            : at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? all.length - 1
              : letter === null
                ? -1
                : ([...all.keys()]
                    .map((offset) => (at + 1 + offset) % all.length)
                    .find((index) =>
                      all[index]?.textContent?.toLocaleLowerCase().startsWith(letter),
                    ) ?? -1);
    if (to < 0) return;
    event.preventDefault();
    event.stopPropagation();
    all[to]?.focus();
  };
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {groups.map((group, index) => (
        <div key={group[0]?.id ?? index} role="group" className={styles.group}>
          {group.map((action) => {
            const isEnabled = action.isEnabled?.() ?? true;
            return (
              <button
                key={action.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={!isEnabled}
                className={styles.command}
                onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
                onClick={() => isEnabled && onRun(action)}
              >
                <span>{action.label(t)}</span>
                {action.shortcut === undefined ? null : (
                  <span aria-hidden>
                    <Kbd keys={chordText(action.shortcut, isMac)} />
                  </span>
                )}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
