import { expect, type Page } from '@playwright/test';

/** Opens the sample firm by its key and waits for the portfolio. */
export async function openSample(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  await page.keyboard.press('Control+Shift+o');
  await expect(page.locator('[data-screen="portfolio"][data-ready="true"]')).toBeVisible({
    timeout: 30_000,
  });
}

/** Goes to a client by the search, as a person in a hurry does. */
export async function goToClient(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}
