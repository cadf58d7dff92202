import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { useCommand } from '../../../data/use-command';
import { Button } from '../../../ui/button/Button';
import { FiscalYearSetting } from './FiscalYearSetting';
import { TextField } from '../../../ui/field/TextField';
import { showToast } from '../../../ui/toast/toast-store';
import styles from './Settings.module.css';

export interface WorkspaceSettingsProps {
  readonly workspace: WorkspaceInfo;
  readonly onRemoveSample: () => Promise<boolean>;
}

/** Name, file and contents of the open workspace. */
export function WorkspaceSettings({ workspace, onRemoveSample }: WorkspaceSettingsProps) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState(workspace.name);
  const [isTried, setTried] = useState(false);
  const { run, isRunning } = useCommand('workspace.rename');
  const trimmed = name.trim();
  const isChanged = trimmed !== workspace.name;
  const rename = async (next: string) => {
    const before = workspace.name;
    const renamed = await run({ name: next });
    if (!renamed) return;
    showToast(t('workspace.renamed', { name: next }), [
      { label: t('workspace.undoRename'), run: () => void run({ name: before }) },
    ]);
  };
  const tryRename = () => {
    setTried(true);
    if (trimmed !== '' && isChanged && !isRunning) void rename(trimmed);
  };
  return (
    <div className={styles.fields}>
      <div className={styles.rename}>
        <TextField
          label={t('workspace.name')}
          value={name}
          onChange={setName}
          maxLength={120}
          error={isTried && trimmed === '' ? t('workspace.nameNeeded') : undefined}
          onKeyDown={(event) => {
            if (event.key === 'Enter') tryRename();
            if (event.key === 'Escape') setName(workspace.name);
          }}
        />
        <Button onPress={tryRename} isDisabled={!isChanged || isRunning}>
          {t('workspace.rename')}
        </Button>
      </div>
      <FiscalYearSetting startMonth={workspace.fiscalYearStartMonth} />
      <dl className={styles.facts}>
        <dt>{t('workspace.file')}</dt>
        <dd data-selectable>
          {workspace.folder} ▸ {workspace.fileName}
        </dd>
        <dt>{t('workspace.contents')}</dt>
        <dd>
          {t('workspace.contentsText', {
            clients: t('workspace.clients', { count: workspace.clients }),
            lines: t('workspace.lines', { count: workspace.lines }),
            imports: t('workspace.imports', { count: workspace.imports }),
          })}
        </dd>
      </dl>
      {workspace.isSample ? (
        <div className={styles.field}>
          <p className={styles.hint}>{t('workspace.sample')}</p>
          <Button onPress={() => void onRemoveSample()}>{t('workspace.removeSample')}</Button>
        </div>
      ) : null}
    </div>
  );
}
