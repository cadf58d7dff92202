import { expect, test } from 'vitest';
import { FileTokens } from '../../../electron/main/file-tokens';

test('files chosen together keep their order, and the window learns names and handles, never paths', () => {
  const files = new FileTokens(() => undefined);
  const chosen = files.addTogether(['/data/orders.csv', '/data/lines.csv']);
  expect([chosen?.name, ...(chosen?.more ?? []).map(({ name }) => name)]).toEqual([
    'orders.csv',
    'lines.csv',
  ]);
  expect(JSON.stringify(chosen)).not.toContain('/data');
  expect(files.resolve(chosen?.more?.[0]?.token ?? '')).toBe('/data/lines.csv');
});

test('one file alone is no set, none is nothing, and more than twenty are cut', () => {
  const files = new FileTokens(() => undefined);
  expect(files.addTogether(['/data/a.csv'])?.more).toBeUndefined();
  expect(files.addTogether([])).toBeNull();
  const many = files.addTogether(Array.from({ length: 30 }, (_, i) => `/data/${i}.csv`));
  expect(many?.more).toHaveLength(19);
});
