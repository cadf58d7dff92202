import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(() => {
  backend = openTestBackend();
});
afterEach(() => backend.close());

describe.each(['en', 'pl', 'ru', 'af'] as const)('the sample firm in %s', (language) => {
  test('is filled whole, with dates written out', async () => {
    await backend.call('workspace.openSample', { language });
    const { sqlite } = requireWorkspace(backend.backend.context);
    const texts = ['fact_version', 'interaction', 'plan', 'deal'].flatMap((table) =>
      sqlite
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row)),
    );
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(await backend.call('search.find', { text: 'gawron' })).not.toEqual([]);
    expect((await backend.call('history.state', {})).undo).toBeNull();
  });
});

test('a plan in its third version has two earlier ones to compare with, without what was done later', async () => {
  await backend.call('workspace.openSample', { language: 'en' });
  const { sqlite } = requireWorkspace(backend.backend.context);
  const { id } = sqlite.prepare('SELECT id FROM plan WHERE version = 3').get() as { id: string };
  const versions = sqlite
    .prepare('SELECT id, version FROM plan_version WHERE plan_id = ? ORDER BY version')
    .all(id) as { id: string; version: number }[];
  expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  const done = async (versionId: string | null) => {
    const { plan, day } = await backend.call('plan.snapshot', { planId: id, versionId });
    const days = plan.objectives.flatMap(({ strategies }) =>
      strategies.flatMap(({ actions }) => actions.flatMap(({ doneDay }) => doneDay ?? [])),
    );
    return { days, isLater: days.some((one) => one > day) };
  };
  const [first, now] = [await done(versions[0]?.id ?? null), await done(null)];
  expect(first.isLater).toBe(false);
  expect(now.days.length).toBeGreaterThan(first.days.length);
});
