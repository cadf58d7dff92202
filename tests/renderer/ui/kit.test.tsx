// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button/Button';
import { ClassChip } from '../../../renderer/ui/class-chip/ClassChip';
import { Dialog } from '../../../renderer/ui/dialog/Dialog';
import { NumberField } from '../../../renderer/ui/field/NumberField';
import { SearchField } from '../../../renderer/ui/field/SearchField';
import { MenuButton } from '../../../renderer/ui/menu/MenuButton';
import { PanelBoundary } from '../../../renderer/ui/panel-boundary/PanelBoundary';
import { Progress } from '../../../renderer/ui/progress/Progress';
import { Segmented } from '../../../renderer/ui/segmented/Segmented';
import { Select } from '../../../renderer/ui/select/Select';
import { showToast } from '../../../renderer/ui/toast/toast-store';
import { renderScreen } from '../../support/render';

/** The test DOM leaves the focus on the popover; a browser puts it into the list. */
function enter(role: 'listbox' | 'menu'): void {
  act(() => screen.getByRole(role).focus());
}

it('NumberField reads and writes the decimal comma, keeps bounds, steps, and gives back on Esc', async () => {
  const kept: number[] = [];
  function Harness() {
    const [value, setValue] = useState(79.5);
    const keep = (next: number) => {
      kept.push(next);
      setValue(next);
    };
    return <NumberField label="Limit" value={value} onChange={keep} min={1} max={99} unit="%" />;
  }
  const { user } = renderScreen(<Harness />, { language: 'pl' });
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Limit' });
  expect(field.value).toBe('79,5');
  await user.clear(field);
  await user.type(field, '82,25{Enter}');
  expect(kept.at(-1)).toBe(82.25);
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(kept.at(-1)).toBe(87.25);
  await user.clear(field);
  await user.type(field, '500{Enter}');
  expect(kept.at(-1)).toBe(99);
  await user.clear(field);
  await user.type(field, 'abc{Escape}');
  expect(field.value).toBe('99');
  expect(kept).toEqual([82.25, 87.25, 99]);
});

it('SearchField: Esc empties it first and only then goes on', async () => {
  const passed = vi.fn();
  function Harness() {
    const [text, setText] = useState('');
    return (
      <SearchField
        label="Filter"
        value={text}
        onChange={setText}
        onKeyDown={(event) => event.key === 'Escape' && passed()}
      />
    );
  }
  const { user } = renderScreen(<Harness />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Filter' });
  await user.type(field, 'abc{Escape}');
  expect(field.value).toBe('');
  expect(passed).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(passed).toHaveBeenCalledOnce();
});

it('Select is worked by keys and passes over what is disabled', async () => {
  const chosen: string[] = [];
  const items = [
    { key: 'revenue', label: 'Revenue' },
    { key: 'margin', label: 'Margin', detail: 'No costs in this workbook', isDisabled: true },
    { key: 'orders', label: 'Orders' },
  ] as const;
  const { user } = renderScreen(
    <Select
      label="Value by"
      items={items}
      selectedKey="revenue"
      onChange={(key) => chosen.push(key)}
    />,
  );
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByText('No costs in this workbook')).toBeTruthy();
  enter('listbox');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen).toEqual(['orders']);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Revenue'));
});

it('Segmented is one tab stop whose arrows move', async () => {
  const chosen: string[] = [];
  const items = [
    { key: 'a', label: 'One' },
    { key: 'b', label: 'Two' },
  ] as const;
  const { user } = renderScreen(
    <Segmented label="Shape" items={items} selectedKey="a" onChange={(key) => chosen.push(key)} />,
  );
  await user.tab();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(chosen).toEqual(['b']);
});

it('MenuButton opens, moves and runs by keys', async () => {
  const run: string[] = [];
  const groups = [
    {
      id: 'columns',
      entries: [
        { id: 'gini', label: 'Gini' },
        { id: 'share', label: 'Share', kbd: 'Ctrl S' },
      ],
    },
  ];
  const { user } = renderScreen(
    <MenuButton
      label="Columns"
      trigger={<Button>Columns</Button>}
      groups={groups}
      onAction={(id) => run.push(id)}
    />,
  );
  await user.tab();
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('menuitem', { name: /Gini/ });
  enter('menu');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(run).toEqual(['share']);
});

it('Dialog: Enter in a field runs the primary button, Esc closes, focus returns', async () => {
  const primary = vi.fn();
  function Harness() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Open</Button>
        <Dialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          title="Rename"
          primary={{ label: 'Rename it', onPress: primary }}
        >
          <input aria-label="Name" />
        </Dialog>
      </>
    );
  }
  const { user } = renderScreen(<Harness />);
  await user.tab();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'x{Enter}');
  expect(primary).toHaveBeenCalledOnce();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Open'));
});

it('a toast is read aloud, runs its action and goes', async () => {
  const undo = vi.fn();
  const { user } = renderScreen(<p>screen</p>);
  act(() => void showToast('Import undone', [{ label: 'Redo import', run: undo }]));
  expect(screen.getByText('Import undone').closest('[role="status"]')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Redo import' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Import undone')).toBeNull();
});

it('a broken panel leaves the rest standing and can be shown again', async () => {
  let isBroken = true;
  function Panel() {
    if (isBroken) throw new Error('no figures');
    return <p>figures</p>;
  }
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = renderScreen(
    <>
      <p>beside</p>
      <PanelBoundary>
        <Panel />
      </PanelBoundary>
    </>,
  );
  expect(screen.getByText('beside')).toBeTruthy();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Show again' }));
  expect(screen.getByText('figures')).toBeTruthy();
  silent.mockRestore();
});

it('a class chip is one picture with its letters; progress names its work', () => {
  renderScreen(
    <>
      <ClassChip abc="A" xyz="X" />
      <Progress label="Reading" ratio={0.25} detail="3 s left" />
    </>,
  );
  expect(screen.getByRole('img', { name: 'AX' })).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Reading' }).getAttribute('aria-valuenow')).toBe(
    '25',
  );
});
