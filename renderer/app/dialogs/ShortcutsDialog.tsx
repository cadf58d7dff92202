import { useTranslate } from '../../i18n/use-translate';
import { useActions } from '../../lib/actions/use-actions';
import { chordText } from '../../lib/actions/shortcut';
import { Dialog } from '../../ui/dialog/Dialog';
import { Kbd } from '../../ui/kbd/Kbd';
import { MENUS, menuGroups } from '../actions/menu-groups';
import { closeDialog } from './dialog-store';
import styles from './Dialogs.module.css';

const TABLE_KEYS = [
  ['← ↑ → ↓', 'move'],
  ['Home, End', 'row'],
  ['PgUp, PgDn', 'page'],
  ['Ctrl Home, Ctrl End', 'table'],
  ['Space, Ctrl A, Esc', 'select'],
  ['Enter', 'open'],
  ['Ctrl C', 'copy'],
  ['A–Z', 'find'],
  ['Enter', 'sort'],
] as const;

/** Every command that has a key, by menu, and the keys of tables. */
export function ShortcutsDialog({ isMac }: { readonly isMac: boolean }) {
  const t = useTranslate();
  const actions = useActions();
  return (
    <Dialog isOpen title={t('shell:shortcuts.title')} onClose={closeDialog} width="lg">
      <div className={styles.columns}>
        {MENUS.map((menu) => (
          <section key={menu} className={styles.block}>
            <h3 className={styles.menuTitle}>{t(`shell:menu.${menu}`)}</h3>
            <dl>
              {menuGroups(actions, menu)
                .flat()
                .filter((action) => action.shortcut !== undefined)
                .map((action) => (
                  <div key={action.id} className={styles.chord}>
                    <dt>{action.label(t)}</dt>
                    <dd>
                      {[action.shortcut, action.alternative].map((chord) =>
                        chord === undefined ? null : (
                          <Kbd key={chord} keys={chordText(chord, isMac)} />
                        ),
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section className={styles.block}>
          <h3 className={styles.menuTitle}>{t('shell:shortcuts.table')}</h3>
          <dl>
            {TABLE_KEYS.map(([keys, what]) => (
              <div key={what} className={styles.chord}>
                <dt>{t(`shell:shortcuts.keys.${what}`)}</dt>
                <dd>
                  <Kbd keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
