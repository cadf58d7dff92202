import { Button } from '../../../ui/button/Button';
import { FileSpreadsheet } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { Progress } from '../../../ui/progress/Progress';
import { usePortfolio } from '../hooks/portfolio-context';
import { useExport } from '../hooks/use-export';
import styles from './PortfolioScreen.module.css';

interface PortfolioHeaderProps {
  /** True while an analysis with other settings is on its way. */
  readonly isUpdating: boolean;
}

/** Title, what is analysed, and the export. */
export function PortfolioHeader({ isUpdating }: PortfolioHeaderProps) {
  const { analysis, settings, rows, t, values } = usePortfolio();
  const { progress, isRunning, start, cancel } = useExport();
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
      {isRunning ? (
        <>
          <span className={styles.progress}>
            <Progress
              label={t('export.running')}
              ratio={progress && progress.total > 0 ? progress.done / progress.total : null}
            />
          </span>
          <Button variant="ghost" onPress={cancel}>
            {t('export.cancel')}
          </Button>
        </>
      ) : (
        <Button icon={FileSpreadsheet} kbd="Ctrl E" onPress={start}>
          {t('export.action')}
        </Button>
      )}
    </PaneHeader>
  );
}
