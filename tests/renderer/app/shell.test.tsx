// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import { actionStore, allActions } from '../../../renderer/lib/actions/action-store';
import { createFakeBridge } from '../../support/fake-bridge';
import { renderApp } from '../../support/render-app';
import { aFile, aWorkspace, basicAnswers } from '../../support/sample-workspace';

const firstScreen = () => screen.findByRole('heading', { level: 1, name: /key accounts/ });
const menuItem = (name: string | RegExp) => screen.findByRole('menuitem', { name });

describe('menu bar', () => {
  it('is worked by keys alone: F10, arrows, letters, Enter; Esc gives the focus back', async () => {
    const { user } = renderApp(createFakeBridge(basicAnswers()));
    await firstScreen();
    const start = screen.getByRole('button', { name: /Choose a workbook/ });
    start.focus();
    await user.keyboard('{F10}');
    expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'File' }));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await menuItem(/New workspace/));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toMatch(/Quit/);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toMatch(/Keyboard shortcuts/);
    await user.keyboard('a');
    expect(document.activeElement?.textContent).toMatch(/About/);
    await user.keyboard('{Escape}{Escape}');
    expect(document.activeElement).toBe(start);
    await user.keyboard('{F10}{ArrowDown}a{Enter}');
    expect(await screen.findByRole('dialog', { name: 'About Keybook' })).toBeTruthy();
  });

  it('shows a command that cannot run as disabled and does not run it', async () => {
    const { user, bridge } = renderApp(createFakeBridge(basicAnswers()));
    await firstScreen();
    await user.click(await menuItem('File'));
    const close = await menuItem(/Close workspace/);
    expect(close.getAttribute('aria-disabled')).toBe('true');
    await user.click(close);
    expect(bridge.inputs('workspace.close')).toEqual([]);
  });
});

describe('commands', () => {
  it('have unique ids and chords, and every chord of a menu stands in the shortcuts help', async () => {
    const { user } = renderApp(createFakeBridge(basicAnswers(aWorkspace())));
    await screen.findByRole('navigation', { name: 'Main' });
    const actions = allActions(actionStore.getState());
    const chords = actions
      .flatMap(({ shortcut, alternative }) => [shortcut, alternative])
      .filter((chord) => chord !== undefined);
    expect(new Set(chords).size).toBe(chords.length);
    await user.keyboard('{F1}');
    const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    for (const text of ['Ctrl N', 'Ctrl Shift O', 'F6', 'Alt ←'])
      expect(within(help).getAllByText(text).length).toBeGreaterThan(0);
  });

  it('run from the palette by a few letters, and only those that can run now', async () => {
    const { user } = renderApp(createFakeBridge(basicAnswers(aWorkspace())));
    await screen.findByRole('navigation', { name: 'Main' });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox');
    expect(document.activeElement).toBe(field);
    await user.type(field, 'sett');
    const options = screen.getAllByRole('option');
    expect(options).toHaveLength(1);
    expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'sample');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      expect.stringContaining('Open the sample'),
    ]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() =>
      expect(screen.queryByRole('heading', { level: 1, name: 'Settings' })).toBeNull(),
    );
  });

  it('do not run behind an open dialog', async () => {
    const { user, bridge } = renderApp(
      createFakeBridge({ ...basicAnswers(), 'file.pickWorkbook': () => null }),
    );
    await firstScreen();
    await user.keyboard('{F1}');
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}o{/Control}');
    expect(bridge.inputs('file.pickWorkbook')).toEqual([]);
  });

  it('say once why the last workspace is not there', async () => {
    const { bridge } = renderApp(
      createFakeBridge({
        ...basicAnswers(),
        'workspace.startFailure': () => {
          throw new AppError('DB_CORRUPT', { file: 'ours.keybook' });
        },
      }),
    );
    await firstScreen();
    expect((await screen.findByRole('alertdialog')).textContent).toContain('ours.keybook');
    expect(bridge.inputs('workspace.startFailure')).toHaveLength(1);
  });

  it('of the native menu arrive by id', async () => {
    const { bridge } = renderApp(createFakeBridge(basicAnswers()));
    await firstScreen();
    bridge.emit('menu.command', { id: 'help.about' });
    expect(await screen.findByRole('dialog', { name: 'About Keybook' })).toBeTruthy();
  });
});

describe('a workbook', () => {
  const file = aFile('merida_sales_2026.xlsx');

  it('dropped on the window is handed over, and the window says what dropping does', async () => {
    const { bridge } = renderApp(createFakeBridge(basicAnswers()));
    await firstScreen();
    const dropped = new File(['x'], 'a.xlsx');
    const fire = (name: string) => {
      const event = new Event(name, { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', {
        value: { types: ['Files'], files: [dropped], dropEffect: 'none' },
      });
      document.body.dispatchEvent(event);
    };
    fire('dragenter');
    expect(await screen.findByText(/Drop the workbook/)).toBeTruthy();
    fire('drop');
    await waitFor(() => expect(bridge.dropped).toEqual([dropped]));
    expect(screen.queryByText(/Drop the workbook/)).toBeNull();
  });

  it('without a workspace asks for name and place first, suggests the name, then makes the workspace', async () => {
    const place = aFile('Merida sales.keybook', '2');
    const made = aWorkspace({ name: 'Merida sales', lines: 0 });
    const { user, bridge } = renderApp(
      createFakeBridge({
        ...basicAnswers(),
        'file.pickNewWorkspace': () => place,
        'workspace.create': () => made,
      }),
    );
    await firstScreen();
    bridge.emit('file.opened', { file, kind: 'workbook' });
    const name = await screen.findByRole('textbox', { name: /Name of your firm/ });
    expect((name as HTMLInputElement).value).toBe('Merida sales');
    await user.type(name, '{Enter}');
    await waitFor(() =>
      expect(bridge.inputs('workspace.create')).toEqual([
        { file: place.token, name: 'Merida sales' },
      ]),
    );
    expect(bridge.inputs('file.pickNewWorkspace')).toEqual([{ suggestedName: 'Merida sales' }]);
    expect(await screen.findByRole('navigation', { name: 'Main' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not lost when the place is not chosen', async () => {
    const { user, bridge } = renderApp(
      createFakeBridge({ ...basicAnswers(), 'file.pickNewWorkspace': () => null }),
    );
    await firstScreen();
    bridge.emit('file.opened', { file, kind: 'workbook' });
    await user.click(await screen.findByRole('button', { name: 'Create and go on' }));
    expect(bridge.inputs('workspace.create')).toEqual([]);
    expect(screen.getByRole('dialog', { name: 'New workspace' })).toBeTruthy();
  });

  it('is kept when it arrives before the window is drawn', async () => {
    const bridge = createFakeBridge(basicAnswers());
    renderApp(bridge);
    bridge.emit('file.opened', { file, kind: 'workbook' });
    expect(await screen.findByRole('dialog', { name: 'New workspace' })).toBeTruthy();
  });
});

describe('the window', () => {
  it('goes to the portfolio when a workspace is opened from outside, and back when it is closed', async () => {
    const bridge = createFakeBridge(basicAnswers());
    renderApp(bridge);
    await firstScreen();
    bridge.answer({ 'workspace.current': () => aWorkspace() });
    bridge.emit('data.changed', { entities: ['workspace'], savedAtMs: null });
    expect(await screen.findByRole('button', { name: /Portfolio/, current: 'page' })).toBeTruthy();
    bridge.answer({ 'workspace.current': () => null });
    bridge.emit('data.changed', { entities: ['workspace'], savedAtMs: null });
    await firstScreen();
  });

  it('says a failure as what happened, what is safe and what to do next', async () => {
    const { user } = renderApp(
      createFakeBridge({
        ...basicAnswers(),
        'workspace.openSample': () => {
          throw new AppError('DISK_FULL');
        },
      }),
    );
    await firstScreen();
    await user.click(screen.getByRole('button', { name: /Open the sample/ }));
    const dialog = await screen.findByRole('alertdialog', { name: 'The disk is full' });
    expect(dialog.textContent).toMatch(/Your data are safe/);
    expect(dialog.textContent).toMatch(/Free some space/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('goes round its panes with F6 and comes back to the control that had the focus', async () => {
    const { user } = renderApp(createFakeBridge(basicAnswers(aWorkspace())));
    await screen.findByRole('navigation', { name: 'Main' });
    const settings = screen.getByRole('button', { name: /Settings/ });
    settings.focus();
    const seen = new Set<string>();
    for (let step = 0; step < 8; step += 1) {
      await user.keyboard('{F6}');
      seen.add(
        document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? 'nowhere',
      );
      if (document.activeElement === settings) break;
    }
    expect(document.activeElement).toBe(settings);
    expect(seen.has('title')).toBe(true);
    expect(seen.has('nowhere')).toBe(false);
  });

  it('follows the system’s theme and the language chosen', async () => {
    const { user, bridge } = renderApp(createFakeBridge(basicAnswers(aWorkspace())));
    await screen.findByRole('navigation', { name: 'Main' });
    bridge.emit('theme.changed', { isDark: true });
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await user.keyboard('{Control>},{/Control}');
    await user.click(await screen.findByRole('button', { name: /English/ }));
    await user.click(await screen.findByRole('option', { name: 'Polski' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ustawienia' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('pl');
    expect(screen.getByText('Dane do 30.09.2026')).toBeTruthy();
  });
});
