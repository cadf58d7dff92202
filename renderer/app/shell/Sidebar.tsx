import {
  Building2,
  ChartNoAxesColumn,
  FileInput,
  Grid3x3,
  Settings,
  Table2,
  Target,
} from '../../ui/icon/icons';
import { useTranslation } from 'react-i18next';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { chordText } from '../../lib/actions/shortcut';
import { useFormat } from '../../lib/format/use-format';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/Icon';
import type { LucideIcon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { goTo } from '../../lib/navigation/navigation-store';
import type { Screen } from '../../lib/navigation/screen';
import { KeyClients } from './KeyClients';
import styles from './Sidebar.module.css';

export interface SidebarProps {
  readonly screen: Screen;
  readonly workspace: WorkspaceInfo;
  readonly isMac: boolean;
}

type PlaceName =
  | 'portfolio'
  | 'clients'
  | 'plans'
  | 'client-plan'
  | 'pipeline'
  | 'imports'
  | 'settings';

/** Key of a place's name in the texts. */
function navKey(name: PlaceName): `nav.${Exclude<PlaceName, 'client-plan'> | 'clientPlan'}` {
  return name === 'client-plan' ? 'nav.clientPlan' : `nav.${name}`;
}

/** The place of the sidebar a screen belongs to. */
function placeOf({ name }: Screen): string {
  if (name === 'import') return 'imports';
  return name === 'client' || name === 'brief' ? 'clients' : name;
}

/** Where one can go; folded to icons (with names as tooltips) in narrow windows and during an import. */
export function Sidebar({ screen, workspace, isMac }: SidebarProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const place = (name: PlaceName, icon: LucideIcon, end: { count?: number; chord?: string }) => (
    <li>
      <button
        type="button"
        className={cx(styles.item, placeOf(screen) === name && styles.on)}
        aria-current={screen.name === name ? 'page' : undefined}
        title={t(navKey(name))}
        onClick={() => goTo({ name })}
      >
        <Icon of={icon} />
        <span className={styles.name}>{t(navKey(name))}</span>
        {end.count === undefined ? null : (
          <span className={styles.count}>{format.integer(end.count)}</span>
        )}
        {end.chord === undefined ? null : (
          <span className={styles.count} aria-hidden>
            <Kbd keys={chordText(end.chord, isMac)} />
          </span>
        )}
      </button>
    </li>
  );
  return (
    <nav className={styles.side} data-pane="navigation" tabIndex={-1} aria-label={t('nav.label')}>
      <ul className={styles.list}>
        {place('portfolio', Grid3x3, {})}
        {place('clients', Building2, { count: workspace.clients })}
        {place('plans', Target, {})}
        {place('client-plan', Table2, {})}
        {place('pipeline', ChartNoAxesColumn, {})}
        {place('imports', FileInput, { count: workspace.imports })}
      </ul>
      <KeyClients screen={screen} />
      <ul className={cx(styles.list, styles.foot)}>
        {place('settings', Settings, { chord: 'Ctrl+,' })}
      </ul>
    </nav>
  );
}
