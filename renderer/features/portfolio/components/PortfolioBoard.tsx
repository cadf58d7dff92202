import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';
import { PortfolioContext } from '../hooks/portfolio-context';
import { usePortfolioValue } from '../hooks/use-portfolio-value';
import { useUndoTaken } from '../hooks/use-undo-taken';
import type { ClientRow } from '../model/client-row';
import { currentRow } from '../model/current-row';
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
  const portfolio = usePortfolioValue(view);
  const { rows } = portfolio;
  useUndoTaken();
  const shownView = useStore(portfolioStore, (state) => state.screen.view);
  const clientId = useDeferredValue(useStore(portfolioStore, (state) => state.screen.clientId));
  const current = useMemo(() => currentRow(rows, clientId), [rows, clientId]);
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
