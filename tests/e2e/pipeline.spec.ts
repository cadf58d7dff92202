import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function toPipeline(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"][data-ready="true"]')).toBeVisible({
    timeout: 30_000,
  });
  await page.keyboard.press('Control+4');
  await expect(page.locator('[data-screen="pipeline"]')).toBeVisible();
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

/** Presses Tab until the control with the name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${name}`);
}

test('weekly pipeline control by keyboard: a new deal, six questions, an excuse, a push, the close, and what changed', async ({
  running,
}) => {
  const { page, folder } = running;
  await toPipeline(page);
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();

  // A new deal, larger than the others, so that it stands among the dangerous ones.
  await page.keyboard.press('n');
  const add = page.getByRole('dialog', { name: 'Add deal' });
  await expect(add.getByLabel('Client')).toBeFocused();
  await page.keyboard.type('papiernia k');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dryer section rebuild');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9 000 000');
  await page.keyboard.press('Enter');
  await expect(add).toBeHidden();
  const pane = page.getByRole('complementary', { name: 'Review of the deal' });
  await expect(pane.getByRole('heading', { name: 'Dryer section rebuild' })).toBeVisible();

  // The six questions: an excuse is heard while it is written and becomes questions.
  await page.getByRole('grid', { name: 'Open deals' }).focus();
  await page.keyboard.press('2');
  await page.keyboard.type('They want less steam');
  await page.keyboard.press('Enter');
  await page.keyboard.type('They are waiting for the decision.');
  await expect(pane.getByText('“Waiting for the decision” means four questions')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('4 questions written for Papiernia Kostrzyca')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pane.getByText('2 of 6 answered')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Open deals' })).toBeFocused();

  // A close date, then a push of it, undone by name.
  await page.keyboard.press('p');
  const push = page.getByRole('dialog', { name: /Move the close/u });
  await push.getByLabel('New close date').fill('2026-12-18');
  await page.keyboard.press('Enter');
  await expect(push).toBeHidden();
  await expect(pane.getByRole('button', { name: /^Close (18 Dec|Dec 2026)/u })).toBeVisible();
  await page.getByRole('grid', { name: 'Open deals' }).focus();
  await page.keyboard.press('p');
  await push.getByLabel('New close date').fill('2027-03-18');
  await push.getByLabel('Why').fill('budget year moved');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: /^Close (18 Mar|Mar 2027)/u })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(pane.getByRole('button', { name: /^Close (18 Dec|Dec 2026)/u })).toBeVisible();

  // The review is closed; a stage moved on the board afterwards stands on top as changed since.
  await tabTo(page, 'Close review');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Review closed/u)).toBeVisible();
  await expect(pane.getByText('0 of 6 answered')).toBeVisible();
  await page.getByRole('radio', { name: 'Board' }).press('Space');
  const card = page.getByRole('button', { name: /^Dryer section rebuild/u });
  await card.focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(
    page.getByRole('button', { name: /^Dryer section rebuild.*Qualify/u }),
  ).toBeFocused();
  await expect(page.getByText(/Since the review of .*1 a stage on/u)).toBeVisible();

  // What if: tried on a copy, nothing is written.
  await page.keyboard.press('w');
  const whatIf = page.getByRole('complementary', { name: 'What if' });
  await whatIf.getByRole('button', { name: 'Suppose' }).press('Enter');
  await page.getByRole('menuitem', { name: 'We win a deal' }).press('Enter');
  await expect(whatIf.getByText('Dryer section rebuild is won')).toBeVisible();
  await whatIf.getByRole('button', { name: 'End', exact: true }).press('Enter');
  await expect(
    page.getByRole('button', { name: /^Dryer section rebuild.*Qualify/u }),
  ).toBeVisible();

  // Away to Excel.
  const target = join(folder, 'pipeline.xlsx');
  await running.answerDialogs([target]);
  await page.keyboard.press('Control+e');
  await expect(page.getByText('Saved as pipeline.xlsx')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => (existsSync(target) ? statSync(target).size : 0)).toBeGreaterThan(8_000);

  // Everything is there after a restart, the view too.
  const again = await running.restart();
  await again.page.keyboard.press('Control+4');
  await expect(again.page.getByRole('button', { name: /^Dryer section rebuild/u })).toBeVisible();
  await again.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the pipeline stands in nobody’s way, ${theme}`, async ({ running: { page } }) => {
    await toPipeline(page);
    await page.evaluate(
      (choice) => window.keybook?.invoke('app.setTheme', { theme: choice }),
      theme,
    );
    await page.getByRole('grid', { name: 'Open deals' }).focus();
    await page.keyboard.press('3');
    await page.keyboard.type('Czekamy na decyzję klienta');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Board' }).press('Space');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('w');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
