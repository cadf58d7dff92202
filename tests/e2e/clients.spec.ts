import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture';

const list = '[data-screen="clients"][data-ready="true"]';
const client = '[data-screen="client"][data-ready="true"]';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openList(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.locator(list)).toBeVisible({ timeout: 30_000 });
}

/** Filters the list by a text and puts the cursor on the first row. */
async function filter(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Home');
}

async function addClient(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+n');
  await expect(page.getByRole('dialog', { name: 'New client' })).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.locator(client).getByRole('heading', { level: 1, name })).toBeVisible();
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(TAGS)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('clients by keyboard: add, qualify, edit in place, undo, merge, confirm a type', async ({
  running,
}) => {
  const { page } = running;
  await page.locator('main').waitFor();
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"]')).toBeVisible({ timeout: 30_000 });
  await openList(page);
  expect(await axeFindings(page)).toEqual([]);

  // A new client is potential, and the three P are asked.
  await addClient(page, 'Nowa Chemia');
  await expect(page.locator(client).getByText('Potential', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Answer the three P' }).press('Enter');
  const standing = page.getByRole('complementary', { name: 'How the client stands' });
  await expect(standing).toBeVisible();
  await standing.getByRole('button', { name: 'Answer…' }).first().press('Enter');
  await page.getByRole('radio', { name: 'Yes' }).press('Space');
  await page.getByLabel('Evidence').fill('An offer was asked for');
  await page.keyboard.press('Enter');
  await expect(standing.getByText('open, 1 of 3 yes')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // A type only a person can tell needs its reason, and makes the client key.
  const image = standing.getByRole('listitem').filter({ hasText: 'Image maker' });
  await image.getByRole('button', { name: 'Confirm…' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Confirm type' })).toBeDisabled();
  await page.keyboard.type('Leads its region');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').getByText('Nowa Chemia')).toBeVisible();
  await page.keyboard.press('Control+i');

  // The owner is edited in place, filled in from those used before, and taken back.
  await openList(page);
  await filter(page, 'nowa chemia');
  const grid = page.getByRole('grid', { name: 'Clients' });
  const headers = await grid.getByRole('columnheader').allTextContents();
  for (let at = 0; at < headers.indexOf('Owner'); at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Ewa');
  await page.keyboard.press('Enter');
  const owner = grid.getByRole('gridcell', { name: 'Ewa Lis' });
  await expect(owner).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(owner).toHaveCount(0);

  // A second client of nearly the same name is merged into the first after a look, and comes back.
  await addClient(page, 'Nowa Chemia SA');
  await openList(page);
  await filter(page, 'nowa chemia');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+m');
  await expect(page.getByRole('dialog', { name: 'Merge two clients' })).toBeVisible();
  await page.getByRole('button', { name: 'Merge clients' }).press('Enter');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await grid.focus();
  await page.keyboard.press('Control+z');
  await expect(grid).toHaveAttribute('aria-rowcount', '3');
});
