import { dayFromIso } from '@shared/domain/iso-day';
import type { KeptRun } from '@shared/ipc/movement-methods';
import { expect, test } from 'vitest';
import { sideOfKey } from '../../../renderer/features/portfolio/model/side-key';
import { readMovementState } from '../../../renderer/features/portfolio/model/movement-state';

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const RUN = { id: 'r1' } as KeptRun;
const CHOICE = { end: day('2026-09-30'), firstDay: day('2024-10-01'), runs: [RUN] };

test('a relative side moves on with the data', () => {
  expect(sideOfKey('quarter', 'before', CHOICE).side).toEqual({ kind: 'day', day: '2026-06-30' });
  const later = { ...CHOICE, end: day('2026-12-31') };
  expect(sideOfKey('quarter', 'before', later).side).toEqual({ kind: 'day', day: '2026-09-30' });
});

test('a forgotten run, an impossible day and nonsense fall back instead of failing', () => {
  expect(sideOfKey('run:r1', 'before', CHOICE).side).toEqual({ kind: 'run', id: 'r1' });
  for (const key of ['run:gone', 'day:2026-02-30', '', 'x']) {
    expect(sideOfKey(key, 'before', CHOICE).key).toBe('quarter');
    expect(sideOfKey(key, 'after', CHOICE).key).toBe('now');
  }
});

test('data younger than a quarter is compared with the last month', () => {
  expect(sideOfKey('', 'before', { ...CHOICE, firstDay: day('2026-07-15') }).key).toBe('month');
});

test('a strange kept state gives the initial one, field by field', () => {
  expect(readMovementState({ before: 7, after: 'year', dimension: 'uvw', width: 'value' })).toEqual(
    {
      before: '',
      after: 'year',
      dimension: 'abc',
      width: 'value',
    },
  );
  expect(readMovementState(null).after).toBe('now');
});
