// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '@shared/domain/client-details';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { reconcile } from '@shared/reconcile/reconcile';
import { PortfolioScreen } from '../../../renderer/features/portfolio';
import { renderScreen } from '../../support/render';
import { goldenFacts } from './golden';
import { portfolioBridge } from './portfolio-bridge';

const facts = goldenFacts();
const idOf = (name: string): string =>
  facts.clients.find((client) => client.name === name)?.id ?? '';
const LETTERS: Readonly<Record<string, 'A' | 'B' | 'C'>> = {
  Aurum: 'A',
  Cedar: 'A',
  Delta: 'A',
  Elbe: 'B',
  Gorki: 'B',
  Iskra: 'C',
};

async function open() {
  const bridge = portfolioBridge(facts);
  bridge.answer({
    'client.details': () => ({
      [idOf('Delta')]: { ...NO_DETAILS, owner: 'Anna Nowak', abcOverride: 'A' },
    }),
    'roundtrip.list': () => [],
    'reconcile.get': ({ settings }) => {
      const stated = Object.entries(LETTERS).map(([name, abc], i) => ({
        client: facts.clients.findIndex((client) => client.name === name),
        abc,
        xyz: null,
        totalE4: null,
        row: i + 2,
      }));
      const { differences, ...rest } = reconcile({
        facts,
        settings: settings ?? DEFAULT_ANALYSIS_SETTINGS,
        stated,
        copies: null,
        range: null,
      });
      return {
        ...rest,
        batchId: 'b',
        fileName: 'sales.xlsx',
        importedAtMs: 0,
        elapsedMs: 1,
        stated: Object.fromEntries(
          stated.map(({ client, ...marks }) => [facts.clients[client]?.id ?? '', marks]),
        ),
        differences: differences.map(({ client, ...one }) => ({
          ...one,
          clientId: facts.clients[client]?.id ?? '',
        })),
      };
    },
  });
  const rendered = renderScreen(<PortfolioScreen />, { bridge });
  await screen.findByText(/sales.xlsx has classes/);
  return rendered;
}

const table = () => screen.getByRole('grid', { name: 'Clients of the portfolio' });
const namesShown = () =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[2]?.textContent);

describe('classes of the workbook beside ours', () => {
  it('says which rule explains the differences and shows just those clients', async () => {
    const { user } = await open();
    expect(screen.getByText(/4 of 6 clients are equal/).textContent).toContain(
      'ABC of 2 clients: the client that crosses a limit belongs to the higher class there.',
    );
    await user.click(screen.getByRole('button', { name: '2 differ from the workbook' }));
    expect(namesShown()).toEqual(['Delta', 'Gorki']);
    expect(
      within(table()).getByRole('img', { name: /^B, differs: the client that crosses/ }),
    ).toBeTruthy();
  });

  it('takes their settings over with one button', async () => {
    const { user, bridge } = await open();
    await user.click(screen.getByRole('button', { name: 'Use their settings' }));
    await waitFor(() => expect(bridge.inputs('portfolio.saveSettings')).toHaveLength(1));
    expect(bridge.inputs('portfolio.saveSettings')[0]?.settings.abcRule).toBe('crossing');
    await waitFor(() => expect(screen.queryByText(/sales.xlsx has classes/)).toBeNull());
  });

  it('marks a class set by hand, says the computed one, and leaves the matrix computed', async () => {
    const { user } = await open();
    expect(
      within(table()).getByRole('img', { name: /^A., set by hand; computed B./ }),
    ).toBeTruthy();
    const before = screen.getByRole('grid', { name: 'Matrix' }).textContent;
    await user.click(screen.getByRole('button', { name: '1 class set by hand' }));
    expect(namesShown()).toEqual(['Delta']);
    expect(screen.getByRole('grid', { name: 'Matrix' }).textContent).toBe(before);
  });
});
