// @vitest-environment happy-dom
import { configure, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { importButton, show } from './show-import';

// A whole screen is drawn and checked; the machine may be busy with other tests.
configure({ asyncUtilTimeout: 10_000 });

describe('choices beside the grid', () => {
  it('offers the sheets of the same header to be read together', async () => {
    const rows = (city: string) =>
      Array.from({ length: 12 }, (_, index) => [
        `2024-01-${10 + index}`,
        `${city} Ltd`,
        100 + index,
      ]);
    const header = ['Date', 'Customer', 'Net sales'];
    const { user, bridge } = show({
      sheets: ['Warsaw', 'Cracow', 'Gdansk'].map((name) => ({
        name,
        rows: [header, ...rows(name)],
      })),
    });
    await importButton();
    await user.click(screen.getByRole('checkbox', { name: 'Gdansk' }));
    const sheets = () =>
      bridge
        .inputs('import.check')
        .at(-1)
        ?.mapping.sheets?.map(({ sheetName }) => sheetName);
    await waitFor(() => expect(sheets()).toEqual(['Warsaw', 'Gdansk']));
    await user.click(screen.getByRole('button', { name: 'Read all 3 together' }));
    await waitFor(() => expect(sheets()).toEqual(['Warsaw', 'Cracow', 'Gdansk']));
    await user.click(screen.getByRole('button', { name: 'Read only the chosen one' }));
    await waitFor(() => expect(sheets()).toBeUndefined());
  });

  it('lets the names of codes come from other columns or from nowhere', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => [
      `2024-01-${10 + index}`,
      `K${index % 3}`,
      100 + index,
    ]);
    const names = Array.from({ length: 3 }, (_, index) => [
      `K${index}`,
      `Long ${index}`,
      `S${index}`,
    ]);
    const { user, bridge } = show({
      sheets: [
        { name: 'Sales', rows: [['Date', 'Customer ID', 'Net sales'], ...lines] },
        { name: 'Customers', rows: [['Customer ID', 'Customer name', 'Short name'], ...names] },
      ],
    });
    await importButton();
    expect(screen.getByRole('button', { name: /Meaning of column B/ }).textContent).toContain(
      'Client, by code',
    );
    const lookup = () => bridge.inputs('import.check').at(-1)?.mapping.lookup;
    await user.click(screen.getByRole('button', { name: /Column with the names/ }));
    await user.click(await screen.findByRole('option', { name: 'Short name' }));
    await waitFor(() => expect(lookup()?.nameColumn).toBe(2));
    await user.click(screen.getByRole('button', { name: /Sheet with the names/ }));
    await user.click(await screen.findByRole('option', { name: /codes stand for names/ }));
    await waitFor(() => expect(lookup()).toBeNull());
  });

  it('points out a table that begins far below, with its effect, and reads only down to it', async () => {
    const rows = Array.from({ length: 320 }, (_, index) => [
      `2024-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      `Client ${index % 7}`,
      100 + index,
    ]);
    const { user, bridge } = show({
      sheets: [
        {
          name: 'Sales',
          rows: [
            ['Date', 'Customer', 'Net sales'],
            ...rows,
            [],
            ['Warehouse', 'Product', 'Quantity'],
            ['2024-05-15', 'Bolt', 900],
          ],
        },
      ],
    });
    await importButton();
    expect(screen.getByText(/In row 323 another table seems to begin: Warehouse/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Read only up to row 322/ }));
    await waitFor(() =>
      expect(bridge.inputs('import.check').at(-1)?.mapping.block?.lastRow).toBe(322),
    );
    await waitFor(() =>
      expect(screen.queryByText(/In row 323 another table seems to begin/)).toBeNull(),
    );
  });
});
