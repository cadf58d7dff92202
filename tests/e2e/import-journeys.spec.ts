import { join } from 'node:path';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import officeCrypto from 'officecrypto-tool';
import { expect, test } from './app-fixture';
import { ImportPage } from './page-models/import-page';

const reference =
  process.env['KEYBOOK_REFERENCE'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const data = (...parts: string[]): string => join(reference, 'data', ...parts);

/** Real workbooks through the window: what is read, and what stands in the portfolio afterwards. */
const JOURNEYS = [
  {
    name: 'US regional sales',
    file: data('us-regional-sales', 'US_Regional_Sales_Data.xlsx'),
    control: '73,143,379.75',
    rows: '7,991',
    clients: 50,
    cells: { AX: 38, BX: 8, CX: 4 },
  },
  {
    name: 'Online Retail, first days',
    file: data('online-retail-1009-xlsx', 'Online Retail.xlsx'),
    control: '24,525.33',
    rows: '1,008',
    clients: 48,
    cells: { AN: 24, BN: 13, CN: 9 },
  },
  {
    name: 'Northwind, orders and their lines in two files',
    file: data('northwind-csv', 'order-details.csv'),
    control: '1,265,793.04',
    rows: '2,155',
    clients: 89,
    cells: {},
  },
  {
    name: 'Polish receipts',
    file: data('pl-sprzedaz-sql', 'sprzedaz.csv'),
    control: '17,168.77',
    rows: '10,000',
    clients: 694,
    cells: { AX: 352, AY: 126 },
  },
  {
    name: 'Superstore, an old .xls of four years',
    file: data('superstore-xls', 'Sample - Superstore.xls'),
    control: '2,297,200.86',
    rows: '9,994',
    clients: 793,
    cells: {},
  },
  {
    name: 'Russian shipments, a 1C report of five nested levels in a .xls without a code page',
    file: data('ru-shipments-by-client-anon', 'shipments_by_client_biff7_no_codepage.xls'),
    control: '1,759,564.08',
    rows: '137',
    clients: 93,
    cells: { AN: 35, BN: 29, CN: 29 },
  },
  {
    name: 'months across',
    file: data('wide-months-bsd-csv', 'complete_dataset_small.csv'),
    control: '768,695.00',
    rows: '468',
    clients: 39,
    cells: { AX: 28, BX: 8, CX: 3 },
  },
] as const;

test.describe('a real workbook through the window', () => {
  for (const journey of JOURNEYS) {
    test(journey.name, async ({ running }) => {
      test.skip(!existsSync(journey.file), 'the reference data are not here');
      const { page, folder } = running;
      const importing = new ImportPage(running);
      await importing.openIntoNewWorkspace(journey.file, join(folder, 'firm.keybook'));
      await importing.ready();
      await expect(page.getByText(journey.control).first()).toBeVisible();
      await expect(importing.importButton).toContainText(journey.rows);
      await importing.run();
      await expect(page.getByRole('heading', { name: 'Portfolio' })).toBeVisible();
      const view = await page.evaluate(async () => {
        const answer = (await window.keybook?.invoke('portfolio.get', { settings: null })) as {
          value: {
            clients: unknown[];
            analysis: { matrix: { abc: string; xyz: string; clients: number }[] };
          };
        };
        return {
          clients: answer.value.clients.length,
          matrix: answer.value.analysis.matrix.map(
            ({ abc, xyz, clients }) => [abc + xyz, clients] as const,
          ),
        };
      });
      expect(view.clients).toBe(journey.clients);
      expect(Object.fromEntries(view.matrix)).toMatchObject(journey.cells);
    });
  }
});

test('an encrypted workbook asks for its password and goes on', async ({ running }) => {
  const { page, folder } = running;
  const workbook = join(folder, 'sales.xlsx');
  const clear = readFileSync(new URL('../../resources/sample/merida-sales.xlsx', import.meta.url));
  writeFileSync(workbook, officeCrypto.encrypt(clear, { password: 'Żółw-7' }));
  const importing = new ImportPage(running);
  await importing.openIntoNewWorkspace(workbook, join(folder, 'firm.keybook'));
  const field = page.getByLabel('Password of the workbook');
  await expect(field).toBeFocused();
  await page.keyboard.type('Zolw-7');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/That password does not open the file/u)).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type('Żółw-7');
  await page.keyboard.press('Enter');
  await importing.ready();
  await importing.run();
  await expect(page.getByRole('heading', { name: 'Portfolio' })).toBeVisible();
});
