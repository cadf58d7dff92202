import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOnlyPlace } from '../support/read-only-place';
import { expect, test } from './app-fixture';
import { axeFindings } from './page-models/axe-findings';
import { goToClient, openSample } from './page-models/open-sample';

test('a workspace on a write-protected stick is read, says so, and a note begun there ends in a copy', async ({
  running,
}) => {
  const { page, folder } = running;
  const place = readOnlyPlace(folder);
  test.skip(place === null, 'this machine cannot make a folder that is only read');
  if (place === null) return;
  try {
    await openSample(page);
    await page.evaluate(() => window.keybook?.invoke('workspace.close', {}));
    copyFileSync(join(folder, 'user', 'sample.keybook'), join(place.folder, 'firm.keybook'));
    place.seal();
    await page.reload();
    await running.answerDialogs([join(place.folder, 'firm.keybook'), join(folder, 'copy.keybook')]);
    await page.locator('main').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Open workspace');
    await page.getByRole('option', { name: /^Open workspace/ }).click();

    const banner = page.getByRole('note').filter({ hasText: 'can only be read' });
    await expect(banner).toBeVisible();
    await expect(page.getByRole('banner').getByText('Read only')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    // The figures can be looked at in another way.
    await page.getByRole('radio', { name: 'Movement' }).press('Space');
    await page.getByRole('radio', { name: 'Matrix' }).press('Space');

    await goToClient(page, 'Kareeb', 'Kareeboom Platinum');
    await page.getByRole('button', { name: 'Note' }).click();
    await expect(page.getByRole('dialog').locator('textarea').first()).toBeFocused();
    await page.keyboard.type('Met Susan');
    await page.keyboard.press('Control+Enter');
    const refusal = page.getByRole('alertdialog', { name: 'The workspace is open for reading' });
    await refusal.getByRole('button', { name: 'Save a copy…' }).click();
    await expect(banner).toBeHidden();
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('Met Susan');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Taken back: /)).toBeVisible();
  } finally {
    await running.close();
    place.remove();
  }
});
