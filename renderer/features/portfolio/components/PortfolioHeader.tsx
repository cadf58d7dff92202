import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { FileSpreadsheet } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { JobButton } from '../../../ui/progress/JobButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { usePortfolio } from '../hooks/portfolio-context';
import { useExport } from '../hooks/use-export';
import { VIEWS } from '../model/screen-state';
import { changeScreen, portfolioStore } from '../store';
import { KeepRunButton } from './movement/KeepRunButton';
import styles from './PortfolioScreen.module.css';

interface PortfolioHeaderProps {
  /** True while an analysis with other settings is on its way. */
  readonly isUpdating: boolean;
}

/** Title, what is analysed, the three views, and the export. */
export function PortfolioHeader({ isUpdating }: PortfolioHeaderProps) {
  const { analysis, settings, rows, t, values } = usePortfolio();
  const { t: tMovement } = useTranslation('movement');
  const shown = useStore(portfolioStore, (state) => state.screen.view);
  const exporting = useExport();
  const summary = t('summary', {
    clients: t('clients', { count: rows.length }),
    total: values.short(analysis.totals.positive),
    periods: t(`periods.${settings.grain}`, { count: analysis.periods.length }),
  });
  return (
    <PaneHeader title={t('title')} detail={summary}>
      <span className={styles.updating} role="status">
        {isUpdating ? t('updating') : ''}
      </span>
      <Segmented
        label={tMovement('views.label')}
        selectedKey={shown}
        onChange={(view) => changeScreen({ view })}
        items={VIEWS.map((view) => ({ key: view, label: tMovement(`views.${view}`) }))}
      />
      {shown === 'movement' ? <KeepRunButton /> : null}
      <JobButton
        label={t('export.action')}
        icon={FileSpreadsheet}
        kbd="Ctrl E"
        runningLabel={t('export.running')}
        cancelLabel={t('export.cancel')}
        job={exporting}
      />
    </PaneHeader>
  );
}
