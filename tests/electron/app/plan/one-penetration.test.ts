import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBackend, type TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeAll(async () => {
  backend = openTestBackend();
  await backend.call('workspace.openSample', { language: 'en' });
});
afterAll(() => backend.close());

test('plan and white space of a client say the same penetration, whatever the borders are', async () => {
  await backend.call('market.saveSettings', {
    settings: { weakBelow: 0.1, strongAbove: 0.5, targetShare: 0.4, agedMonths: 6 },
  });
  const { clients } = await backend.call('plan.board', {});
  expect(clients.length).toBeGreaterThan(5);
  let withIndex = 0;
  for (const { client } of clients) {
    const { places } = await backend.call('market.whiteSpace', { clientId: client.id });
    const { penetration } = await backend.call('plan.editor', {
      clientId: client.id,
      planId: null,
    });
    const whole = places[0];
    expect(penetration.index).toEqual(whole?.penetration.index);
    expect([penetration.known, penetration.relevant]).toEqual([
      whole?.penetration.known,
      whole?.penetration.relevant,
    ]);
    expect(penetration.room).toEqual(whole?.room);
    const cells = (whole?.cells ?? []).filter(({ state }) => state !== 'no-need');
    expect(new Map(penetration.rows.map((row) => [row.categoryId, row.oursE4]))).toEqual(
      new Map(cells.map((cell) => [cell.categoryId, cell.oursE4])),
    );
    if (penetration.index !== null) withIndex += 1;
  }
  expect(withIndex).toBeGreaterThan(3);
});
