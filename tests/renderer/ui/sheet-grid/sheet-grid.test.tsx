// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { SheetColumn, SheetEdit } from '../../../../renderer/ui/sheet-grid/sheet-types';
import { SheetGrid } from '../../../../renderer/ui/sheet-grid/SheetGrid';
import { renderScreen } from '../../../support/render';

interface Row {
  readonly id: number;
  readonly values: readonly string[];
}

const MONTHS = 60;
/** Cells a gesture may set in these tests, and those refused. */
const MOST = 20_000;
const refused: number[] = [];
const gestures: { readonly gesture: string; readonly edits: readonly SheetEdit[] }[] = [];

function Harness({ count }: { readonly count: number }) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Array.from({ length: count }, (_, id) => ({
      id,
      values: Array.from({ length: MONTHS }, (__, month) => `${id}.${month}`),
    })),
  );
  const columns = useMemo<readonly SheetColumn<Row>[]>(
    () => [
      { key: 'name', header: 'Client', width: 160, text: (row) => `Client ${row.id}` },
      ...Array.from({ length: MONTHS }, (_, month) => ({
        key: `m${month}`,
        header: `Month ${month}`,
        width: 80,
        edit: 'number' as const,
        text: (row: Row) => row.values[month] ?? '',
      })),
    ],
    [],
  );
  return (
    <SheetGrid
      label="Plan"
      rows={rows}
      rowKey={(row) => String(row.id)}
      columns={columns}
      check={({ text }) => (text === 'much' ? 'Write a number.' : null)}
      most={MOST}
      onTooMany={(cells) => refused.push(cells)}
      onEdit={(edits, gesture) => {
        gestures.push({ gesture, edits });
        setRows((before) =>
          before.map((row, index) => {
            const own = edits.filter((edit) => edit.row === index);
            if (own.length === 0) return row;
            const values = [...row.values];
            for (const { column, text } of own) values[column - 1] = text;
            return { ...row, values };
          }),
        );
      }}
    />
  );
}

const start = (count = 300) => {
  gestures.length = 0;
  refused.length = 0;
  const rendered = renderScreen(<Harness count={count} />);
  const grid = screen.getByRole('grid', { name: 'Plan' });
  grid.focus();
  return { ...rendered, grid };
};
const active = (grid: HTMLElement) =>
  document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent;
const clipboard = (type: 'copy' | 'paste', text = '') => {
  const store = { text };
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', {
    value: {
      getData: () => store.text,
      setData: (_: string, value: string) => {
        store.text = value;
      },
    },
  });
  fireEvent(document, event);
  return store.text;
};

describe('a sheet by keyboard', () => {
  test('draws only what is in sight, and the active cell wherever it is', async () => {
    const { user, grid } = start();
    expect(grid.getAttribute('aria-rowcount')).toBe('301');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(active(grid)).toBe('299.59');
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(1_000);
  });

  test('typing over, Tab and Enter go on as in a spreadsheet; Esc gives back', async () => {
    const { user, grid } = start();
    await user.keyboard('7{Tab}8{Enter}9{Escape}');
    expect(gestures.map(({ gesture, edits }) => [gesture, edits[0]])).toEqual([
      ['type', { row: 0, column: 1, text: '7' }],
      ['type', { row: 0, column: 2, text: '8' }],
    ]);
    expect(active(grid)).toBe('1.0');
    expect(document.activeElement).toBe(grid);
  });

  test('what is no value stays in the editor with its reason', async () => {
    const { user } = start();
    await user.keyboard('{F2}{Control>}a{/Control}much{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Write a number.');
    expect(gestures).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a pasted block is one gesture, whatever its size', () => {
    start();
    clipboard('paste', '1\t2\r\n3\t4\r\n');
    expect(gestures).toHaveLength(1);
    expect(gestures[0]?.edits.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 1, '1'],
      [0, 2, '2'],
      [1, 1, '3'],
      [1, 2, '4'],
    ]);
    expect(clipboard('copy')).toBe('1\t2\n3\t4');
  });

  test('fills, clears and leaves names alone', async () => {
    const { user } = start();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(gestures[0]?.edits.map(({ text }) => text)).toEqual(['0.0', '0.0']);
    await user.keyboard('{Delete}');
    expect(gestures[1]).toMatchObject({ gesture: 'clear' });
    expect(gestures[1]?.edits).toHaveLength(3);
    await user.keyboard('{Home}x');
    expect(gestures).toHaveLength(2);
  });

  test('Tab leaves the sheet when nothing is being edited', async () => {
    const { user, grid } = start(2);
    await user.tab();
    expect(document.activeElement).not.toBe(grid);
  });
});

test('more cells than one gesture may set are refused whole and counted: read-only ones do not count', () => {
  const { grid } = start(400);
  fireEvent.keyDown(grid, { key: 'a', code: 'KeyA', ctrlKey: true });
  fireEvent.keyDown(grid, { key: 'Delete' });
  fireEvent.keyDown(grid, { key: 'd', code: 'KeyD', ctrlKey: true });
  clipboard('paste', '5');
  expect(refused).toEqual([400 * MONTHS, 400 * MONTHS, 400 * MONTHS]);
  expect(gestures).toEqual([]);
});
