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

test('the hole is found before the quarter ends: periods by keys, what-if beside the figures, Esc, restart', async ({
  running,
}) => {
  const { page } = running;
  await toPipeline(page);
  const grid = page.getByRole('grid', { name: 'Open deals' });
  const period = page.getByRole('group', { name: 'Period looked at' }).getByRole('status');
  await page.getByRole('radio', { name: 'Quarter' }).press('Space');
  await expect(period).toHaveText(/^Q\d/u);
  const now = await period.textContent();
  await grid.focus();

  // The quarter before: it has ended, and says how.
  await page.keyboard.press(',');
  await expect(period).not.toHaveText(now ?? '');
  await expect(page.getByText('ended', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Won, \d+ deals?$/u)).toBeVisible();
  // Two on: a quarter to come, in which this quarter’s deals do not count.
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(page.getByText('to come', { exact: true })).toBeVisible();
  await page.keyboard.press('t');
  await expect(period).toHaveText(now ?? '');

  // A client who leaves is tried: the figures of now stay, those of the trial stand beside them, marked.
  const gap = page.getByRole('region', { name: /^Plan / });
  const figures = await gap.textContent();
  await page.keyboard.press('w');
  const whatIf = page.getByRole('complementary', { name: 'What if' });
  await whatIf.getByRole('button', { name: 'Suppose' }).press('Enter');
  await page.getByRole('menuitem', { name: 'A client leaves' }).press('Enter');
  await expect(gap.getByText('What if')).toBeVisible();
  expect((await gap.textContent())?.startsWith((figures ?? '').slice(0, 20))).toBe(true);
  await expect(grid.getByText('what if: client leaves').first()).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Escape');
  await expect(gap.getByText('What if')).toBeHidden();
  expect(await gap.textContent()).toBe(figures);
  await expect(grid).toBeFocused();

  // The period looked at is there after a restart.
  await page.keyboard.press(',');
  await expect(period).not.toHaveText(now ?? '');
  const before = await period.textContent();
  await expect
    .poll(() => page.evaluate(() => window.keybook?.invoke('screen.get', { key: 'pipeline' })))
    .toMatchObject({ value: { grain: 'quarter', periodDay: expect.any(String) } });
  const again = await running.restart();
  await again.page.keyboard.press('Control+4');
  await expect(
    again.page.getByRole('group', { name: 'Period looked at' }).getByRole('status'),
  ).toHaveText(before ?? '');
  await again.close();
});

test('deals of an archived client are said and closed together; rows go to Excel and come back', async ({
  running: { app, page },
}) => {
  await toPipeline(page);
  const grid = page.getByRole('grid', { name: 'Open deals' });
  const deals = await page.evaluate(async () => {
    const call = async <T>(method: string, input: unknown): Promise<T> => {
      const answer = (await window.keybook?.invoke(method, input)) as { ok: boolean; value: T };
      if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
      return answer.value;
    };
    const { clients } = await call<{ clients: { id: string; name: string }[] }>('deal.choices', {
      clientId: null,
    });
    const client = clients.find(({ name }) => name.startsWith('Papiernia'));
    await call('client.change', {
      clientIds: [client?.id],
      change: { field: 'status', value: 'archived' },
    });
    const { facts } = await call<{
      facts: { deals: { clientId: string; stage: string; closedDay: number | null }[] };
    }>('deal.pipeline', {});
    return facts.deals.filter(
      ({ clientId, closedDay }) => clientId === client?.id && closedDay === null,
    ).length;
  });
  // Theirs, and the one of the sample’s lost client.
  await page
    .getByRole('button', { name: `${deals + 1} open deals of lost or archived clients` })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Open deals of lost and archived clients' });
  await dialog.getByRole('button', { name: 'need gone' }).press('Enter');
  await dialog.getByRole('button', { name: `Mark ${deals} deals as lost` }).press('Enter');
  await expect(page.getByText(`${deals} deals marked as lost`)).toBeVisible();
  await expect(grid.getByText('Papiernia Kostrzyca')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(grid.getByText('Papiernia Kostrzyca').first()).toBeVisible();

  // What Ctrl+C copied can be pasted back, but for the deals of the client who is still archived.
  await grid.focus();
  await page.keyboard.press('Control+c');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')[0]).toBe(
    'Client\tDeal\tAmount\tProbability\tStage\tExpected close\tBuyer’s step\tStep day\tRed flags',
  );
  const rows = copied.split('\n').length - 1;
  await grid.focus();
  await page.keyboard.press('Control+v');
  const paste = page.getByRole('dialog', { name: 'Paste deals from Excel' });
  await expect(paste.getByText(`${rows - deals} rows are ready`)).toBeVisible();
  await page.keyboard.press('Escape');
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
    await page.getByRole('button', { name: 'Suppose' }).press('Enter');
    await page.getByRole('menuitem', { name: 'A client leaves' }).press('Enter');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Earlier period' }).press('Enter');
    await expect(page.getByText('ended', { exact: true })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
