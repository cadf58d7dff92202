// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { dayFromCivil } from '@shared/domain/iso-day';
import { describe, expect, it } from 'vitest';
import { PortfolioScreen } from '../../../renderer/features/portfolio';
import { movement as en } from '../../../renderer/i18n/en/movement';
import { movement as ru } from '../../../renderer/i18n/ru/movement';
import { renderScreen } from '../../support/render';
import { factsOf } from './generate-facts';
import { portfolioBridge } from './portfolio-bridge';

const NAMES = ['Aurum', 'Baltik', 'Cedar', 'Rook', 'Fresh'];

/**
 * Fifteen months to the end of March 2026, one sale a month: Aurum 600, Baltik 240, Cedar 100, Rook 60 until July 2025,
 * Fresh 900 from January 2026 on. By the end of 2025: 7200, 2880, 1200, 420; by March 9000, 3600, 2700, 1500, 420.
 */
function firmFacts() {
  const runs = [
    [0, 600, 0, 15, 28],
    [1, 240, 0, 15, 28],
    [2, 100, 0, 15, 2],
    [3, 60, 0, 7, 28],
    [4, 900, 12, 3, 28],
  ] as const;
  const rows = runs.flatMap(([client, amount, from, months, dayOfMonth]) =>
    Array.from({ length: months }, (_, i): [number, number, number, number] => {
      const month = from + i;
      const day = dayFromCivil(2025 + Math.floor(month / 12), (month % 12) + 1, dayOfMonth);
      return [client, day, amount * 10_000, 0];
    }),
  );
  return factsOf(
    NAMES.map((name, index) => ({ id: `c${index}`, code: null, name })),
    rows,
    'EUR',
  );
}

async function openMovement(kept: Record<string, unknown> = {}, language: 'en' | 'ru' = 'en') {
  const texts = language === 'en' ? en : ru;
  const bridge = portfolioBridge(firmFacts(), {
    kept: { view: 'movement', movement: { before: 'day:2025-12-31' }, ...kept },
  });
  const rendered = renderScreen(<PortfolioScreen />, { bridge, language });
  await screen.findByRole('grid', { name: texts.table.label }, { timeout: 5000 });
  return rendered;
}

const table = () => screen.getByRole('grid', { name: en.table.label });
/** Blanks in dates and sums do not break; in the tests they are plain. */
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');
const rows = () =>
  within(table())
    .queryAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .map((cell) => plain(cell.textContent)),
    );
const names = () => rows().map((cells) => cells[0]);
const flow = (name: RegExp) => screen.getByRole('option', { name });

describe('movement between two days', () => {
  it('lists who changed with values, change and the reason in words', async () => {
    await openMovement();
    expect(names()).toEqual(['Baltik', 'Fresh']);
    const [baltik, fresh] = rows();
    expect(baltik?.slice(2, 6)).toEqual([
      '2,880',
      '3,600',
      '+720',
      'The sum of the others changed, its value +25.0%',
    ]);
    expect(fresh?.slice(2, 6)).toEqual([
      '–',
      '2,700',
      '+2,700',
      'First purchase after 31 Dec 2025',
    ]);
    expect(fresh?.[6]).toContain('New');
  });

  it('reads each stream with clients, money and both classes, and shows its clients when chosen by key', async () => {
    const { user } = await openMovement();
    expect(flow(/^1 client, €4k, B to A$/)).toBeTruthy();
    flow(/stay A$/).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(plain(document.activeElement?.getAttribute('aria-label'))).toBe('1 client, €4k, B to A');
    expect(names()).toEqual(['Baltik']);
    expect(flow(/B to A$/).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Escape}');
    expect(names()).toEqual(['Baltik', 'Fresh']);
  });

  it('counts the groups; arrows go from one to the next and the table follows', async () => {
    const { user } = await openMovement();
    screen.getByRole('radio', { name: 'Changed, 2 clients' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /^Moved up/ }).getAttribute('aria-checked')).toBe(
      'true',
    );
    await user.click(screen.getByRole('radio', { name: /^Lost/ }));
    expect(names()).toEqual(['Rook']);
    expect(rows()[0]?.[5]).toBe('Silent for 243 days, 91 allowed');
  });

  it('shows the arithmetic of the rhythm beside the client', async () => {
    const { user } = await openMovement();
    await user.click(screen.getByRole('radio', { name: /^Lost/ }));
    await user.click(screen.getByText('Rook'));
    const panel = await screen.findByRole('complementary', { name: 'Client' });
    // Gaps 31, 28, 31, 30, 31, 30: mean 30.2, deviation 1.2, median 30.5.
    await waitFor(() =>
      expect(plain(panel.textContent)).toContain(
        '6 intervals: mean 30.2, deviation 1.2, median 30.5 days.',
      ),
    );
    expect(plain(panel.textContent)).toContain('lost after 3 × 30.5 or 1.5 × the above91.5 days');
    expect(plain(panel.textContent)).toContain('Last bought 28 Jul 2025, 243 days ago.');
  });

  it('says first that a kept analysis has other settings', async () => {
    const { user, bridge } = await openMovement();
    await user.click(screen.getByRole('button', { name: en.keep.action }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Before{Enter}');
    expect(await screen.findByText('Kept as Before')).toBeTruthy();
    bridge.emit('data.changed', { entities: ['run'], savedAtMs: null });
    await user.click(screen.getByRole('button', { name: /Compare/ }));
    await user.click(await screen.findByRole('option', { name: /^Before/ }));
    expect(plain((await screen.findByRole('note')).textContent)).toContain(
      'different settings: ABC limits',
    );
    expect(bridge.inputs('movement.compare').at(-1)?.before).toEqual({ kind: 'run', id: 'run-1' });
  });

  it('beyond the imported data it judges nobody and says so', async () => {
    await openMovement({ movement: { before: 'now', after: 'day:2027-01-31' } });
    expect(plain((await screen.findByRole('note')).textContent)).toContain(
      'The data ends on 28 Mar 2026.',
    );
    expect(screen.getByRole('radio', { name: 'Lost, 0 clients' })).toBeTruthy();
  });

  it('remembers the sides and the view', async () => {
    const { user, bridge } = await openMovement();
    await user.click(screen.getByRole('radio', { name: 'XYZ' }));
    await waitFor(() =>
      expect(bridge.inputs('screen.set').at(-1)?.value).toMatchObject({
        view: 'movement',
        movement: { before: 'day:2025-12-31', after: 'now', dimension: 'xyz', width: 'clients' },
      }),
    );
  });

  it('speaks Russian with its plural forms', async () => {
    await openMovement({}, 'ru');
    expect(screen.getByRole('radio', { name: 'Изменились, 2 клиента' })).toBeTruthy();
    expect(screen.getByRole('option', { name: /из B в A$/ })).toBeTruthy();
  });
});

describe('concentration', () => {
  it('measures what is left when the largest client stops buying', async () => {
    const { user } = await openMovement({ view: 'movement' });
    await user.click(screen.getByRole('radio', { name: 'Concentration' }));
    const row = (name: RegExp) => plain(screen.getByRole('row', { name }).textContent);
    // 9000 of 17,220; without its last twelve months 1800 of 10,020, so that Baltik's 3600 is the largest.
    expect(row(/^Largest client/)).toBe('Largest client52.3%35.9%−16.3 pts');
    expect(row(/^Sales/)).toBe('Sales€17,220€10,020−€7,200');
    const slider = screen.getByRole('slider', { name: 'Buys nothing from' });
    expect(plain(slider.getAttribute('aria-valuetext'))).toBe('Apr 2025');
    await user.click(screen.getByRole('button', { name: 'Fresh' }));
    expect(screen.getByText(/missing, 15\.7% of all sales/)).toBeTruthy();
  });
});
