import { expect, test } from './app-fixture';
import { call } from './durability-drive';

/** Longer than a patient person waits: whatever is written must not depend on a quick back end. */
const HELD_MS = 6_000;

test('what was chosen and typed just before the end is written, however slow the back end is', async ({
  running,
}) => {
  test.skip(process.platform === 'win32', 'processes cannot be held there');
  const { app, page } = running;
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"][data-ready="true"]')).toBeVisible({
    timeout: 30_000,
  });
  await page.keyboard.press('Control+4');
  const period = page.getByRole('group', { name: 'Period looked at' }).getByRole('status');
  await page.getByRole('radio', { name: 'Quarter' }).press('Space');
  await expect(period).toHaveText(/^Q\d/u);
  const now = (await period.textContent()) ?? '';
  const grid = page.getByRole('grid', { name: 'Open deals' });
  await grid.focus();
  await page.keyboard.press('3');
  await expect(page.locator('textarea:focus')).toBeVisible();

  // From here on the back end stands still: nothing of what follows can have been written before the end.
  const pid = await app.evaluate(
    (electron) =>
      electron.app
        .getAppMetrics()
        .find(({ name, serviceName }) => (name ?? serviceName) === 'Keybook workspace')?.pid ?? 0,
  );
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGSTOP');
  await page.getByRole('button', { name: 'Earlier period' }).press('Enter');
  await expect(period).not.toHaveText(now);
  const before = (await period.textContent()) ?? '';
  await page.locator('textarea').first().focus();
  await page.keyboard.type('They asked for the fourth site');
  const again = running.restart();
  setTimeout(() => process.kill(pid, 'SIGCONT'), HELD_MS);
  const next = await again;

  await next.page.keyboard.press('Control+4');
  await expect(
    next.page.getByRole('group', { name: 'Period looked at' }).getByRole('status'),
  ).toHaveText(before);
  await expect(next.page.getByText('They asked for the fourth site').first()).toBeVisible();

  // Closing the window is the same end.
  await next.page.getByRole('button', { name: 'Later period' }).press('Enter');
  await expect(
    next.page.getByRole('group', { name: 'Period looked at' }).getByRole('status'),
  ).toHaveText(now);
  const ended = next.app.waitForEvent('close');
  await call(next.page, 'window.close', {});
  await ended;
  const last = await next.restart();
  expect(await call(last.page, 'screen.get', { key: 'pipeline' })).toMatchObject({
    grain: 'quarter',
    periodDay: null,
  });
  await last.close();
});
