import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app-fixture';
import { axeFindings } from './page-models/axe-findings';
import { goToClient, openSample } from './page-models/open-sample';

test('prepare a meeting by keyboard alone: find the client, read the page, take it along as PDF', async ({
  running,
}) => {
  const { page, folder } = running;
  await openSample(page);
  await goToClient(page, 'kostrz', 'Papiernia Kostrzyca');
  await page.keyboard.press('Control+b');
  const brief = page.locator('[data-screen="brief"][data-ready="true"]');
  await expect(brief).toBeVisible();
  // Who comes and where he stands, what is owed, what is open, what to ask.
  await expect(brief.getByRole('row', { name: /Piotr Gawron.*Decider/u })).toBeVisible();
  await expect(brief.getByText('Support +23')).toBeVisible();
  await expect(brief.getByText('Seal report for PM1')).toBeVisible();
  await expect(brief.getByText('late by 2 days, not told')).toBeVisible();
  await expect(brief.getByText('PM2 pump retrofit')).toBeVisible();
  await expect(brief.getByText('Which committee sees the PM2 rebuild')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const target = join(folder, 'brief.pdf');
  await running.answerDialogs([target]);
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Brief saved: brief.pdf')).toBeVisible({ timeout: 20_000 });
  const pdf = readFileSync(target, 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  // One A4 page: it is carried into the room.
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Papiernia Kostrzyca', level: 1 })).toBeVisible();
});

test('search forgives letters and finds what was written, in the language of the user', async ({
  running: { page },
}) => {
  await page.evaluate((language) => window.keybook?.invoke('app.setLanguage', { language }), 'ru');
  await page.reload();
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('резерв');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('оборотн фильтр');
  await expect(page.getByRole('option', { name: /Урал|Ural/u }).first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('zawiszow');
  await expect(page.getByRole('option', { name: 'Huta Zawiszów' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
