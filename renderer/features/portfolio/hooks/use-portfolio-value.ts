import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';
import { useFormat } from '../../../lib/format/use-format';
import { NONE_KEY } from '../model/cell-key';
import { clientRows } from '../model/client-row';
import { periodText } from '../model/period-text';
import { valueText } from '../model/value-text';
import { portfolioStore } from '../store';
import type { Portfolio } from './portfolio-context';
import { useChangeSettings } from './use-change-settings';
import { useSaid } from './use-said';

/** What the parts of the portfolio need, made of one analysis. */
export function usePortfolioValue(view: PortfolioView): Portfolio {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const { analysis } = view;
  const { settings } = analysis;
  const shownSettings = useStore(portfolioStore, (state) => state.settings) ?? settings;
  const changeSettings = useChangeSettings(shownSettings, t);
  const rows = useMemo(() => clientRows(view), [view]);
  const said = useSaid(settings);
  return useMemo(
    () => ({
      view,
      analysis,
      settings,
      rows,
      t,
      format,
      values: valueText(format, settings.basis, view.currency),
      periodName: (period) =>
        periodText(period, settings.grain, format, (kind, part, year) =>
          t(`periodName.${kind}`, { part, year }),
        ),
      cellName: (key) =>
        key === NONE_KEY ? t('matrix.none') : `${key.charAt(0)} ${key.charAt(1)}`,
      said,
      changeSettings,
    }),
    [view, analysis, settings, rows, t, format, said, changeSettings],
  );
}
