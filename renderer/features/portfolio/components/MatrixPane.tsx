import { useMemo } from 'react';
import { useStore } from 'zustand';
import { Pill } from '../../../ui/pill/Pill';
import { Pane } from '../../../ui/pane/Pane';
import { usePortfolio } from '../hooks/portfolio-context';
import { useMatrixChoice } from '../hooks/use-matrix-choice';
import { matrixModel } from '../model/matrix-model';
import { portfolioStore } from '../store';
import { MatrixGrid } from './MatrixGrid';
import { Rich } from './Rich';
import { Spoken } from './Spoken';
import styles from './MatrixPane.module.css';

/** The matrix of value by rhythm, with the line of clients outside the base under it. */
export function MatrixPane() {
  const { analysis, settings, t, format, values } = usePortfolio();
  const model = useMemo(() => matrixModel(analysis), [analysis]);
  const chosen = useStore(portfolioStore, (state) => state.screen.cells);
  const choice = useMatrixChoice(model, chosen);
  const { none } = model;
  const parts = none
    ? [
        none.noSales > 0 ? t('matrix.noSales', { count: none.noSales }) : '',
        none.netReturn > 0 ? t('matrix.netReturn', { count: none.netReturn }) : '',
      ].filter(Boolean)
    : [];
  return (
    <Pane label={t('matrix.title')} className={styles.pane ?? ''}>
      <h2 className={styles.title}>
        {t('matrix.title')}{' '}
        <span>
          {[t(`matrix.caption.${settings.basis}`), values.cellUnit].filter(Boolean).join(', ')}
        </span>
      </h2>
      <MatrixGrid model={model} chosen={chosen} choice={choice}>
        {none ? (
          <div role="row" className={styles.noneRow}>
            <div
              {...choice.cellProps({ row: model.rows.length, column: 0 })}
              role="gridcell"
              className={styles.none}
            >
              <Spoken
                text={t('matrix.spokenNone', {
                  clients: t('clients', { count: none.clients }),
                  total: values.spoken(none.total),
                })}
              />
              <span aria-hidden>
                <Pill tone="outline">{t('matrix.none')}</Pill>
              </span>
              <span className={styles.noneText} aria-hidden>
                <Rich
                  text={t('matrix.outside', { count: none.clients, parts: format.list(parts) })}
                />
              </span>
              <span className={styles.noneTotal} aria-hidden>
                {values.sum(none.total)}
              </span>
            </div>
          </div>
        ) : null}
      </MatrixGrid>
      <Spoken text={t('matrix.help')} id="portfolio-matrix-help" />
    </Pane>
  );
}
