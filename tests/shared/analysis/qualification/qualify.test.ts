import { expect, it } from 'vitest';
import { qualify } from '@shared/analysis/qualification/qualify';

it('three yes qualify', () => {
  expect(qualify({ need: 'yes', solvency: 'yes', authority: 'yes' })).toMatchObject({
    verdict: 'qualified',
    yes: 3,
    unknown: [],
  });
});

it('any no stops, also beside two yes or an unknown', () => {
  expect(qualify({ need: 'yes', solvency: 'no', authority: 'yes' })).toMatchObject({
    verdict: 'stopped',
    stoppedBy: ['solvency'],
  });
  expect(qualify({ need: 'no' }).verdict).toBe('stopped');
});

it('what was never asked is unknown, and partly does not qualify', () => {
  expect(qualify({ need: 'yes', authority: 'partly' })).toEqual({
    verdict: 'open',
    stoppedBy: [],
    unknown: ['solvency'],
    partly: ['authority'],
    yes: 1,
  });
});
