import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(TAGS)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** A workspace of its own with one client that is rated on nothing and has no plan. */
async function openClient(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"]')).toBeVisible({ timeout: 30_000 });
  // The client's own plan, where the sample has none: the first client that is not a key client.
  const id = await page.evaluate(async () => {
    const ask = (method: string, input: object): Promise<{ value: never }> =>
      window.keybook?.invoke(method, input) as Promise<{ value: never }>;
    const { value: board } = (await ask('plan.board', {})) as {
      value: { clients: { client: { id: string } }[] };
    };
    const { value: portfolio } = (await ask('portfolio.get', { settings: null })) as {
      value: { clients: { id: string }[] };
    };
    const known = new Set(board.clients.map(({ client }) => client.id));
    const other = portfolio.clients.find((client) => !known.has(client.id))?.id ?? '';
    // Rating it weak brings it onto the board; everything else is done by keyboard.
    await ask('plan.rate', {
      clientId: other,
      ratings: [{ axis: 'position', value: 'weak', argument: 'One trial order.' }],
    });
    await ask('screen.set', {
      key: 'plans',
      value: { clientId: other, axis: 'matrix', since: 'months-6' },
    });
    return other;
  });
  expect(id).not.toBe('');
  await page.keyboard.press('Control+3');
  await expect(page.getByText('No perspective plan yet')).toBeVisible();
}

/** Tabs on until the element with the focus has this name; the whole way is walked by keyboard. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name.source} by Tab`);
}

test('write the perspective plan: rate, set the goal, objective with way, action and measure, by keyboard alone', async ({
  running,
}) => {
  const { page, folder } = running;
  await openClient(page);

  // Potential: the new value waits for its argument and does not hold before.
  await tabTo(page, /^low$/u);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const argument = page.getByRole('textbox', { name: /^Why potential high/u });
  await expect(argument).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Two lines are rebuilt next year.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Two lines are rebuilt next year.').first()).toBeVisible();

  // The plan over three years.
  await tabTo(page, /^Start the plan$/u);
  await page.keyboard.press('Enter');
  await expect(page.getByText('version 1, draft')).toBeVisible();
  await expect(page.getByText('Build selectively').last()).toBeVisible();
  await tabTo(page, /^Goal and way there$/u);
  await page.keyboard.type('Second supplier of seals by 2028.');
  await page.keyboard.press('Enter');

  // Objective, its way and first action come one after the other.
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('Share of seals');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'How will it be reached?' })).toBeFocused();
  await page.keyboard.type('On-site analysis as entry');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What happens next?' })).toBeFocused();
  await page.keyboard.type('Audit of line 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action for Audit of line 1' })).toBeVisible();

  // What is broken is said where it is; F8 goes from one to the next.
  await expect(page.getByText('no measure')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByRole('button', { name: /^Measure of Share of seals/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('How it is measured')).toBeVisible();
  await tabTo(page, /^From$/u).catch(() => undefined);
  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('35');
  await page.keyboard.press('Enter');
  await expect(page.getByText('5% → 35%')).toBeVisible();

  // A second action on the same objective, then order by Alt and the arrows.
  await page.getByRole('textbox', { name: 'Action for Audit of line 1' }).focus();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Offer for line 2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 more open')).toBeVisible();

  // Undone by name, as everything.
  await page.getByRole('heading', { name: 'Objectives, strategy' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 more open')).toBeHidden();

  // On a page: the client's version holds back what is ours.
  await page.keyboard.press('Control+p');
  const client = page.getByRole('region', { name: 'For the client' }).first();
  await expect(client).toBeVisible();
  await expect(client.getByText('One trial order.')).toHaveCount(0);
  await expect(client.getByText('Share of seals')).toHaveCount(0);
  const target = join(folder, 'plan.pdf');
  await running.answerDialogs([target]);
  await tabTo(page, /^Save internal PDF$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => (existsSync(target) ? statSync(target).size : 0)).toBeGreaterThan(20_000);
  await page.keyboard.press('Escape');
  await expect(page.getByText('5% → 35%')).toBeVisible();
});

test('the board proposes and asks; versions are kept and compared; nothing stands in the way of assistive technology', async ({
  running: { page },
}) => {
  await page.locator('main').waitFor();
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"]')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+3');
  await expect(page.locator('[data-screen="plans"]')).toBeVisible();
  const chosen = page.locator('svg [role="button"][aria-pressed="true"]');
  await expect(chosen).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);

  const before = await chosen.getAttribute('aria-label');
  await chosen.focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rate client' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveAttribute('aria-label', before ?? '');
  await chosen.focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('Lost the second shaft.');
  await page.keyboard.press('Enter');
  await expect(chosen).not.toHaveAttribute('aria-label', before ?? '');
  await expect(page.getByText('Lost the second shaft.').first()).toBeVisible();

  // The sample keeps what its second version came from; a version kept now is the one to be compared with.
  const compare = page.getByRole('button', { name: 'Compare', exact: true });
  await compare.press('Enter');
  await expect(page.getByText(/, rated for the first time$/u)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Version 1, / })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More about the plan' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Keep this version' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep version' }).press('Enter');
  await compare.press('Enter');
  await expect(page.getByText('The ratings are the same.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Position × potential').first()).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('region', { name: 'Internal' }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('all plans are exported from the screen, and the board is reached and saved by keyboard', async ({
  running,
}) => {
  const { page, folder } = running;
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"]')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('navigation').getByRole('button').first().focus();
  await page.keyboard.press('Control+3');
  // Wherever the focus was, the board has it, and arrows walk from client to client.
  const chosen = page.locator('[data-screen="plans"] [data-list-item]:focus');
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveAttribute('aria-pressed', 'false');

  const book = join(folder, 'plans.xlsx');
  const picture = join(folder, 'board.svg');
  await running.answerDialogs([book, picture]);
  await page.keyboard.press('Control+e');
  await expect(page.getByText('Saved as plans.xlsx')).toBeVisible({ timeout: 30_000 });
  expect(statSync(book).size).toBeGreaterThan(8_000);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('board as SVG');
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(picture) && statSync(picture).size > 1_000).toBe(true);
});
