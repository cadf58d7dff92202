import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture';
import type { RunningApp } from './app-fixture';
import { axeFindings } from './page-models/axe-findings';
import { layoutFaults } from './page-models/layout-faults';
import { openSample } from './page-models/open-sample';

const SCREENS = [
  ['Control+1', 'portfolio'],
  ['Control+2', 'clients'],
  ['Control+3', 'plans'],
  ['Control+6', 'client-plan'],
  ['Control+4', 'pipeline'],
  ['Control+5', 'imports'],
] as const;
const TABS = ['dossier', 'map', 'plan', 'white space', 'sales', 'deals', 'history'] as const;

/** Waits until nothing of the screen is being read any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [role="status"][aria-busy]')).toHaveCount(0);
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && main.querySelectorAll('button').length > 0;
  });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Goes through every screen and every part of a client's page. */
async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [key, name] of SCREENS) {
    await page.keyboard.press(key);
    await settled(page);
    await look(name);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kostrz');
  // Enter right after the last letter means the word typed, not what was found for the letters before it.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papiernia Kostrzyca');
  for (const name of TABS) {
    await settled(page);
    await look(name);
    await page.keyboard.press('Control+Tab');
  }
}

async function setUp({ app, page }: RunningApp, language: string, theme: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1280, 720));
  await page.evaluate(
    ([to, look]) =>
      Promise.all([
        window.keybook?.invoke('app.setLanguage', { language: to }),
        window.keybook?.invoke('app.setTheme', { theme: look }),
      ]),
    [language, theme] as const,
  );
  await page.reload();
  await page.locator('main').waitFor();
}

test('in every language and at 200 percent each screen keeps its controls within reach', async ({
  running,
}) => {
  test.setTimeout(180_000);
  const { app, page } = running;
  await openSample(page);
  const found: string[] = [];
  const look = (where: string) => async (name: string) => {
    for (const fault of await layoutFaults(page)) found.push(`${where}, ${name}: ${fault}`);
  };
  for (const language of ['en', 'pl', 'ru', 'af']) {
    await setUp(running, language, 'light');
    await walk(page, look(language));
  }
  await setUp(running, 'pl', 'light');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  await walk(page, look('pl at 200 %'));
  expect(found).toEqual([]);
});

test('in the dark nothing on any screen stands in the way of assistive technology', async ({
  running,
}) => {
  test.setTimeout(180_000);
  const { page } = running;
  await openSample(page);
  await setUp(running, 'en', 'dark');
  const found: string[] = [];
  await walk(page, async (name) => {
    for (const finding of await axeFindings(page)) found.push(`${name}: ${finding}`);
  });
  expect(found).toEqual([]);
});

test('what is cut can be read, and a new client can be made from anywhere', async ({ running }) => {
  const { page } = running;
  await openSample(page);
  await page.keyboard.press('Control+4');
  await settled(page);
  // A cell whose words do not fit tells them in full when the pointer rests on it.
  const cut = await page.waitForFunction(() =>
    [...document.querySelectorAll('main [role="grid"] span')].find(
      (text) =>
        getComputedStyle(text).textOverflow === 'ellipsis' && text.scrollWidth > text.clientWidth,
    ),
  );
  const element = cut.asElement();
  await element?.hover();
  expect(await element?.getAttribute('title')).toBe(
    await element?.evaluate((text) => (text instanceof HTMLElement ? text.innerText.trim() : '')),
  );

  await page.keyboard.press('Control+3');
  await settled(page);
  await page.keyboard.press('Control+Shift+n');
  await expect(page.getByRole('dialog', { name: 'New client' })).toBeVisible();
  await page.keyboard.type('Nowa Papiernia');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nowa Papiernia', level: 1 })).toBeVisible();
});

test('keys pressed right after a menu is closed are not lost', async ({ running }) => {
  const { page } = running;
  await openSample(page);
  await page.keyboard.press('Control+2');
  await settled(page);
  await page.getByRole('button', { name: 'More with clients' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  // The time a quick hand needs from one key to the next; fading out took twice as long.
  await page.waitForTimeout(60);
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Portfolio');
});
