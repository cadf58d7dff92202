import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { analyzeJson, hasCli, runCli, type JsonResult } from '../../support/run-cli';

const northwind = (name: string): string => referenceFile('northwind-csv', name);

/** What must not depend on how the files were named. */
function figures({ rows, controlTotal, clients }: JsonResult): unknown {
  return { rows, controlTotal, clients };
}

describe.skipIf(!hasReference || !hasCli)('tables in several files', () => {
  test('order lines take client and day from the orders that lie beside them', async () => {
    const result = await analyzeJson(northwind('order-details.csv'));
    expect(result.rows).toMatchObject({ read: 2155, accepted: 2155, rejected: 0 });
    // Sum of unitPrice × quantity × (1 − discount), all digits kept.
    expect(Number(result.controlTotal.accepted)).toBeCloseTo(1_265_793.0395, 4);
    // The two clients of the list who never ordered are not there: only clients with lines are analysed.
    expect(result.clients).toHaveLength(89);
    expect(result.clients[0]).toMatchObject({ client: 'QUICK-Stop', code: 'QUICK' });
    const said = result.warnings.map(({ message }) => message);
    expect(said).toContain('order-details.csv was joined with orders.csv by orderID.');
    expect(said).toContain('Read too, from the same folder: customers.csv, orders.csv.');
  });

  test('it is all one which of the files is named, or all of them', async () => {
    const byLines = await analyzeJson(northwind('order-details.csv'));
    const byOrders = await analyzeJson(northwind('orders.csv'));
    const byAll = await analyzeJson(
      ...['customers.csv', 'orders.csv', 'order-details.csv', 'products.csv'].map(northwind),
    );
    expect(figures(byOrders)).toEqual(figures(byLines));
    expect(figures(byAll)).toEqual(figures(byLines));
    expect(byAll.warnings.map(({ code }) => code)).not.toContain('sibling-files');
  });

  test('a list of clients or products alone is no sales, whatever lies beside it', async () => {
    for (const name of ['customers.csv', 'products.csv']) {
      const { code, stderr } = await runCli('analyze', northwind(name));
      expect(code, name).toBe(2);
      expect(stderr.trim().split('\n'), name).toHaveLength(1);
    }
  });
});

describe.skipIf(!hasCli)('joins that do not fit', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'keybook-joins-'));
    const lines = Array.from(
      { length: 40 },
      (_, i) => `${1000 + (i >> 1)},Item ${i},${i + 1},10.50`,
    );
    writeFileSync(join(folder, 'lines.csv'), ['order_id,item,quantity,price', ...lines].join('\n'));
    const orders = Array.from(
      { length: 40 },
      (_, i) => `${5000 + i},2026-01-${10 + (i % 9)},Client ${i % 4}`,
    );
    writeFileSync(join(folder, 'orders.csv'), ['order_id,date,client', ...orders].join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('orders of other numbers are not joined', async () => {
    const { code, stderr } = await runCli('analyze', join(folder, 'lines.csv'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/date/iu);
  });
});
