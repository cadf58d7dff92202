import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';
import { useFormat } from '../../../lib/format/use-format';
import { PortfolioContext } from '../hooks/portfolio-context';
import type { Portfolio } from '../hooks/portfolio-context';
import { useChangeSettings } from '../hooks/use-change-settings';
import { useSaid } from '../hooks/use-said';
import { useUndoTaken } from '../hooks/use-undo-taken';
import { NONE_KEY } from '../model/cell-key';
import { clientRows } from '../model/client-row';
import type { ClientRow } from '../model/client-row';
import { periodText } from '../model/period-text';
import { valueText } from '../model/value-text';
import { portfolioStore } from '../store';
import { ClientPanel } from './ClientPanel';
import { ClientsPane } from './ClientsPane';
import { ConcentrationBoard } from './concentration/ConcentrationBoard';
import { MatrixPane } from './MatrixPane';
import { MovementBoard } from './movement/MovementBoard';
import { NoticeBars } from './NoticeBars';
import { ParetoPane } from './ParetoPane';
import { PortfolioHeader } from './PortfolioHeader';
import { SettingsStrip } from './SettingsStrip';
import { StatedNotice } from './StatedNotice';
import styles from './PortfolioScreen.module.css';

interface PortfolioBoardProps {
  readonly view: PortfolioView;
  readonly isUpdating: boolean;
}

/** The screen once there is an analysis. */
export function PortfolioBoard({ view, isUpdating }: PortfolioBoardProps) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const { analysis } = view;
  const { settings } = analysis;
  const shownSettings = useStore(portfolioStore, (state) => state.settings) ?? settings;
  const changeSettings = useChangeSettings(shownSettings, t);
  const rows = useMemo(() => clientRows(view), [view]);
  const said = useSaid(settings);
  useUndoTaken();
  const shownView = useStore(portfolioStore, (state) => state.screen.view);
  const clientId = useDeferredValue(useStore(portfolioStore, (state) => state.screen.clientId));
  const portfolio: Portfolio = useMemo(
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
  const current = useMemo(() => rows.find((row) => row.key === clientId) ?? null, [rows, clientId]);
  return (
    <PortfolioContext value={portfolio}>
      <div
        className={styles.screen}
        data-screen="portfolio"
        data-ready={!isUpdating}
        aria-busy={isUpdating}
      >
        <PortfolioHeader isUpdating={isUpdating} />
        {shownView === 'movement' ? <MovementBoard /> : null}
        {shownView === 'concentration' ? (
          <>
            <SettingsStrip />
            <ConcentrationBoard />
          </>
        ) : null}
        {shownView === 'matrix' ? <MatrixBoard current={current} /> : null}
      </div>
    </PortfolioContext>
  );
}

/** Matrix, curve, clients and one client's arithmetic. */
function MatrixBoard({ current }: { readonly current: ClientRow | null }) {
  return (
    <>
      <SettingsStrip />
      <StatedNotice />
      <NoticeBars />
      <div className={styles.middle}>
        <div className={styles.centre}>
          <div className={styles.top}>
            <MatrixPane />
            <ParetoPane />
          </div>
          <ClientsPane />
        </div>
        <ClientPanel row={current} />
      </div>
    </>
  );
}
