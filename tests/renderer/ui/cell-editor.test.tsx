// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataGrid } from '../../../renderer/ui/data-grid/DataGrid';
import type { GridColumn } from '../../../renderer/ui/data-grid/grid-types';
import { TextCellEditor } from '../../../renderer/ui/data-grid/TextCellEditor';
import { renderScreen } from '../../support/render';

interface Row {
  readonly id: string;
  readonly owner: string;
}

const rows: readonly Row[] = [
  { id: 'Aurum', owner: 'Ewa Lis' },
  { id: 'Baltik', owner: '' },
];

function grid() {
  const onKeep = vi.fn<(id: string, text: string) => void>();
  const onOpen = vi.fn<(id: string) => void>();
  const columns: readonly GridColumn<Row>[] = [
    { key: 'id', header: 'Client', width: 100, cell: (row) => row.id, text: (row) => row.id },
    {
      key: 'owner',
      header: 'Owner',
      width: 100,
      cell: (row) => row.owner,
      text: (row) => row.owner,
      editor: (row, edit) => (
        <TextCellEditor
          label="Owner"
          value={row.owner}
          edit={edit}
          suggestions={['Ewa Lis', 'Olga']}
          onKeep={(text) => onKeep(row.id, text)}
        />
      ),
      onClear: (row) => onKeep(row.id, ''),
    },
  ];
  const { user } = renderScreen(
    <DataGrid
      label="Clients"
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      onOpen={(row) => onOpen(row.id)}
    />,
  );
  screen.getByRole('grid').focus();
  return { user, onKeep, onOpen };
}

describe('editing a cell in place', () => {
  it('begins with a letter, fills in a text used before, keeps it by Enter and goes on below', async () => {
    const { user, onKeep } = grid();
    await user.keyboard('{ArrowDown}{ArrowRight}o');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Owner' }).value).toBe('olga');
    await user.keyboard('{Enter}');
    expect(onKeep.mock.calls).toEqual([['Baltik', 'Olga']]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('grid'));
  });

  it('by F2 shows the value, and Esc gives it back without a word', async () => {
    const { user, onKeep } = grid();
    await user.keyboard('{ArrowRight}{F2}');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Owner' }).value).toBe('Ewa Lis');
    await user.keyboard('Xaver{Escape}');
    expect(onKeep).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('grid'));
  });

  it('leaves Enter to opening where nothing can be edited, and Delete empties where it can', async () => {
    const { user, onKeep, onOpen } = grid();
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([['Aurum']]);
    await user.keyboard('{ArrowRight}{Delete}');
    expect(onKeep.mock.calls).toEqual([['Aurum', '']]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  it('does not write what was not changed', async () => {
    const { user, onKeep } = grid();
    await user.keyboard('{ArrowRight}{Enter}{Enter}');
    expect(onKeep).not.toHaveBeenCalled();
  });
});
