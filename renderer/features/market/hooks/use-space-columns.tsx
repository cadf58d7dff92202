import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CELL_STATES } from '@shared/analysis/white-space/cell-state';
import { useFormat } from '../../../lib/format/use-format';
import { cx } from '../../../ui/cx';
import type { SheetColumn } from '../../../ui/sheet-grid/sheet-types';
import { BudgetBar } from '../components/BudgetBar';
import { StateWord } from '../components/StateWord';
import { TrustDots } from '../components/TrustDots';
import { budgetText } from '../model/budget-text';
import type { SpaceField } from '../model/space-edits';
import type { SpaceRow } from '../model/space-rows';
import { useSpaceWords } from './use-space-words';
import space from '../components/Space.module.css';

/** Which column writes which field. */
export function fieldOf(columnKey: string | undefined): SpaceField | null {
  return columnKey === 'state' ||
    columnKey === 'budget' ||
    columnKey === 'target' ||
    columnKey === 'source' ||
    columnKey === 'trust'
    ? columnKey
    : null;
}

/** Columns of the white space of one place, a category a line. */
export function useSpaceColumns(
  currency: string | null,
  mostE4: number,
): readonly SheetColumn<SpaceRow>[] {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(currency);
  return useMemo(() => {
    const isReadOnly = ({ cell }: SpaceRow) => cell === null;
    const column = (
      key: string,
      header: string,
      width: number,
      rest: Omit<SheetColumn<SpaceRow>, 'key' | 'header' | 'width'>,
    ): SheetColumn<SpaceRow> => ({ key, header, width, ...rest });
    return [
      column('category', t('space.category'), 168, {
        text: ({ name }) => name,
        cell: ({ name, isChild, cell }) => (
          <span className={cx(space.name, isChild && space.child, cell === null && space.heading)}>
            {name}
          </span>
        ),
      }),
      column('state', t('space.stateColumn'), 108, {
        edit: 'choice',
        isReadOnly,
        choices: [
          { key: '', label: t('cell.stateBy') },
          ...CELL_STATES.map((state) => ({ key: state, label: t(`state.${state}`) })),
        ],
        text: ({ cell }) => (cell ? t(`state.${cell.state}`) : ''),
        editText: ({ cell }) => cell?.said ?? '',
        cell: ({ cell }) => (cell ? <StateWord cell={cell} /> : null),
      }),
      column('ours', t('space.ours'), 96, {
        align: 'end',
        text: ({ oursE4 }) => (oursE4 === null ? '' : format.plain(oursE4 / 10_000, 0)),
        cell: ({ oursE4, cell }) => (
          <span className={cx(cell === null && space.heading)}>{words.short(oursE4)}</span>
        ),
      }),
      column('bar', t('space.bar'), 104, {
        text: () => '',
        cell: ({ cell }) =>
          cell && (cell.budget || (cell.oursE4 ?? 0) > 0) ? (
            <BudgetBar oursE4={cell.oursE4} budget={cell.budget} mostE4={mostE4} />
          ) : null,
      }),
      column('index', t('space.index'), 72, {
        align: 'end',
        text: ({ cell }) => (cell?.index ? words.percents(cell.index) : ''),
        cell: ({ cell }) =>
          cell === null ? null : <span className={space.index}>{words.percents(cell.index)}</span>,
      }),
      column('room', t('space.room'), 144, {
        align: 'end',
        text: ({ cell }) => budgetText(format, cell?.room ?? null),
        cell: ({ cell }) => (cell === null ? null : words.amounts(cell.room)),
      }),
      column('budget', t('space.budget'), 128, {
        align: 'end',
        edit: 'text',
        isReadOnly,
        text: ({ cell }) => budgetText(format, cell?.budget ?? null),
        cell: ({ cell }) =>
          cell === null ? null : cell.budget === null ? (
            <span className={space.unknown}>{t('space.unknown')}</span>
          ) : (
            <span className={cx((cell.isAged || cell.doubt !== 'none') && space.old)}>
              {words.amounts(cell.budget)}
            </span>
          ),
      }),
      column('source', t('space.source'), 184, {
        edit: 'text',
        isReadOnly: ({ cell }) => cell === null,
        text: ({ cell }) => cell?.estimate?.source ?? '',
      }),
      column('trust', t('space.trustColumn'), 72, {
        edit: 'number',
        isReadOnly: ({ cell }) => cell === null,
        text: ({ cell }) => (cell?.estimate ? String(cell.estimate.confidence) : ''),
        cell: ({ cell }) =>
          cell?.estimate ? <TrustDots level={cell.estimate.confidence} /> : null,
      }),
      column('date', t('space.date'), 96, {
        text: ({ cell }) => (cell?.estimate ? format.isoDay(cell.estimate.day) : ''),
        cell: ({ cell }) =>
          cell?.estimate ? (
            <span className={cx(cell.isAged && space.old)}>{format.isoDay(cell.estimate.day)}</span>
          ) : null,
      }),
      column('target', t('space.target'), 64, {
        align: 'end',
        edit: 'number',
        isReadOnly,
        text: ({ cell }) => (cell ? format.plain(cell.targetShare * 100, 0) : ''),
        cell: ({ cell }) =>
          cell === null ? null : (
            <span className={cx(!cell.isOwnTarget && space.usual)}>
              {format.percent(cell.targetShare, 0)}
            </span>
          ),
      }),
    ];
  }, [t, format, words, mostE4]);
}
