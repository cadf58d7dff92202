import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@shared/ipc/app-methods';
import { useAppInfo } from '../../../data/use-app-info';
import { toLanguage } from '../../../lib/format/locale';
import { Select } from '../../../ui/select/Select';
import styles from './LanguageSelect.module.css';

/** Language of the program, each in its own words. */
export function LanguageSelect() {
  const { t, i18n } = useTranslation(['welcome', 'settings']);
  const { info, setLanguage } = useAppInfo();
  return (
    <div className={styles.language}>
      <span aria-hidden>{t('welcome:language')}</span>
      <Select
        label={t('welcome:language')}
        isLabelHidden
        size="sm"
        items={LANGUAGES.map((language) => ({
          key: language,
          label: t(`settings:languages.${language}`),
        }))}
        selectedKey={info?.language ?? toLanguage(i18n.language)}
        onChange={(language) => void setLanguage(language)}
      />
    </div>
  );
}
