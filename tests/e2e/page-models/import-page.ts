import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../app-fixture';

/** The import of one workbook, as a person goes through it. */
export class ImportPage {
  readonly #running: RunningApp;

  constructor(running: RunningApp) {
    this.#running = running;
  }

  get page(): Page {
    return this.#running.page;
  }

  /** Chooses a workbook with no workspace open: names a new workspace for it and goes on to the import. */
  async openIntoNewWorkspace(workbook: string, workspace: string): Promise<void> {
    await this.#running.answerDialogs([workbook, workspace]);
    await this.page.keyboard.press('Control+o');
    await expect(this.page.getByRole('dialog')).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  /** Chooses a workbook for the workspace that is open. */
  async open(workbook: string): Promise<void> {
    await this.#running.answerDialogs([workbook]);
    await this.page.keyboard.press('Control+o');
  }

  /** Waits until the whole sheet was looked through. */
  async ready(): Promise<void> {
    await expect(this.page.locator('[data-screen="import"][data-ready="true"]')).toBeVisible({
      timeout: 30_000,
    });
  }

  get importButton(): Locator {
    return this.page.getByRole('button', { name: /^Import /u });
  }

  /** Imports by keyboard and waits for the portfolio. */
  async run(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await expect(this.page.locator('[data-screen="portfolio"][data-ready="true"]')).toBeVisible({
      timeout: 60_000,
    });
  }
}
