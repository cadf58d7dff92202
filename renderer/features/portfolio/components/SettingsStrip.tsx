import { Pane } from '../../../ui/pane/Pane';
import { usePortfolio } from '../hooks/portfolio-context';
import { BasisSetting } from './BasisSetting';
import { GrainSetting } from './GrainSetting';
import { LimitsSetting } from './LimitsSetting';
import { RhythmSetting } from './RhythmSetting';
import { WindowSetting } from './WindowSetting';
import styles from './SettingsStrip.module.css';

/** The settings of the analysis, each with its value and one sentence; a choice applies at once. */
export function SettingsStrip() {
  const { t } = usePortfolio();
  return (
    <Pane label={t('settings.label')} className={styles.strip ?? ''}>
      <BasisSetting />
      <LimitsSetting />
      <RhythmSetting />
      <GrainSetting />
      <WindowSetting />
    </Pane>
  );
}
