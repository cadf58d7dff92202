import type { KeyboardEvent } from 'react';
import { cx } from '../../../ui/cx';
import { useImport } from '../hooks/import-context';
import { columnName } from '@shared/report/cell-address';
import { wrongByColumn } from '../model/column-reading';
import { TIGHT, wordWidth } from '../model/column-widths';
import type { VisibleRange } from '../model/visible-range';
import { MeaningSelect } from './MeaningSelect';
import { ReadsAs } from './ReadsAs';
import styles from './MappingGrid.module.css';

export interface MappingHeadProps {
  readonly lefts: readonly number[];
  readonly gutter: number;
  readonly shown: VisibleRange;
  /** Esc inside a meaning goes back to the rows. */
  readonly onEscape: () => void;
}

/** Two rows that stay in sight: what each column means, and how its cells are read. */
export function MappingHead({ lefts, gutter, shown, onEscape }: MappingHeadProps) {
  const { columns, mapping, sample, sheet, check, styles: open, t } = useImport();
  const visible = columns.slice(shown.first, shown.last + 1);
  const context =
    mapping && sheet
      ? {
          mapping,
          guess: sheet.guess,
          check: check.last,
          isWhole: sample?.isWhole ?? true,
          open: new Set(open.flatMap((one) => one.columns)),
          wrong: wrongByColumn(check.last),
        }
      : null;
  const place = (column: number) => ({
    left: (lefts[column] ?? 0) + gutter,
    width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} onKeyDown={onKeyDown}>
        <div
          role="rowheader"
          aria-colindex={1}
          className={cx(styles.gutter, styles.headGutter)}
          style={{ width: gutter }}
        >
          {t('grid.means')}
        </div>
        {visible.map((facts) => {
          const one = mapping?.columns.find((each) => each.column === facts.column);
          return (
            <div
              key={facts.column}
              role="columnheader"
              aria-colindex={facts.column + 2}
              data-means={facts.column}
              className={cx(styles.meaning, one?.role === 'ignore' && styles.meaningUnused)}
              style={place(facts.column)}
            >
              {one ? (
                <MeaningSelect
                  column={one}
                  isTight={place(facts.column).width < wordWidth(t('role.ignore').length)}
                />
              ) : (
                <span className={styles.letter}>{columnName(facts.column)}</span>
              )}
            </div>
          );
        })}
      </div>
      <div role="row" aria-rowindex={2} className={styles.headRow}>
        <div
          role="rowheader"
          aria-colindex={1}
          className={cx(styles.gutter, styles.headGutter)}
          style={{ width: gutter }}
        >
          {t('grid.readsAs')}
        </div>
        {visible.map((facts) => {
          const one = mapping?.columns.find((each) => each.column === facts.column);
          return (
            <div
              key={facts.column}
              role="gridcell"
              aria-colindex={facts.column + 2}
              className={cx(styles.reading, facts.isNumeric && styles.readingEnd)}
              style={place(facts.column)}
            >
              {one && context && !(one.role === 'ignore' && place(facts.column).width <= TIGHT) ? (
                <ReadsAs column={one} facts={facts} context={context} />
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
