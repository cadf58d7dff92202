import { expect, test } from 'vitest';
import { createBreather } from '../../../renderer/lib/breathe';

test('work may go on for some milliseconds, then waits once and goes on again', async () => {
  let nowMs = 0;
  const breathe = createBreather(() => nowMs);
  nowMs = 5;
  expect(breathe()).toBeNull();
  nowMs = 9;
  await breathe();
  nowMs = 14;
  expect(breathe()).toBeNull();
});
