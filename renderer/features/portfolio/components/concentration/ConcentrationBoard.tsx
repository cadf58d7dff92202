import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { dependenceOf, loseClient } from '@shared/analysis/concentration/lose-client';
import { portfolioStore } from '../../store';
import { usePortfolio } from '../../hooks/portfolio-context';
import { LorenzPane } from './LorenzPane';
import { LargestTable } from './LargestTable';
import { LossControls } from './LossControls';
import { MeasuresTable } from './MeasuresTable';
import { Rich } from '../Rich';
import styles from './Concentration.module.css';
import { Pane } from '../../../../ui/pane/Pane';
import { StatusBarStart, StatusKeys } from '../../../../ui/status-bar/StatusBar';

/** Periods of a year: so much is taken away until another start is chosen. */
const YEAR = { month: 12, quarter: 4, week: 52 } as const;

/** How much hangs on few clients, and what would be left without one of them. */
export function ConcentrationBoard() {
  const { t } = useTranslation('movement');
  const { analysis, rows, settings, t: tPortfolio, format, values, periodName } = usePortfolio();
  const current = useStore(portfolioStore, (state) => state.screen.clientId);
  const base = useMemo(() => rows.filter(({ figures }) => figures.abc !== '–'), [rows]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [start, setStart] = useState<number | null>(null);
  const last = analysis.periods.length - 1;
  const from = Math.min(last, Math.max(0, start ?? last - YEAR[settings.grain] + 1));
  const row =
    base.find(({ key }) => key === (chosen ?? current)) ??
    base.find(({ key }) => key === chosen) ??
    base[0];
  const now = useMemo(() => dependenceOf(analysis), [analysis]);
  const trial = useMemo(
    () => (row ? loseClient(analysis, row.position, from) : null),
    [analysis, row, from],
  );
  const period = analysis.periods[from];
  if (!row || base.length === 0) {
    return <p className={styles.nothing}>{t('concentration.nothing')}</p>;
  }
  return (
    <div className={styles.board}>
      <Pane label={t('concentration.title')} className={styles.figures ?? ''}>
        <h2 className={styles.title}>{t('concentration.title')}</h2>
        <MeasuresTable now={now} without={trial?.after ?? null} name={row.name} />
        <h2 className={styles.title}>{t('concentration.whatIf')}</h2>
        <LossControls
          rows={base}
          chosen={row.key}
          onChoose={setChosen}
          from={from}
          onFrom={setStart}
        />
        {trial && period ? (
          <p className={styles.sentence} role="status">
            <Rich
              text={t('concentration.sentence', {
                client: row.name,
                period: periodName(period),
                lost: values.sum(trial.lost),
                share: format.percent(trial.lostShare),
                what: tPortfolio(`table.of.${settings.basis}`),
              })}
            />
          </p>
        ) : null}
        {trial ? (
          <>
            <h2 className={styles.title}>{t('concentration.largest')}</h2>
            <LargestTable rows={base} chosen={row.key} trial={trial} onChoose={setChosen} />
          </>
        ) : null}
      </Pane>
      <LorenzPane row={row} from={from} />
      <StatusBarStart>
        <StatusKeys keys={[['F6', tPortfolio('status.keys.pane')]]} />
      </StatusBarStart>
    </div>
  );
}
