import { ArrowLeft } from '../../../ui/icon/icons';
import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../../data/use-app-info';
import { useWorkspace } from '../../../data/use-workspace';
import { IconButton } from '../../../ui/button/IconButton';
import { Pane } from '../../../ui/pane/Pane';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { ProgramSettings } from '../components/ProgramSettings';
import { WorkspaceSettings } from '../components/WorkspaceSettings';
import styles from './SettingsScreen.module.css';

export interface SettingsScreenProps {
  readonly onBack: () => void;
  /** Deletes the sample workspace; says whether it did. */
  readonly onRemoveSample: () => Promise<boolean>;
}

/** Language, appearance, the workspace's name, and what program this is. Everything applies at once. */
export function SettingsScreen({ onBack, onRemoveSample }: SettingsScreenProps) {
  const { t } = useTranslation('settings');
  const workspace = useWorkspace();
  const { info } = useAppInfo();
  return (
    <Pane label={t('title')} className={styles.screen ?? ''}>
      <div className={styles.header}>
        <IconButton icon={ArrowLeft} label={t('back')} onPress={onBack} />
        <PaneHeader title={t('title')} />
      </div>
      <div className={styles.page}>
        <section aria-labelledby="program">
          <h2 id="program">{t('program.title')}</h2>
          <ProgramSettings />
        </section>
        <section aria-labelledby="workspace">
          <h2 id="workspace">{t('workspace.title')}</h2>
          {workspace ? (
            <WorkspaceSettings
              key={`${workspace.id} ${workspace.name}`}
              workspace={workspace}
              onRemoveSample={onRemoveSample}
            />
          ) : (
            <p className={styles.quiet}>{t('workspace.none')}</p>
          )}
        </section>
        <section aria-labelledby="about">
          <h2 id="about">{t('about.title')}</h2>
          <p>{t('about.version', { version: info?.version ?? '' })}</p>
          <p className={styles.quiet}>{t('about.offline')}</p>
        </section>
      </div>
      <StatusBarStart>
        <StatusKeys keys={[['Alt ←', t('back')]]} />
      </StatusBarStart>
    </Pane>
  );
}
