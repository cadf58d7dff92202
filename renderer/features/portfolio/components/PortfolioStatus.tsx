import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { usePortfolio } from '../hooks/portfolio-context';
import type { RowSums } from '../model/selection-sums';

interface PortfolioStatusProps {
  readonly sums: RowSums;
  /** True when the sums are of rows the user selected, false when of all rows shown. */
  readonly isSelection: boolean;
}

/** Sums of the selected (or shown) clients and the keys that work here. */
export function PortfolioStatus({ sums, isSelection }: PortfolioStatusProps) {
  const { t, values } = usePortfolio();
  return (
    <StatusBarStart>
      <StatusFigure
        label={t(isSelection ? 'status.selected' : 'status.shown')}
        value={t('clients', { count: sums.clients })}
      />
      <StatusFigure label={t('status.sum')} value={values.sum(sums.total)} />
      <StatusFigure
        label={t('status.mean')}
        value={sums.mean === null ? '–' : values.sum(sums.mean)}
      />
      <StatusKeys
        keys={[
          ['↑↓', t('status.keys.move')],
          ['Space', t('status.keys.choose')],
          ['Ctrl C', t('status.keys.copy')],
          ['Ctrl F', t('status.keys.filter')],
          ['F6', t('status.keys.pane')],
        ]}
      />
    </StatusBarStart>
  );
}
