import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const portfolio = '[data-screen="portfolio"][data-ready="true"]';

/** Opens the sample firm and goes to one of its clients. */
async function openClient(page: Page, name: string): Promise<void> {
  await page.locator('main').waitFor();
  await page.keyboard.press('Control+Shift+o');
  await goToClient(page, name);
  await page
    .getByRole('grid', { name: 'Facts of the dossier' })
    .locator('[role="row"][tabindex="0"]')
    .focus();
}

/** Goes to a key client by the sidebar, once the portfolio is there. */
async function goToClient(page: Page, name: string): Promise<void> {
  await expect(page.locator(portfolio)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Facts of the dossier' })).toBeVisible();
}

const row = (page: Page, fact: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: fact, exact: true }) });

/** What stands in the way of assistive technology in the part of the page shown, or in the dialog over it. */
async function axeFindings(page: Page, part = '[role="tabpanel"]'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .setLegacyMode(true)
    .withTags(TAGS)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('a dossier is built by interview, by keyboard alone: unknown falls, confirmed rises, undo takes each answer back', async ({
  running: { page },
}) => {
  await openClient(page, 'Papiernia Kostrzyca');
  await page.keyboard.press('i');
  const count = async (what: string) =>
    Number(
      await page
        .getByRole('status', { name: 'What is known' })
        .locator('span', { hasText: what })
        .locator('b')
        .textContent(),
    );
  const question = page.getByRole('region', { name: 'Interview' }).getByRole('heading');
  await expect(question).toBeVisible();
  const before = {
    unknown: await count('unknown'),
    assumed: await count('assumed'),
    confirmed: await count('confirmed'),
  };
  const first = await question.textContent();
  await page.keyboard.type('Tissue grows by a tenth a year');
  await page.keyboard.press('Enter');
  await expect(question).not.toHaveText(first ?? '');
  await expect.poll(() => count('unknown')).toBe(before.unknown - 1);
  await expect.poll(() => count('assumed')).toBe(before.assumed + 1);
  await page.keyboard.type('Two plants, one office');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => count('confirmed')).toBe(before.confirmed + 1);
  await page.keyboard.press('Alt+x');
  await expect.poll(() => count('unknown')).toBe(before.unknown - 3);
  await page.keyboard.press('Alt+l');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Facts of the dossier' })).toBeVisible();
  await expect(page.getByText('Tissue grows by a tenth a year')).toBeVisible();
  await expect(page.getByText('Two plants, one office')).toBeVisible();

  // The question left for later, what does not apply, and the two answers: four actions by name.
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(150);
  }
  await expect(page.getByText('Tissue grows by a tenth a year')).toBeHidden();
  await expect(page.getByText('Two plants, one office')).toBeHidden();
});

test('facts by keyboard: edit, source, confirm, history, an older version again; nothing is lost when the window closes while typing', async ({
  running,
}) => {
  const { page } = running;
  await openClient(page, 'Papiernia Kostrzyca');
  const business = row(page, 'Business');
  await expect(business).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Sack paper, **two machines**');
  await page.keyboard.press('Enter');
  await expect(business).toContainText('Sack paper, two machines');
  await expect(business).toContainText('assumed');
  await expect(business).toContainText('no source');
  await expect(business).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.type('K. Baran');
  await page.keyboard.press('Enter');
  await expect(business).toContainText('K. Baran');
  await page.keyboard.press('c');
  await expect(business).toContainText('confirmed');
  await page.keyboard.press('F2');
  await page.keyboard.type(' and a third');
  await page.keyboard.press('Escape');
  await expect(business).not.toContainText('a third');

  await page.keyboard.press('h');
  const history = page.getByRole('dialog', { name: 'History of Business' });
  await expect(history.getByRole('listitem').first()).toContainText('Sack paper');
  await history.getByRole('button', { name: 'Take this one again' }).last().press('Enter');
  await expect(business).not.toContainText('Sack paper');
  expect(await axeFindings(page)).toEqual([]);

  await business.focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Half a senten');
  await page.waitForTimeout(900);
  const again = await running.restart();
  await goToClient(again.page, 'Papiernia Kostrzyca');
  const field = again.page.getByRole('textbox', { name: 'Business, Value' });
  await expect(field).toHaveValue('Half a senten');
  await expect(again.page.getByText('Not kept yet', { exact: false })).toBeVisible();
  await again.close();
});

test('a meeting is captured by keyboard alone, its draft outlives the program, and one undo takes all of it back', async ({
  running,
}) => {
  const { page } = running;
  await openClient(page, 'Papiernia Kostrzyca');
  await page.keyboard.press('n');
  const note = page.getByRole('dialog', { name: 'Note on Papiernia Kostrzyca' });
  await expect(note).toBeVisible();
  await page.keyboard.type('Walked PM2 with @Gawron, #Newcomer was there');
  await page.waitForTimeout(900);
  const again = await running.restart();
  await goToClient(again.page, 'Papiernia Kostrzyca');
  const shown = again.page;
  await shown.keyboard.press('n');
  const kept = shown.getByRole('dialog', { name: 'Note on Papiernia Kostrzyca' });
  await expect(kept.getByRole('textbox', { name: 'What happened' })).toHaveValue(/Walked PM2/u);
  await shown.keyboard.press('Control+End');
  await shown.keyboard.press('Enter');
  await shown.keyboard.type('!Leak report to @Gawron tomorrow');
  await expect(kept.getByRole('status', { name: 'Understood' })).toContainText(
    'We promise Piotr Gawron: Leak report to Gawron',
  );
  await expect(kept.getByRole('status', { name: 'Understood' })).toContainText('Newcomer, new');
  // Outcome and attitude by arrows and Space.
  await shown.keyboard.press('Tab');
  await shown.keyboard.press('ArrowRight');
  await shown.keyboard.press('Space');
  await expect(kept.getByRole('radio', { name: 'Advance' })).toBeChecked();
  expect(await axeFindings(shown, '[role="dialog"]')).toEqual([]);
  await shown.keyboard.press('Control+Enter');
  await expect(kept).toBeHidden();
  const side = shown.getByRole('complementary', { name: /Next step/u });
  await expect(side).toContainText('Leak report to Gawron');
  await expect(side).toContainText('Outcome: advance');

  await shown.getByRole('tab', { name: /History/u }).click();
  await expect(shown.getByText('Walked PM2 with', { exact: false })).toBeVisible();
  expect(await axeFindings(shown)).toEqual([]);
  await shown.keyboard.press('Control+z');
  await expect(shown.getByText('Walked PM2 with', { exact: false })).toBeHidden();
  await shown.getByRole('tab', { name: /Dossier/u }).click();
  await expect(side).not.toContainText('Leak report');
  await shown.keyboard.press('n');
  await expect(kept.getByRole('textbox', { name: 'What happened' })).toHaveValue('');
  await again.close();
});

test('a file is copied in, opened never when it could run, saved as a copy, and its removal undone', async ({
  running,
}) => {
  const { page, folder } = running;
  await openClient(page, 'Papiernia Kostrzyca');
  const script = join(folder, 'offer.sh');
  writeFileSync(script, 'echo no');
  await running.answerDialogs([script]);
  await page.getByRole('button', { name: 'Attach files' }).press('Enter');
  const open = page.getByRole('button', { name: 'Open offer.sh' });
  await open.press('Enter');
  await expect(
    page.getByText('offer.sh cannot be opened from here', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove offer.sh' }).press('Enter');
  await expect(open).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(open).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
