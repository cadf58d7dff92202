// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DataGrid } from '../../../renderer/ui/data-grid/DataGrid';
import type { GridColumn, GridSort } from '../../../renderer/ui/data-grid/grid-types';
import { moveCursor } from '../../../renderer/ui/data-grid/move-cursor';
import { renderScreen } from '../../support/render';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly sales: number;
}

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    key: 'name',
    header: 'Client',
    width: 200,
    grow: 1,
    isSortable: true,
    cell: (row) => row.name,
    text: (row) => row.name,
  },
  {
    key: 'sales',
    header: 'Sales',
    width: 96,
    align: 'end',
    isSortable: true,
    firstDirection: 'descending',
    cell: (row) => row.sales,
    text: (row) => String(row.sales),
  },
];
const keyOf = (row: Row) => row.id;
const some = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Client ${index}`,
    sales: (index * 7919) % 1000,
  }));

function Harness({
  data,
  onOpen,
}: {
  readonly data: readonly Row[];
  readonly onOpen?: (row: Row) => void;
}) {
  const [sort, setSort] = useState<GridSort | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    const sign = sort?.direction === 'descending' ? -1 : 1;
    return sort ? [...data].sort((left, right) => sign * (left.sales - right.sales)) : data;
  }, [data, sort]);
  return (
    <>
      <DataGrid
        label="Clients"
        rows={rows}
        rowKey={keyOf}
        columns={COLUMNS}
        sort={sort}
        onSortChange={setSort}
        currentKey={current}
        onCurrentChange={setCurrent}
        selectedKeys={selected}
        onSelectedChange={setSelected}
        {...(onOpen ? { onOpen } : {})}
      />
      <output>{`${current ?? 'none'} | ${[...selected].join(',')}`}</output>
    </>
  );
}

const state = () => document.querySelector('output')?.textContent;
const active = () =>
  document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '');

describe('DataGrid', () => {
  it('tells its whole size, draws only a window of it, and keeps the active cell drawn wherever it goes', async () => {
    const { user } = renderScreen(<Harness data={some(20_000)} />);
    const grid = screen.getByRole('grid', { name: 'Clients' });
    expect(grid.getAttribute('aria-rowcount')).toBe('20001');
    expect(grid.getAttribute('aria-colcount')).toBe('2');
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
    grid.focus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(active()?.closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('20001');
    expect(state()).toBe('c19999 | ');
    expect(document.activeElement).toBe(grid);
  });

  it('sorts by keyboard from the header and follows the current row to its new place', async () => {
    const { user } = renderScreen(<Harness data={some(50)} />);
    screen.getByRole('grid').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(state()).toBe('c2 | ');
    await user.keyboard('{Home}{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}{Enter}');
    const header = screen.getByRole('columnheader', { name: 'Sales' });
    expect(header.getAttribute('aria-sort')).toBe('descending');
    await user.keyboard('{Enter}');
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    expect(state()).toBe('c0 | ');
  });

  it('chooses rows by Space, by range and all, and copies them with headers as a table', async () => {
    const { user } = renderScreen(<Harness data={some(6)} />);
    const grid = screen.getByRole('grid');
    grid.focus();
    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(state()).toBe('c2 | c0,c1,c2');
    const copied: string[] = [];
    const clipboardData = { setData: (_type: string, text: string) => void copied.push(text) };
    fireEvent.copy(document.body, { clipboardData });
    expect(copied[0]?.split('\n')).toEqual([
      'Client\tSales',
      'Client 0\t0',
      'Client 1\t919',
      'Client 2\t838',
    ]);
    expect(await screen.findByText('3 rows copied')).toBeTruthy();
    await user.keyboard('{Escape}');
    fireEvent.copy(document.body, { clipboardData });
    expect(copied[1]?.split('\n')).toHaveLength(7);
    await user.keyboard('{Control>}a{/Control}');
    expect(state()).toMatch(/c0,c1,c2,c3,c4,c5$/);
  });

  it('finds a row by its typed letters and opens it with Enter', async () => {
    const opened: string[] = [];
    const { user } = renderScreen(
      <Harness data={some(200)} onOpen={(row) => opened.push(row.id)} />,
    );
    screen.getByRole('grid').focus();
    await user.keyboard('client 14');
    expect(state()).toBe('c14 | ');
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['c14']);
  });

  it('chooses by mouse: click the current row, Ctrl+click several', async () => {
    const { user } = renderScreen(<Harness data={some(10)} />);
    await user.click(screen.getByText('Client 3'));
    await user.keyboard('{Control>}');
    await user.click(screen.getByText('Client 5'));
    await user.keyboard('{/Control}');
    expect(state()).toBe('c5 | c5');
    expect(
      within(screen.getByRole('grid'))
        .getByText('Client 5')
        .closest('[role="row"]')
        ?.getAttribute('aria-selected'),
    ).toBe('true');
  });

  it('says that it is empty', () => {
    renderScreen(<Harness data={[]} />);
    expect(screen.getByText('No rows')).toBeTruthy();
  });
});

describe('moveCursor', () => {
  const size = { rows: 100, columns: 5, page: 20 };
  it.each([
    ['ArrowUp', false, { row: -1, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['PageDown', false, { row: 20, column: 2 }],
    ['End', true, { row: 99, column: 4 }],
    ['Home', false, { row: 0, column: 0 }],
    ['x', false, null],
  ])('%s (Ctrl %s) from the first row', (key, ctrlKey, expected) => {
    expect(moveCursor({ row: 0, column: 2 }, { key, ctrlKey }, size)).toEqual(expected);
  });
});
