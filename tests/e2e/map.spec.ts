import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import { expect, test } from './app-fixture';
import { MapPage } from './page-models/map-page';

const CLIENT = 'Papiernia Kostrzyca';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // The page around the map is looked at by its own tests.
    .include('[data-screen="map"], [role="dialog"]')
    .withTags(TAGS)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('keeping the map true by keyboard alone: attitude, dotted line, left, successor, undo', async ({
  running: { page },
}) => {
  const model = new MapPage(page);
  await model.open(CLIENT);
  const before = await model.map();
  const now = async () => {
    const { records, today } = await model.map();
    return peopleAsOf(records, today);
  };
  const named = async (name: string) =>
    (await now()).people.find(({ person }) => person.name === name);

  // The attitude, one step up, and back by name.
  await model.find('Joanna Wilk');
  const attitude = (await named('Joanna Wilk'))?.attitude.value ?? NaN;
  await page.keyboard.press('+');
  await expect.poll(async () => (await named('Joanna Wilk'))?.attitude.value).toBe(attitude + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await named('Joanna Wilk'))?.attitude.value).toBe(attitude);

  // A dotted line.
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Link Joanna Wilk');
  await page.keyboard.type('Gawron');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Dotted');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => (await now()).links.filter(({ type }) => type === 'dotted').length)
    .toBe(
      peopleAsOf(before.records, before.today).links.filter(({ type }) => type === 'dotted')
        .length + 1,
    );

  // She has left; the successor is new and takes over roles and lines.
  await model.tabTo(model.canvas);
  await page.keyboard.press('Delete');
  await expect(dialog).toContainText('Mark Joanna Wilk as left');
  const followedBy = dialog.getByRole('button', { name: /Followed by/u });
  await model.tabTo(followedBy);
  await page.keyboard.type('A new');
  await model.tabTo(dialog.getByLabel('Name of the successor'));
  await page.keyboard.type('Karol Dudek');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Karol Dudek' })).toBeVisible();
  await expect(page.getByText(/New in the post since/u).first()).toBeVisible();
  const successor = await named('Karol Dudek');
  expect(successor?.roles.map(({ role }) => role)).toContain('approver');
  expect((await named('Joanna Wilk'))?.person).toMatchObject({
    leftDay: before.today,
    successorId: successor?.person.id,
  });

  // Everything back, step by step.
  await model.tabTo(model.canvas);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await named('Joanna Wilk'))?.isGone).toBe(false);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await model.map()).records).toEqual(before.records);
});

test('the table is the equal twin: find, edit cells, judge, link by keyboard', async ({
  running: { page },
}) => {
  const model = new MapPage(page);
  await model.open(CLIENT);
  await page.keyboard.press('Alt+4');
  const grid = page.getByRole('grid', { name: `People of ${CLIENT}` });
  await model.tabTo(grid);
  await page.keyboard.press('Control+Home');
  const first =
    (await grid.getByRole('row').nth(1).getByRole('gridcell').first().textContent()) ?? '';
  const of = async () =>
    (await model.map()).records.people.find((person) => first.includes(person.name));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('Head of everything');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await of())?.title).toBe('Head of everything');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('5');
  const id = (await of())?.id ?? '';
  await expect
    .poll(async () => {
      const { records, today } = await model.map();
      return peopleAsOf(records, today).byId.get(id)?.influence.value;
    })
    .toBe(5);
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog')).toContainText('To whom does');
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
});

test('how strong a line is: judged by keyboard, told in words and in the thickness, undone', async ({
  running: { page },
}) => {
  const model = new MapPage(page);
  await model.open(CLIENT);
  await model.find('Krzysztof Baran');
  const change = page.getByRole('button', { name: /^Change the line: Influences Piotr Gawron/u });
  const width = () =>
    page
      .locator('.react-flow__edge path[marker-end]')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeWidth).join());
  await expect(change).toHaveAccessibleName(/strong$/u);
  const strong = await width();
  await change.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(change).toHaveAccessibleName(/weak$/u);
  expect(await width()).not.toBe(strong);
  await page.keyboard.press('Control+z');
  await expect(change).toHaveAccessibleName(/strong$/u);
  expect(await width()).toBe(strong);
});

test('the history: arrows go from change to change, nothing can be changed there', async ({
  running: { page },
}) => {
  const model = new MapPage(page);
  await model.open(CLIENT);
  const slider = page.getByRole('slider', { name: 'Day of the map' });
  await model.tabTo(slider);
  await page.keyboard.press('Home');
  await expect(page.getByText(/The map as it was on/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await page.keyboard.press('End');
  await expect(page.getByText(/The map as it was on/u)).toBeHidden();
});

test('the map on paper and as a picture; the client’s version tells nothing', async ({
  running,
}) => {
  const { page, folder } = running;
  const model = new MapPage(page);
  await model.open(CLIENT);
  const save = async (button: string, file: string, isForClient: boolean): Promise<Buffer> => {
    await running.answerDialogs([join(folder, file)]);
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog');
    if (isForClient) await dialog.getByRole('radio', { name: 'For the client' }).press('Enter');
    await dialog.getByRole('button', { name: button }).press('Enter');
    await expect(dialog).toBeHidden({ timeout: 20_000 });
    expect(existsSync(join(folder, file))).toBe(true);
    return readFileSync(join(folder, file));
  };
  expect((await save('Save as PDF', 'map.pdf', false)).subarray(0, 5).toString()).toBe('%PDF-');
  const full = (await save('Save as SVG', 'map.svg', false)).toString();
  expect(full).toContain('Piotr Gawron');
  expect(full).toContain('+1');
  const safe = (await save('Save as SVG', 'client.svg', true)).toString();
  expect(safe).toContain('Piotr Gawron');
  for (const secret of ['+1', '−1', 'downtime', 'Decider', '>EL', 'a33b12', 'b0281c', '7ea6d6'])
    expect(safe).not.toContain(secret);
  expect((await save('Save as PNG', 'map.png', false)).subarray(1, 4).toString()).toBe('PNG');
});

for (const theme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of assistive technology, ${theme}`, async ({
    running: { page },
  }) => {
    await page.evaluate(
      (choice) => window.keybook?.invoke('app.setTheme', { theme: choice }),
      theme,
    );
    const model = new MapPage(page);
    await model.open(CLIENT);
    await model.find('Piotr Gawron');
    expect(await axeFindings(page)).toEqual([]);
    for (const view of ['Alt+2', 'Alt+3', 'Alt+4']) {
      await page.keyboard.press(view);
      await page.waitForTimeout(200);
      expect(await axeFindings(page)).toEqual([]);
    }
    for (const key of ['Insert', 'Control+p']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}
