import type { ReactNode } from 'react';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { usePortfolio } from '../hooks/portfolio-context';
import type { MatrixChoice } from '../hooks/use-matrix-choice';
import type { CellKey } from '../model/cell-key';
import type { GroupSum, MatrixModel, MatrixModelCell } from '../model/matrix-model';
import { spokenPercent } from '../model/value-text';
import { Spoken } from './Spoken';
import styles from './MatrixGrid.module.css';

interface MatrixGridProps {
  readonly model: MatrixModel;
  readonly chosen: readonly CellKey[];
  readonly choice: MatrixChoice;
  /** The line below. */
  readonly children: ReactNode;
}

const TINTS = [styles.h0, styles.h1, styles.h2, styles.h3, styles.h4];

/** Cells, headings and totals. One tab stop; arrows move, Space chooses. */
export function MatrixGrid({ model, chosen, choice, children }: MatrixGridProps) {
  const { settings, t } = usePortfolio();
  const count = model.columns.length;
  return (
    <div
      role="grid"
      aria-label={t('matrix.title')}
      aria-describedby="portfolio-matrix-help"
      aria-multiselectable
      className={styles.grid}
      data-columns={count}
    >
      <div role="row" className={styles.row}>
        <div role="columnheader">
          <Spoken text={t('table.header.class')} />
        </div>
        {model.columns.map((column, index) => (
          <div key={column} role="columnheader">
            <button
              type="button"
              tabIndex={-1}
              className={styles.columnHead}
              onClick={(event) => choice.chooseLine({ column: index }, event)}
            >
              <ClassChip xyz={column} />
              <span>{t(`matrix.rhythm.${settings.xyzMethod}.${column}`)}</span>
            </button>
          </div>
        ))}
        <div role="columnheader" className={styles.allHead}>
          {t('matrix.all')}
        </div>
      </div>
      {model.rows.map((row, rowIndex) => (
        <div key={row.key} role="row" className={styles.row}>
          <div role="rowheader" className={styles.rowHead}>
            <button
              type="button"
              tabIndex={-1}
              onClick={(event) => choice.chooseLine({ row: rowIndex }, event)}
            >
              <ClassChip abc={row.key} />
            </button>
          </div>
          {row.cells.map((cell, columnIndex) => (
            <Cell
              key={cell.key}
              cell={cell}
              isChosen={chosen.includes(cell.key)}
              props={choice.cellProps({ row: rowIndex, column: columnIndex })}
            />
          ))}
          <Total sum={row.all} name={row.key} isEnd />
        </div>
      ))}
      <div role="row" className={styles.row}>
        <div role="rowheader" className={styles.allRowHead}>
          <Spoken text={t('matrix.all')} />
          <span aria-hidden>Σ</span>
        </div>
        {model.columns.map((column, index) => {
          const sum = model.columnTotals[index];
          return sum ? <Total key={column} sum={sum} name={column} /> : null;
        })}
        <Total sum={model.all} name={t('matrix.all')} isEnd isGrand />
      </div>
      {children}
    </div>
  );
}

interface CellProps {
  readonly cell: MatrixModelCell;
  readonly isChosen: boolean;
  readonly props: ReturnType<MatrixChoice['cellProps']>;
}

function Cell({ cell, isChosen, props }: CellProps) {
  const { t, format, values, cellName } = usePortfolio();
  const name = cellName(cell.key);
  if (cell.clients === 0) {
    return (
      <div
        {...props}
        role="gridcell"
        className={`${styles.cell} ${styles.zero}${isChosen ? ` ${styles.chosen}` : ''}`}
      >
        <Spoken text={t('matrix.spokenEmpty', { cell: name })} />
        <span aria-hidden>–</span>
      </div>
    );
  }
  const label = t('matrix.spokenCell', {
    cell: name,
    clients: t('clients', { count: cell.clients }),
    total: values.spoken(cell.total),
    share: spokenPercent(format, cell.share),
  });
  return (
    <div
      {...props}
      role="gridcell"
      data-column={cell.column}
      className={`${styles.cell} ${TINTS[cell.tint] ?? ''}${isChosen ? ` ${styles.chosen}` : ''}`}
    >
      <Spoken text={label} />
      <b aria-hidden>{format.integer(cell.clients)}</b>
      <span aria-hidden>{values.cell(cell.total)}</span>
      <span aria-hidden>{format.percent(cell.share)}</span>
    </div>
  );
}

interface TotalProps {
  readonly sum: GroupSum;
  readonly name: string;
  readonly isEnd?: boolean;
  readonly isGrand?: boolean;
}

function Total({ sum, name, isEnd = false, isGrand = false }: TotalProps) {
  const { t, format, values } = usePortfolio();
  return (
    <div
      role="gridcell"
      className={`${styles.total} ${isEnd ? styles.end : ''} ${isGrand ? styles.grand : ''}`}
    >
      <Spoken
        text={t('matrix.spokenTotal', {
          name,
          clients: t('clients', { count: sum.clients }),
          total: values.spoken(sum.total),
          share: spokenPercent(format, sum.share),
        })}
      />
      <b aria-hidden>{format.integer(sum.clients)}</b>
      <span aria-hidden>{sum.clients === 0 ? '–' : values.cell(sum.total)}</span>
      {isEnd ? (
        <span aria-hidden className={styles.share}>
          {format.percent(sum.share)}
        </span>
      ) : null}
    </div>
  );
}
