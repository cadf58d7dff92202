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
