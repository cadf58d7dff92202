import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuId } from '../../lib/actions/action';
import { useActions } from '../../lib/actions/use-actions';
import { MENUS, menuGroups } from '../actions/menu-groups';
import { MenuList } from './MenuList';
import styles from './MenuBar.module.css';

/**
 * The menu bar, built from the commands that exist now. Keys: F10 or Alt enters it, arrows move, ↓ Enter or Space
 * opens, Esc closes and gives the focus back to where it came from.
 */
export function MenuBar({ isMac }: { readonly isMac: boolean }) {
  const { t } = useTranslation('shell');
  const actions = useActions();
  const [open, setOpen] = useState<MenuId | null>(null);
  const [active, setActive] = useState<MenuId>('file');
  const [enteredBy, setEnteredBy] = useState<'first' | 'last' | 'pointer'>('first');
  const bar = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const button = (menu: MenuId) => bar.current?.querySelector<HTMLElement>(`[data-menu="${menu}"]`);

  useEffect(() => {
    let isAltAlone = false;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      isAltAlone = event.key === 'Alt' && !event.ctrlKey && !event.shiftKey && !event.metaKey;
      if (event.key !== 'F10' || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      enter();
    };
    const onKeyUp = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Alt' && isAltAlone && !isMac) {
        event.preventDefault();
        enter();
      }
      isAltAlone = false;
    };
    const onPointer = () => {
      isAltAlone = false;
    };
    const enter = () => {
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      bar.current?.querySelector<HTMLElement>('[data-menu][tabindex="0"]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [isMac]);

  const leave = () => {
    setOpen(null);
    const target = cameFrom.current;
    if (target?.isConnected) target.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const move = (step: 1 | -1) => {
    const next = MENUS[(MENUS.indexOf(active) + step + MENUS.length) % MENUS.length] ?? 'file';
    setActive(next);
    if (open) {
      setEnteredBy('first');
      setOpen(next);
    } else {
      button(next)?.focus();
    }
  };
  const onFocus = (event: FocusEvent) => {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !bar.current?.contains(from)) cameFrom.current = from;
    else if (from === null && !open) cameFrom.current = null;
  };
  const onBlur = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node) || !bar.current?.contains(event.relatedTarget))
      setOpen(null);
  };
  const onBarKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowRight' || key === 'ArrowLeft') move(key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Escape') {
      if (open) {
        setOpen(null);
        button(open)?.focus();
      } else leave();
    } else if (
      !open &&
      (key === 'ArrowDown' || key === 'ArrowUp' || key === 'Enter' || key === ' ')
    ) {
      setEnteredBy(key === 'ArrowUp' ? 'last' : 'first');
      setOpen(active);
    } else if (key === 'Tab') {
      setOpen(null);
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // The bar hears keys of its items and of the open list; its items hold the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={bar}
      role="menubar"
      aria-label={t('menu.label')}
      className={styles.bar}
      onKeyDown={onBarKey}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {MENUS.map((menu) => (
        <div key={menu} className={styles.menu} role="none">
          <button
            type="button"
            role="menuitem"
            data-menu={menu}
            tabIndex={menu === active ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={open === menu}
            className={styles.item}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              setActive(menu);
              setEnteredBy('pointer');
              setOpen(open === menu ? null : menu);
            }}
            onPointerEnter={() => {
              if (open && open !== menu) {
                setActive(menu);
                setEnteredBy('pointer');
                setOpen(menu);
              }
            }}
          >
            {t(`menu.${menu}`)}
          </button>
          {open === menu ? (
            <MenuList
              key={menu}
              label={t(`menu.${menu}`)}
              groups={menuGroups(actions, menu)}
              isMac={isMac}
              enteredBy={enteredBy}
              onRun={(action) => {
                leave();
                action.run();
              }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
