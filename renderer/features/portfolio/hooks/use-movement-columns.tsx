import { useMemo } from 'react';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import { breadwinnerChange } from '@shared/analysis/movement/client-movement';
import type { RunPosition } from '@shared/analysis/movement/run-snapshot';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { MoveCell, SignsCell } from '../components/movement/movement-cells';
import styles from '../components/movement/Movement.module.css';
import { movementSigns } from '../model/movement-signs';
import { withSign } from '../model/signed';
import { whyWords } from '../model/why-words';
import { useMovement } from './movement-context';

/** Columns of the table of movements, with how each cell is shown and copied. */
export function useMovementColumns(): readonly GridColumn<ClientMovement>[] {
  const context = useMovement();
  return useMemo(() => {
    const { view, t, format, values, valuesBefore } = context;
    const { basis } = view.after.settings;
    const sign =
      basis === 'orders' || view.currency === null ? '' : `, ${format.currencySign(view.currency)}`;
    const markOf = (position: RunPosition | null): string =>
      position ? `${position.abc}${position.xyz}` : '–';
    return [
      {
        key: 'client',
        header: t('table.header.client'),
        width: 132,
        grow: 0.8,
        isSortable: true,
        cell: (row) => (
          <span className={styles.name} title={row.name}>
            {row.name}
          </span>
        ),
        text: (row) => row.name,
      },
      {
        key: 'move',
        header: t('table.header.move'),
        headerLabel: t('table.moveLabel'),
        width: 116,
        isSortable: true,
        cell: (row) => <MoveCell movement={row} />,
        text: (row) => `${markOf(row.before)} → ${markOf(row.after)}`,
      },
      {
        key: 'before',
        header: `${t('table.header.before')}${sign}`,
        width: 88,
        grow: 0.05,
        align: 'end',
        isSortable: true,
        firstDirection: 'descending',
        cell: (row) => valuesBefore.whole(row.before?.value ?? null),
        text: (row) => valuesBefore.plain(row.before?.value ?? null),
      },
      {
        key: 'after',
        header: `${t('table.header.after')}${sign}`,
        width: 88,
        grow: 0.05,
        align: 'end',
        isSortable: true,
        firstDirection: 'descending',
        cell: (row) => values.whole(row.after?.value ?? null),
        text: (row) => values.plain(row.after?.value ?? null),
      },
      {
        key: 'change',
        header: t('table.header.change'),
        width: 80,
        grow: 0.05,
        align: 'end',
        isSortable: true,
        cell: (row) => withSign(row.valueChange, values.whole(row.valueChange)),
        text: (row) => values.plain(row.valueChange),
      },
      {
        key: 'why',
        header: t('table.header.why'),
        width: 200,
        grow: 3,
        cell: (row) => {
          const words = whyWords(row, context);
          return (
            <span className={styles.why} title={words}>
              {words}
            </span>
          );
        },
        text: (row) => whyWords(row, context),
      },
      {
        key: 'signs',
        header: t('table.header.signs'),
        width: 136,
        grow: 0.3,
        cell: (row) => <SignsCell movement={row} />,
        text: (row) =>
          movementSigns(row, breadwinnerChange(row), t)
            .map(({ text }) => text)
            .join(', '),
      },
    ];
  }, [context]);
}
