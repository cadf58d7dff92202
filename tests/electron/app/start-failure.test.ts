import { expect, test } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import { openTestBackend } from '../../support/test-backend';

test('why the last workspace could not be reopened is said once, not at every question', async () => {
  const app = openTestBackend();
  expect(await app.call('workspace.startFailure', {})).toBeNull();
  app.backend.context.startFailure = new AppError('DB_CORRUPT', { file: 'ours.keybook' });
  const envelope = await app.backend.request('workspace.startFailure', {});
  expect(envelope).toMatchObject({
    ok: false,
    error: { code: 'DB_CORRUPT', params: { file: 'ours.keybook' } },
  });
  expect(await app.call('workspace.startFailure', {})).toBeNull();
  app.close();
});
