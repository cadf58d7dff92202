import { expect, test } from 'vitest';
import {
  countPlaywright,
  countsLine,
  countVitest,
  sumCounts,
} from '../../../electron/setup/count-results.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('skipped, pending and todo tests are neither passed nor failed', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] };
  expect(countVitest(report, 0)).toEqual({ passed: 1, failed: 0, skipped: 3 });
});

test('a test file that cannot be loaded is one failure beside the others', () => {
  const report = { testResults: [file('failed'), file('failed', 'failed', 'passed')] };
  expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

test('a run that fails with every test passed, or without a report, is not a success', () => {
  const report = { testResults: [file('passed', 'passed')] };
  expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countVitest(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countPlaywright(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('an end-to-end test that passed on its second try has passed', () => {
  const report = { stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } };
  expect(countPlaywright(report, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 });
});

test('the last line names skipped tests only when there are any', () => {
  const sum = sumCounts([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(countsLine(sum)).toBe('3 passed, 1 failed');
  expect(countsLine({ ...sum, skipped: 1 })).toBe('3 passed, 1 failed, 1 skipped');
});
