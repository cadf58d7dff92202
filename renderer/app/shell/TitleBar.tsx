import { Check, LockKeyhole, Minus, Search, Square, X } from '../../ui/icon/icons';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../data/error-store';
import { rpc } from '../../data/rpc';
import { useWorkspace } from '../../data/use-workspace';
import { useFormat } from '../../lib/format/use-format';
import { chordText } from '../../lib/actions/shortcut';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { openDialog } from '../dialogs/dialog-store';
import { MenuBar } from './MenuBar';
import { useSavedText } from './use-saved-text';
import styles from './TitleBar.module.css';

export interface TitleBarProps {
  /** Name of the open workspace, or of the program. */
  readonly title: string;
  readonly isMac: boolean;
  readonly isFolded: boolean;
  /** No sidebar below: the menus stand right beside the name. */
  readonly isBare: boolean;
}

/** The window's own title bar: what is open, menus, the way to every command, when it was saved, window buttons. */
export function TitleBar({ title, isMac, isFolded, isBare }: TitleBarProps) {
  const { t } = useTranslation('shell');
  const { t: search } = useTranslation('search');
  const saved = useSavedText(useFormat());
  const isReadOnly = (useWorkspace()?.readOnly ?? null) !== null;
  return (
    <header
      className={cx(
        styles.title,
        isMac && styles.mac,
        isFolded && styles.folded,
        isBare && styles.bare,
      )}
      data-pane="title"
      tabIndex={-1}
      aria-label={t('pane.title')}
    >
      <div className={styles.workspace} title={title}>
        <i className={styles.bar} aria-hidden />
        <span>{title}</span>
      </div>
      <div className={styles.menus}>{isMac ? null : <MenuBar isMac={isMac} />}</div>
      <button type="button" className={styles.omni} onClick={() => openDialog({ kind: 'palette' })}>
        <Icon of={Search} size={14} />
        <span>{search('placeholder')}</span>
        <Kbd keys={chordText('Ctrl+K', isMac)} />
      </button>
      <div className={styles.end}>
        {saved === null ? null : (
          <span className={styles.saved} role="status">
            <Icon of={isReadOnly ? LockKeyhole : Check} size={14} />
            {saved}
          </span>
        )}
        {isMac ? null : <WindowButtons />}
      </div>
    </header>
  );
}

function WindowButtons() {
  const { t } = useTranslation('shell');
  const ask = (method: 'window.minimize' | 'window.toggleMaximize' | 'window.close') => () => {
    rpc(method, {}).catch(reportError);
  };
  return (
    <div className={styles.buttons} role="group" aria-label={t('window.label')}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('window.minimize')}
        onClick={ask('window.minimize')}
      >
        <Icon of={Minus} size={14} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('window.maximize')}
        onClick={ask('window.toggleMaximize')}
      >
        <Icon of={Square} size={12} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('window.close')}
        className={styles.close}
        onClick={ask('window.close')}
      >
        <Icon of={X} />
      </button>
    </div>
  );
}
