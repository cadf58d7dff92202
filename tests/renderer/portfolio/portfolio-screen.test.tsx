// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PortfolioScreen } from '../../../renderer/features/portfolio';
import { runAction } from '../../../renderer/lib/actions/action-store';
import { renderScreen } from '../../support/render';
import { generateFacts } from './generate-facts';
import { goldenFacts } from './golden';
import { portfolioBridge } from './portfolio-bridge';

async function open(bridge = portfolioBridge(goldenFacts()), language: 'en' | 'ru' = 'en') {
  const rendered = renderScreen(<PortfolioScreen />, { bridge, language });
  await screen.findByRole('grid', {
    name: language === 'en' ? 'Clients of the portfolio' : 'Клиенты портфеля',
  });
  return { ...rendered, bridge };
}

const table = () => screen.getByRole('grid', { name: 'Clients of the portfolio' });
const namesShown = () =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[2]?.textContent);
const cell = (name: RegExp) =>
  within(screen.getByRole('grid', { name: 'Matrix' })).getByRole('gridcell', { name });
const status = () => screen.getByRole('contentinfo', { name: 'Status' });

describe('matrix', () => {
  it('reads a cell with its letters, clients, sum and share', async () => {
    await open();
    expect(cell(/^A X, 3 clients, 720 thousand, 72\.0 per ?cent$/)).toBeTruthy();
  });

  it('chooses by keyboard, filters the table and its sums, and clears with Ctrl+A', async () => {
    const { user } = await open();
    cell(/^A X/).focus();
    await user.keyboard(' ');
    expect(namesShown()).toEqual(['Aurum', 'Bałtyk', 'Cedar']);
    expect(status().textContent).toContain('3 clients');
    expect(status().textContent).toContain('€720,000');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} ');
    expect(namesShown()).toEqual(['Aurum', 'Bałtyk', 'Cedar', 'Jantar', 'Kaap']);
    await user.keyboard('{Control>}a{/Control}');
    expect(namesShown()).toHaveLength(11);
  });

  it('chooses one cell by click and adds another with Ctrl', async () => {
    const { user } = await open();
    await user.click(cell(/^A X/));
    await user.keyboard('{Control>}');
    await user.click(cell(/^B X/));
    await user.keyboard('{/Control}');
    expect(namesShown()).toEqual(['Aurum', 'Bałtyk', 'Cedar', 'Delta']);
    await user.click(screen.getByRole('button', { name: 'Take AX out of the choice' }));
    expect(namesShown()).toEqual(['Delta']);
  });
});

describe('limits on the curve', () => {
  it('says what a limit would change, applies it with Enter and offers the way back', async () => {
    const { user, bridge } = await open();
    screen.getByRole('slider', { name: 'Limit of A' }).focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText(/clients, 1 moves to B/).textContent).toBe(
      'A to 65%: 3 → 2 clients, 1 moves to B',
    );
    expect(bridge.inputs('portfolio.saveSettings')).toHaveLength(0);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(cell(/^A X, 2 clients/)).toBeTruthy());
    expect(bridge.inputs('portfolio.saveSettings')[0]?.settings.abcLimits).toEqual({
      kind: 'cumulative',
      aPercent: 65,
      bPercent: 95,
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cell(/^A X, 3 clients/)).toBeTruthy());
  });

  it('shows the limits of the workspace again when their change is undone elsewhere', async () => {
    const { user, bridge } = await open();
    screen.getByRole('slider', { name: 'Limit of A' }).focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}{Enter}');
    await waitFor(() => expect(cell(/^A X, 2 clients/)).toBeTruthy());
    bridge.undoSettings();
    await waitFor(() => expect(cell(/^A X, 3 clients/)).toBeTruthy());
  });

  it('goes back with Escape and changes nothing', async () => {
    const { user, bridge } = await open();
    const handle = screen.getByRole('slider', { name: 'Limit of B' });
    handle.focus();
    await user.keyboard('{ArrowUp}');
    expect(handle.getAttribute('aria-valuenow')).toBe('96');
    await user.keyboard('{Escape}');
    expect(handle.getAttribute('aria-valuenow')).toBe('95');
    expect(bridge.inputs('portfolio.saveSettings')).toHaveLength(0);
  });
});

describe('client panel', () => {
  it('shows the arithmetic of both letters, the border and the source rows', async () => {
    const { user } = await open();
    await user.click(screen.getByText('Delta'));
    const panel = await screen.findByRole('complementary', { name: 'Client' });
    await waitFor(() => expect(panel.textContent).toContain('Why BX'));
    expect(panel.textContent).toContain('9.0% of sales; cumulative 81.0% >\u00A080%, ≤\u00A095%');
    expect(panel.textContent).toContain('Bought in 9 of 12 months, 75.0% ≥\u00A075%');
    expect(panel.textContent).toContain(
      'Would become Y after 1 month in a row without a purchase.',
    );
    await waitFor(() => expect(panel.textContent).toContain('sales.xlsx ▸ Data ▸ row'));
  });

  it('says why a client has no class instead of leaving it empty', async () => {
    const { user } = await open();
    await user.click(screen.getByText('Kaap'));
    const panel = screen.getByRole('complementary', { name: 'Client' });
    await waitFor(() =>
      expect(panel.textContent).toContain('Returned more than it bought (−€30,000)'),
    );
  });
});

describe('settings', () => {
  it('keeps what cannot be chosen in sight with its reason', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Value by: Revenue' }));
    const margin = screen.getByRole('radio', { name: /^Margin/ });
    expect(margin).toHaveProperty('disabled', true);
    expect(screen.getByText(/have no cost, so the margin is unknown/)).toBeTruthy();
  });

  it('applies a choice at once and keeps it', async () => {
    const { user, bridge } = await open();
    await user.click(screen.getByRole('button', { name: /^Rhythm by/ }));
    await user.click(screen.getByRole('radio', { name: /^Variation 50 \/ 100/ }));
    await waitFor(() => expect(screen.getByText('CV')).toBeTruthy());
    expect(bridge.inputs('portfolio.saveSettings')[0]?.settings).toMatchObject({
      xyzMethod: 'variation',
      window: 'span',
    });
  });

  it('offers one way back for several steps through the options of one setting', async () => {
    const { user, bridge } = await open();
    await user.click(screen.getByRole('button', { name: /^ABC limits/ }));
    await user.click(screen.getByRole('radio', { name: /^70 \/ 90/ }));
    await user.click(screen.getByRole('radio', { name: /^60 \/ 90/ }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(bridge.inputs('portfolio.saveSettings').at(-1)?.settings.abcLimits).toEqual({
      kind: 'cumulative',
      aPercent: 80,
      bPercent: 95,
    });
  });

  it('switches from a split that says nothing with one click', async () => {
    const facts = generateFacts({
      clients: 60,
      months: 24,
      firstYear: 2024,
      firstMonth: 1,
      nameOf: (index) => `Client ${index}`,
      tailDays: 0,
    });
    const settings = {
      xyzMethod: 'variation',
      xyzLimits: { xPercent: 10, yPercent: 25 },
      window: 'span',
    } as const;
    const { user } = await open(portfolioBridge(facts, { settings }));
    await user.click(screen.getByRole('button', { name: 'Use regularity 75/40' }));
    await waitFor(() => expect(screen.queryByText(/so this split says little/)).toBeNull());
    expect(screen.getByRole('button', { name: 'Rhythm by: Regularity 75 / 40' })).toBeTruthy();
  });
});

describe('state of the screen', () => {
  it('comes back from the workspace: cells, filter, sort and client', async () => {
    const kept = {
      cells: ['AX'],
      filter: 'au',
      sort: { column: 'client', direction: 'descending' },
      clientId: 'c0',
    };
    await open(portfolioBridge(goldenFacts(), { kept }));
    await waitFor(() => expect(namesShown()).toEqual(['Aurum']));
    expect(screen.getByRole('complementary', { name: 'Client' }).textContent).toContain('Why AX');
  });

  it('is kept after a change', async () => {
    const { user, bridge } = await open();
    runAction('portfolio.filter');
    await user.keyboard('baltyk');
    await waitFor(() => expect(namesShown()).toEqual(['Bałtyk']));
    await waitFor(() =>
      expect(bridge.inputs('screen.set').at(-1)?.value).toMatchObject({ filter: 'baltyk' }),
    );
  });
});

describe('export', () => {
  it('asks for the place, writes and says where the file is', async () => {
    const bridge = portfolioBridge(goldenFacts());
    const file = `file-${'a'.repeat(32)}`;
    bridge.answer({
      'file.pickExport': () => ({ token: file, name: 'p.xlsx', bytes: 0 }),
      'portfolio.export': () => ({ file, name: 'p.xlsx', bytes: 9 }),
      'file.showInFolder': () => null,
    });
    const { user } = await open(bridge);
    await user.click(screen.getByRole('button', { name: /Export to Excel/ }));
    await user.click(await screen.findByRole('button', { name: 'Show in folder' }));
    expect(bridge.inputs('portfolio.export')[0]).toMatchObject({ file, language: 'en' });
    expect(bridge.inputs('file.showInFolder')).toEqual([{ file }]);
  });
});

describe('without sales', () => {
  it('gives one next step', async () => {
    renderScreen(<PortfolioScreen />, { bridge: portfolioBridge(null) });
    expect(await screen.findByRole('button', { name: 'Import a workbook' })).toBeTruthy();
  });
});

describe('languages', () => {
  it('writes figures and plural forms as Russian does', async () => {
    await open(undefined, 'ru');
    expect(screen.getByText(/^11 клиентов, 1 млн €|^11 клиентов, 1,00 млн €/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ритм по: Регулярность 75 / 40' })).toBeTruthy();
  });
});
