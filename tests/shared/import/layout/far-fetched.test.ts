import { expect, test } from 'vitest';
import { flat, guessOne } from './guess-sample';
import { date } from '../../../support/cell-batch';

test('a list that would lose most of its rows under an assumed client is no sales sheet', () => {
  const rows = flat(['Arrested', 'Job', 'Bail'], 40, (i) => [
    i % 3 === 0 ? date('2017-01-30') : 'unknown',
    i % 2 === 0 ? 'BARBER' : 'CLERK',
    i % 3 === 1 ? 'n.n.' : 100 + i,
  ]);
  expect(guessOne(rows).mapping).toBeNull();
});

test('the same sheet with a client by header is read, its faults held back', () => {
  const rows = flat(['Date', 'Customer', 'Net sales'], 40, (i) => [
    i % 3 === 0 ? date('2017-01-30') : 'unknown',
    i % 2 === 0 ? 'Barber Ltd' : 'Clerk Ltd',
    i % 3 === 1 ? 'n.n.' : 100 + i,
  ]);
  expect(guessOne(rows).mapping).not.toBeNull();
});
