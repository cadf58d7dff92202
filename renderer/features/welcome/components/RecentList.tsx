import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentWorkspace } from '@shared/ipc/workspace-methods';
import { useFormat } from '../../../lib/format/use-format';
import styles from './RecentList.module.css';

const MOST = 5;

export interface RecentListProps {
  readonly workspaces: readonly RecentWorkspace[];
  readonly onOpen: (file: string) => void;
}

/** Workspaces used before, newest first; one whose file is gone says so and cannot be opened. */
export function RecentList({ workspaces, onOpen }: RecentListProps) {
  const { t } = useTranslation('welcome');
  const format = useFormat();
  const id = useId();
  return (
    <section className={styles.recent} aria-labelledby={id}>
      <h2 id={id}>{t('recent.title')}</h2>
      <ul>
        {workspaces.slice(0, MOST).map((workspace) => (
          <li key={workspace.file}>
            <button
              type="button"
              className={styles.row}
              disabled={!workspace.exists}
              onClick={() => onOpen(workspace.file)}
            >
              <span className={styles.name}>{workspace.name}</span>
              <span className={styles.folder}>
                {workspace.folder} ▸ {workspace.fileName}
              </span>
              <span className={styles.when}>
                {workspace.exists
                  ? t('recent.opened', { day: format.instantDay(workspace.openedAtMs) })
                  : t('recent.missing')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
