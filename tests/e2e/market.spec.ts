import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture';
import type { RunningApp } from './app-fixture';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openSample(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"][data-ready="true"]')).toBeVisible({
    timeout: 60_000,
  });
}

/** Findings in a part of the window. */
async function axeFindings(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include(part)
    .withTags(TAGS)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

async function paste({ app, page }: RunningApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** Planned months of the first client in a year, in currency units; null = not planned. */
function plannedMonths(page: Page, year: number): Promise<(number | null)[]> {
  return page.evaluate(async (wanted) => {
    const input = {
      fromMonth: `${wanted}-01-01`,
      months: 12,
      measure: 'revenue',
      scope: 'key',
      find: null,
    };
    const answer = (await window.keybook?.invoke('market.clientPlan', input)) as {
      value: { plan: { clients: Int32Array; e4: Float64Array } };
    };
    const { clients: planned, e4: months } = answer.value.plan;
    const at = planned.indexOf(0);
    return Array.from({ length: 12 }, (_, month) => months[at * 12 + month] ?? Number.NaN).map(
      (e4) => (Number.isNaN(e4) ? null : e4 / 1e4),
    );
  }, year);
}

test('white space of a client: typed, pasted from a spreadsheet, taken back as one', async ({
  running,
}) => {
  const { page } = running;
  await openSample(page);
  await page.keyboard.press('Control+2');
  const clients = page.getByRole('grid').first();
  await clients.focus();
  await page.keyboard.press('Control+Home');
  await press(page, 'ArrowDown', 2);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Papiernia Kostrzyca').first()).toBeVisible();
  await page.getByRole('tab', { name: /White space/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 of 8 categories known')).toBeVisible();

  // A budget without a source is asked for it; then it makes an index.
  const sheet = page.getByRole('grid', { name: 'White space by category' });
  await sheet.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await press(page, 'ArrowRight', 6);
  await page.keyboard.type('much');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Write an amount or a range');
  await page.keyboard.press('Escape');
  await page.keyboard.type('900k-1.1m');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Estimate of a budget' });
  await expect(dialog).toContainText('€900,000 to €1,100,000');
  expect(await axeFindings(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.type('Plant visit');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('4 of 8 categories known')).toBeVisible();

  // Budget, source and trust of two categories at once.
  await sheet.focus();
  await page.keyboard.press('Control+Home');
  await press(page, 'ArrowDown', 3);
  await press(page, 'ArrowRight', 6);
  await paste(running, '200-300k\tSurvey\t2\r\n500k\tSurvey\t3\r\n');
  await expect(page.getByText('6 of 8 categories known')).toBeVisible();
  expect(await axeFindings(page, '[data-screen="white-space"]')).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('4 of 8 categories known')).toBeVisible();

  // What a person says of a cell, chosen from the list by its first letter.
  await page.keyboard.press('Control+Home');
  await press(page, 'ArrowDown', 7);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByText('of 7 categories known')).toBeVisible();
});

test('plan by client: a year is spread, a block pasted, both taken back', async ({ running }) => {
  const { page } = running;
  await openSample(page);
  await page.keyboard.press('Control+6');
  const sheet = page.getByRole('grid', { name: 'Plan by client' });
  await expect(sheet).toBeVisible();
  expect(await axeFindings(page, '[data-screen="client-plan"]')).toEqual([]);
  const year = new Date().getFullYear() + 1;
  const before = await plannedMonths(page, year);

  await sheet.focus();
  await page.keyboard.press('Control+Home');
  await press(page, 'ArrowRight', 14);
  await page.keyboard.type('1.2m');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const cents = (await plannedMonths(page, year)).map((amount) =>
        Math.round((amount ?? 0) * 100),
      );
      return cents.reduce((sum, amount) => sum + amount, 0);
    })
    .toBe(120_000_000);
  const spread = await plannedMonths(page, year);
  expect(new Set(spread).size).toBeGreaterThan(6);

  // Three months from a spreadsheet with decimal commas; the figures prove the sign.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await paste(running, '1.000\t2.000\t3.000,50\r\n');
  await expect
    .poll(async () => (await plannedMonths(page, year)).slice(0, 3))
    .toEqual([1000, 2000, 3000.5]);

  // What was not understood is named; what a dash empties is counted and given back.
  await paste(running, 'ten\t-\t4000\r\n');
  await expect(page.getByText(/1 cell not understood.*“ten”/u)).toBeVisible();
  await expect(page.getByText('1 cell emptied')).toBeVisible();
  await expect
    .poll(async () => (await plannedMonths(page, year)).slice(0, 3))
    .toEqual([1000, null, 4000]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect
    .poll(async () => (await plannedMonths(page, year)).slice(0, 3))
    .toEqual([1000, 2000, 3000.5]);
  await sheet.focus();

  await page.keyboard.press('Control+z');
  await expect.poll(() => plannedMonths(page, year)).toEqual(spread);
  await page.keyboard.press('Control+z');
  await expect.poll(() => plannedMonths(page, year)).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(() => plannedMonths(page, year)).toEqual(spread);

  // Down to the next client, and out of the sheet by Tab.
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(page.getByText('Undo: Plans', { exact: false })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(sheet).not.toBeFocused();
});
