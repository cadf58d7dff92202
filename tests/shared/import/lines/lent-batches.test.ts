import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import { compactLines, expandLines } from '@shared/import/lines/compact-lines';
import type { LineBatch } from '@shared/import/lines/line-batch';
import { expect, test } from 'vitest';
import { buildCellBatch, date } from '../../../support/cell-batch';
import { HEADER, mapping, PLAIN } from './run-lines';

const ROWS = [
  HEADER,
  ...Array.from({ length: 10 }, (_, i) => [`Client ${i % 4}`, date('2024-01-02'), i * 1.5 - 3]),
];

function batches(lendsBatches: boolean, take: (batch: LineBatch) => LineBatch): LineBatch[] {
  const taken: LineBatch[] = [];
  const interpreter = createLineInterpreter(mapping(PLAIN), {
    lookup: null,
    sheetName: 'S',
    batchSize: 4,
    lendsBatches,
    emit: (batch) => taken.push(take(batch)),
  });
  interpreter.add(buildCellBatch(ROWS));
  interpreter.end(0);
  return taken;
}

test('lent batches hold the same lines while they are lent', () => {
  const own = batches(false, (batch) => batch);
  expect(own.map(({ length }) => length)).toEqual([4, 4, 2]);
  expect(batches(true, (batch) => structuredClone(batch))).toEqual(own);
});

test('what goes to another process does not change when the batch is used again', () => {
  const own = batches(false, (batch) => batch);
  // As the channel does it: made small, then written at once.
  const sent = batches(true, (batch) => expandLines(structuredClone(compactLines(batch))));
  expect(sent).toEqual(own);
});
