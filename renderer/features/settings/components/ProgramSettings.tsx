import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@shared/ipc/app-methods';
import { useAppInfo } from '../../../data/use-app-info';
import { toLanguage } from '../../../lib/format/locale';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import styles from './Settings.module.css';

/** Language and appearance. */
export function ProgramSettings() {
  const { t, i18n } = useTranslation('settings');
  const { info, setLanguage, setTheme } = useAppInfo();
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <Select
          label={t('program.language')}
          items={LANGUAGES.map((language) => ({
            key: language,
            label: t(`languages.${language}`),
          }))}
          selectedKey={info?.language ?? toLanguage(i18n.language)}
          onChange={(language) => void setLanguage(language)}
        />
        <p className={styles.hint}>{t('program.languageHint')}</p>
      </div>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden>
          {t('program.theme')}
        </span>
        <Segmented
          label={t('program.theme')}
          items={(['system', 'light', 'dark'] as const).map((theme) => ({
            key: theme,
            label: t(`program.${theme}`),
          }))}
          selectedKey={info?.themeChoice ?? 'system'}
          onChange={(theme) => void setTheme(theme)}
        />
      </div>
    </div>
  );
}
