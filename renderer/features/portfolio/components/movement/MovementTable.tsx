import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { foldText } from '@shared/import/values/fold-text';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { DataGrid } from '../../../../ui/data-grid/DataGrid';
import type { GridHandle } from '../../../../ui/data-grid/grid-types';
import { SearchField } from '../../../../ui/field/SearchField';
import { Pane } from '../../../../ui/pane/Pane';
import { Pill } from '../../../../ui/pill/Pill';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../../ui/status-bar/StatusBar';
import { Toolbar, ToolbarSpace } from '../../../../ui/toolbar/Toolbar';
import { useMovement } from '../../hooks/movement-context';
import { usePortfolio } from '../../hooks/portfolio-context';
import { useMovementColumns } from '../../hooks/use-movement-columns';
import { withSign } from '../../model/signed';
import { sortMovements } from '../../model/sort-movements';
import type { MovementSort, MovementSortColumn } from '../../model/sort-movements';
import { changeScreen, portfolioStore } from '../../store';
import type { Shown } from './MovementBoard';
import styles from './Movement.module.css';

interface MovementTableProps {
  readonly movements: readonly ClientMovement[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const keyOfRow = (row: ClientMovement): string => row.id;
const SORTED_BY: readonly MovementSortColumn[] = ['client', 'move', 'before', 'after', 'change'];

/** The clients of the chosen group or stream as a plain table to read and copy. */
export function MovementTable({ movements, shown, onShow }: MovementTableProps) {
  const { t: tPortfolio } = usePortfolio();
  const { t, format } = useMovement();
  const columns = useMovementColumns();
  const clientId = useStore(portfolioStore, (state) => state.screen.clientId);
  const [sort, setSort] = useState<MovementSort | null>(null);
  const [filter, setFilter] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const grid = useRef<GridHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  useScreenActions([
    {
      id: 'portfolio.filter',
      label: (translate) => translate('portfolio:table.filterLabel'),
      menu: 'edit',
      group: 2,
      shortcut: 'Ctrl+F',
      run: () => field.current?.focus(),
    },
  ]);
  const rows = useMemo(() => {
    const words = foldText(filter).split(/\s+/u).filter(Boolean);
    const found =
      words.length === 0
        ? movements
        : movements.filter(({ name, code }) => {
            const text = foldText(`${name} ${code ?? ''}`);
            return words.every((word) => text.includes(word));
          });
    const { compare } = new Intl.Collator(format.locale, { numeric: true });
    return sortMovements(found, sort, compare);
  }, [movements, filter, sort, format]);
  return (
    <Pane label={t('table.title')} className={styles.tablePane ?? ''}>
      <Toolbar>
        <h2 className={styles.title}>
          {shown.kind === 'facet' ? t(`facet.${shown.facet}`) : t('table.title')}
        </h2>
        {shown.kind === 'flow' ? (
          <Pill
            tone="accent"
            onRemove={() => onShow({ kind: 'facet', facet: 'changed' })}
            removeLabel={t('flow.free')}
          >
            {flowName(shown.key, t('flow.none'), (from, to) => t('flow.pill', { from, to }))}
          </Pill>
        ) : null}
        <span className={styles.shown} role="status">
          {tPortfolio('clients', { count: rows.length })}
        </span>
        <ToolbarSpace />
        <div className={styles.filter}>
          <SearchField
            ref={field}
            label={tPortfolio('table.filterLabel')}
            placeholder={tPortfolio('table.filter')}
            kbd="Ctrl F"
            value={filter}
            onChange={setFilter}
            onLeave={() => grid.current?.focus()}
          />
        </div>
      </Toolbar>
      <DataGrid
        ref={grid}
        label={t('table.label')}
        rows={rows}
        rowKey={keyOfRow}
        columns={columns}
        sort={sort && { columnKey: sort.column, direction: sort.direction }}
        onSortChange={({ columnKey, direction }) => {
          const column = SORTED_BY.find((name) => name === columnKey);
          if (column) setSort({ column, direction });
        }}
        currentKey={clientId}
        onCurrentChange={(key) => changeScreen({ clientId: key })}
        selectedKeys={selected}
        onSelectedChange={setSelected}
        findColumnKey="client"
        empty={t('table.nobody')}
        className={styles.table ?? ''}
      />
      <MovementStatus rows={rows} selected={selected} />
    </Pane>
  );
}

interface MovementStatusProps {
  readonly rows: readonly ClientMovement[];
  readonly selected: ReadonlySet<string>;
}

/** Number and change of the selected (or shown) clients, and the keys that work here. */
function MovementStatus({ rows, selected }: MovementStatusProps) {
  const { t: tPortfolio } = usePortfolio();
  const { t, values } = useMovement();
  const chosen = selected.size === 0 ? rows : rows.filter(({ id }) => selected.has(id));
  const isKnown = chosen.every(({ valueChange }) => valueChange !== null);
  const change = isKnown ? chosen.reduce((sum, one) => sum + (one.valueChange ?? 0), 0) : null;
  return (
    <StatusBarStart>
      <StatusFigure
        label={tPortfolio(selected.size > 0 ? 'status.selected' : 'status.shown')}
        value={tPortfolio('clients', { count: chosen.length })}
      />
      <StatusFigure label={t('table.header.change')} value={withSign(change, values.sum(change))} />
      <StatusKeys
        keys={[
          ['↑↓', tPortfolio('status.keys.move')],
          ['Space', tPortfolio('status.keys.choose')],
          ['Ctrl C', tPortfolio('status.keys.copy')],
          ['Ctrl F', tPortfolio('status.keys.filter')],
          ['F6', tPortfolio('status.keys.pane')],
        ]}
      />
    </StatusBarStart>
  );
}

function flowName(key: string, none: string, write: (from: string, to: string) => string): string {
  const [from = '', to = ''] = key.split(' ').map((mark) => (mark === 'none' ? none : mark));
  return write(from, to);
}
