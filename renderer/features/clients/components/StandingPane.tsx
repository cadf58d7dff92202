import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { IconButton } from '../../../ui/button/IconButton';
import { X } from '../../../ui/icon/icons';
import { SidePane } from '../../../ui/pane/SidePane';
import { showStanding } from '../store';
import { DetailsSection } from './DetailsSection';
import { GroupSection } from './GroupSection';
import { QualificationSection } from './QualificationSection';
import { StageSection } from './StageSection';
import styles from './StandingPane.module.css';
import { StatusSection } from './StatusSection';
import { TypesSection } from './TypesSection';

/** How a client stands and why: status, types, stage, the three P, group and what is said of it, each with its arithmetic. */
export function StandingPane({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const isPotential = page.status.status === 'potential';
  return (
    <SidePane label={t('standing.title')} isStacked={false}>
      <header className={styles.head}>
        <h2>{t('standing.title')}</h2>
        <IconButton
          icon={X}
          size="sm"
          label={t('standing.close')}
          onPress={() => showStanding(false)}
        />
      </header>
      {isPotential ? <QualificationSection page={page} /> : null}
      <StatusSection page={page} />
      <TypesSection page={page} />
      <StageSection page={page} />
      {isPotential ? null : <QualificationSection page={page} />}
      <GroupSection page={page} />
      <DetailsSection page={page} />
    </SidePane>
  );
}
