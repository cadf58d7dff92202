import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app-fixture';
import { axeFindings } from './page-models/axe-findings';
import { openSample } from './page-models/open-sample';

const portfolio = '[data-screen="portfolio"][data-ready="true"]';

test('the sample firm, by keyboard alone: look, ask why, take it to Excel, find it again after a restart', async ({
  running,
}) => {
  const { page, folder } = running;
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) violations.push(message.text());
  });
  await openSample(page);
  await expect(page.getByText('186 clients').first()).toBeVisible();

  // To the table, to the third client, and why it is AX.
  const grid = page.getByRole('grid', { name: /client/iu });
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Papiernia Kostrzyca' })).toBeVisible();
  await expect(page.getByText('Why AX')).toBeVisible();
  // Source rows are read when they come into sight.
  await page.getByRole('region', { name: 'Source rows' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('merida-sales.xlsx', { exact: false }).first()).toBeVisible();

  // The chosen rows go to the clipboard as a table.
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('1 row copied')).toBeVisible();

  // Excel back.
  const target = join(folder, 'portfolio.xlsx');
  await running.answerDialogs([target]);
  await page.keyboard.press('Control+e');
  await expect(page.getByText('portfolio.xlsx').first()).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => (existsSync(target) ? statSync(target).size : 0)).toBeGreaterThan(50_000);
  expect(violations).toEqual([]);

  const again = await running.restart();
  await expect(again.page.locator(portfolio)).toBeVisible({ timeout: 30_000 });
  await expect(again.page.getByText('Merida Fluid Systems').first()).toBeVisible();
  await expect(again.page.getByText('Why AX')).toBeVisible();
  await again.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of assistive technology, ${theme}`, async ({
    running: { page },
  }) => {
    await page.evaluate(
      (choice) => window.keybook?.invoke('app.setTheme', { theme: choice }),
      theme,
    );
    expect(await axeFindings(page)).toEqual([]);
    await openSample(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await page.waitForTimeout(200);
    expect(await axeFindings(page)).toEqual([]);
  });
}

for (const language of ['pl', 'ru', 'af'] as const) {
  test(`every text of the portfolio is there in ${language}`, async ({ running: { page } }) => {
    await page.evaluate(
      (choice) => window.keybook?.invoke('app.setLanguage', { language: choice }),
      language,
    );
    await page.reload();
    await openSample(page);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    // A missing text would show its key.
    expect(text).not.toMatch(
      /\b(?:portfolio|shell|imports|errors|kit|notice|settings)\.[a-z]+(?:\.[a-zA-Z]+)*\b/u,
    );
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

test('a second start hands its file to the first window', async ({ running }) => {
  const { app, page } = running;
  await openSample(page);
  await app.evaluate(({ app: electron }) =>
    electron.emit('second-instance', {}, ['keybook', 'nothing.xlsx'], '/'),
  );
  await expect(page.locator(portfolio)).toBeVisible();
});
