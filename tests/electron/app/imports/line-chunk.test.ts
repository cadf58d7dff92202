import { expect, test } from 'vitest';
import { LineChunk } from '../../../../electron/app/imports/line-chunk';

test('lines stand by client, in file order within a client, with all their figures', () => {
  const chunk = new LineChunk();
  const sorted = new LineChunk();
  // What an earlier, longer chunk left there must not show.
  sorted.length = 9;
  const clients = [7, 2, 7, 1, 2, 7];
  for (const [i, client] of clients.entries()) {
    chunk.client[i] = client;
    chunk.day[i] = 100 + i;
    chunk.amountE4[i] = 200 + i;
    chunk.costE4[i] = i === 0 ? Number.NaN : 300 + i;
    chunk.quantityE4[i] = i === 1 ? Number.NaN : 400 + i;
    chunk.document[i] = 500 + i;
    chunk.product[i] = 600 + i;
    chunk.sourceRow[i] = 700 + i;
    chunk.sourceColumn[i] = 800 + i;
  }
  chunk.length = clients.length;
  chunk.sortInto(sorted);
  expect(sorted.length).toBe(6);
  const order = [3, 1, 4, 0, 2, 5];
  const first = <T>(values: ArrayLike<T>): T[] => Array.from(values).slice(0, 6);
  expect(first(sorted.client)).toEqual([1, 2, 2, 7, 7, 7]);
  expect(first(sorted.day)).toEqual(order.map((i) => 100 + i));
  expect(first(sorted.amountE4)).toEqual(order.map((i) => 200 + i));
  expect(first(sorted.costE4)).toEqual(order.map((i) => (i === 0 ? Number.NaN : 300 + i)));
  expect(first(sorted.quantityE4)).toEqual(order.map((i) => (i === 1 ? Number.NaN : 400 + i)));
  expect(first(sorted.document)).toEqual(order.map((i) => 500 + i));
  expect(first(sorted.product)).toEqual(order.map((i) => 600 + i));
  expect(first(sorted.sourceRow)).toEqual(order.map((i) => 700 + i));
  expect(first(sorted.sourceColumn)).toEqual(order.map((i) => 800 + i));
});
