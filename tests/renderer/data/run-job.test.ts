// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import { runJob } from '../../../renderer/data/run-job';
import { rpc } from '../../../renderer/data/rpc';
import { createFakeBridge } from '../../support/fake-bridge';
import { installBridge } from '../../support/render';

const file = `file-${'a'.repeat(32)}`;

it('hears the progress of its own job only, and nothing after the answer', async () => {
  const bridge = createFakeBridge();
  installBridge(bridge);
  const heard: number[] = [];
  bridge.answer({
    'portfolio.export': ({ jobId }) => {
      const report = { phase: 'writing', total: 10, secondsLeft: 1 } as const;
      bridge.emit('job.progress', { jobId: 'job-other', done: 1, ...report });
      bridge.emit('job.progress', { jobId, done: 2, ...report });
      return { file, name: 'a.xlsx', bytes: 5 };
    },
  });
  const job = runJob(
    'portfolio.export',
    { file, language: 'pl' },
    { onProgress: ({ done }) => heard.push(done) },
  );
  await expect(job.result).resolves.toMatchObject({ name: 'a.xlsx' });
  bridge.emit('job.progress', {
    jobId: job.jobId,
    phase: 'writing',
    done: 9,
    total: 10,
    secondsLeft: null,
  });
  expect(heard).toEqual([2]);
});

it('cancels by the id it started with', async () => {
  const bridge = createFakeBridge({ 'job.cancel': () => null });
  installBridge(bridge);
  bridge.answer({
    'portfolio.export': () => {
      throw new AppError('CANCELLED');
    },
  });
  const job = runJob('portfolio.export', { file, language: 'en' });
  job.cancel();
  await expect(job.result).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(bridge.inputs('job.cancel')).toEqual([{ jobId: job.jobId }]);
});

it('turns the envelope into an error with code and params, and a dead bridge into BACKEND_STOPPED', async () => {
  const bridge = createFakeBridge({
    'workspace.open': () => {
      throw new AppError('DB_CORRUPT', { file: 'a.keybook' });
    },
  });
  installBridge(bridge);
  await expect(rpc('workspace.open', { file })).rejects.toMatchObject({
    code: 'DB_CORRUPT',
    params: { file: 'a.keybook' },
  });
  installBridge({ ...bridge, invoke: () => Promise.reject(new Error('channel closed')) });
  await expect(rpc('workspace.open', { file })).rejects.toMatchObject({ code: 'BACKEND_STOPPED' });
});
