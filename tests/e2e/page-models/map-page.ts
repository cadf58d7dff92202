import type { Locator, Page } from '@playwright/test';
import type { Output } from '@shared/ipc/contract';
import { expect } from '../app-fixture';

type PeopleMap = Output<'people.map'>;

/** The decision-maker map of a client, moved about in by keyboard. */
export class MapPage {
  readonly page: Page;
  readonly canvas: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.locator('[data-map-canvas]');
  }

  /** Opens the sample firm and the map of one of its clients. */
  async open(client: string): Promise<void> {
    const { page } = this;
    await page.locator('main').waitFor();
    await page.keyboard.press('Control+Shift+o');
    await expect(page.locator('[data-screen="portfolio"][data-ready="true"]')).toBeVisible({
      timeout: 30_000,
    });
    await page.keyboard.press('Control+2');
    const grid = page.getByRole('grid').first();
    await grid.waitFor();
    await this.tabTo(grid);
    await page.keyboard.type(client.slice(0, 9));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: client }).first()).toBeVisible();
    await page.keyboard.press('Control+Tab');
    await expect(page.locator('[data-screen="map"]')).toBeVisible();
  }

  /** Presses Tab until a part has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there');
  }

  /** Finds a person by the search field and comes back to the picture. */
  async find(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+f');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await this.tabTo(this.canvas);
  }

  /** What the workspace holds. */
  async map(): Promise<PeopleMap> {
    return this.page.evaluate(async () => {
      const portfolio = (await window.keybook?.invoke('portfolio.get', { settings: null })) as {
        value: { clients: { id: string; name: string }[] };
      };
      const name = document.querySelector('h1')?.textContent ?? '';
      const client = portfolio.value.clients.find((one) => name.includes(one.name));
      const answer = (await window.keybook?.invoke('people.map', {
        clientId: client?.id ?? '',
      })) as { value: PeopleMap };
      return answer.value;
    });
  }
}
