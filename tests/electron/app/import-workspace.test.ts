import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countLines, forEachRun } from '../../../electron/db/lines/read-runs';
import { importFile, mutable } from '../../support/import-file';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

let test1: TestBackend;

beforeEach(async () => {
  test1 = openTestBackend();
  await test1.call('workspace.create', {
    file: test1.file(join(test1.folder, 'firm.keybook')),
    name: 'Firm',
  });
});
afterEach(() => test1.close());

function csv(name: string, lines: readonly string[]): string {
  const path = join(test1.folder, name);
  writeFileSync(
    path,
    ['Date,Invoice,Customer code,Customer,Product,Quantity,Amount', ...lines].join('\n'),
  );
  return path;
}

const JANUARY = [
  '2026-01-05,FV/1,K-1,Papiernia Kostrzyca,Seal,2,100.50',
  '2026-01-09,FV/2,K-2,Huta Zawiszów,Pump,1,2000.00',
  '2026-01-20,FV/3,K-1,Papiernia Kostrzyca,Pump,1,1900.25',
];

function count(query: string): number {
  return Number(test1.backend.context.workspace?.sqlite.prepare(query).pluck().get());
}

function lineCount(): number {
  const { workspace } = test1.backend.context;
  return workspace ? countLines(workspace.sqlite) : 0;
}

/** Sum of the amounts of all lines as they now stand, ten-thousandths. */
function totalE4(): number {
  const { workspace } = test1.backend.context;
  let total = 0;
  if (workspace)
    forEachRun(workspace.sqlite, null, (_run, lines) => {
      for (let i = 0; i < lines.length; i++) total += lines.amountE4[i] ?? 0;
    });
  return total;
}

describe('importing into a workspace', () => {
  afterEach(() => {
    // Whatever happened, every run holds as many lines as it has ids, no id is given twice and no key points nowhere.
    const { workspace } = test1.backend.context;
    if (!workspace) return;
    expect(workspace.sqlite.pragma('foreign_key_check')).toEqual([]);
    let lastId = 0;
    let total = 0;
    forEachRun(workspace.sqlite, null, ({ firstId }, lines) => {
      expect(firstId).toBeGreaterThan(lastId);
      lastId = firstId + lines.length - 1;
      total += lines.length;
    });
    expect(countLines(workspace.sqlite)).toBe(total);
  });

  test('keeps every accepted line with its sheet and row', async () => {
    const { result, check } = await importFile(test1, csv('january.csv', JANUARY));
    expect(result).toMatchObject({
      added: 3,
      changed: 0,
      known: 0,
      clientsAdded: 2,
      rejectedRows: 0,
    });
    expect(check.summary.acceptedE4).toBe(40_007_500);
    const view = await test1.call('portfolio.get', { settings: null });
    const first = view?.clients.find(({ code }) => code === 'K-1');
    const rows = await test1.call('portfolio.sourceRows', {
      clientId: first?.id ?? '',
      offset: 0,
      limit: 10,
    });
    expect(rows.total).toBe(2);
    expect(rows.rows.map(({ row, document, amountE4 }) => [row, document, amountE4])).toEqual([
      [4, 'FV/3', 19_002_500],
      [2, 'FV/1', 1_005_000],
    ]);
  });

  test('the same file again brings nothing new and says when it came', async () => {
    const path = csv('january.csv', JANUARY);
    await importFile(test1, path);
    const again = await importFile(test1, path);
    expect(again.opened.alreadyImported?.fileName).toBe('january.csv');
    expect(again.check.diff).toEqual({ added: 0, changed: 0, known: 3 });
    expect(lineCount()).toBe(3);
  });

  test('a cumulative file next month adds the new lines, corrects changed ones and skips the rest', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const february = [
      ...JANUARY.slice(0, 2),
      JANUARY[2]?.replace('1900.25', '1800.00') ?? '',
      '2026-02-02,FV/4,K-3,Azoty Brzezina,Seal,1,50',
    ];
    const { check, result } = await importFile(test1, csv('february.csv', february));
    expect(check.diff).toEqual({ added: 1, changed: 1, known: 2 });
    expect(result).toMatchObject({ added: 1, changed: 1, known: 2, clientsAdded: 1 });
    expect(totalE4()).toBe(1_005_000 + 20_000_000 + 18_000_000 + 500_000);
  });

  test('undoing an import gives the figures and clients of before', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const before = totalE4();
    const february = [
      JANUARY[2]?.replace('1900.25', '1800.00') ?? '',
      '2026-02-02,FV/4,K-3,Azoty Brzezina,Seal,1,50',
    ];
    const { result } = await importFile(test1, csv('february.csv', february));
    await test1.call('import.undo', { batchId: result.batchId });
    expect(totalE4()).toBe(before);
    expect(count('SELECT count(*) FROM client')).toBe(2);
    const [newest] = await test1.call('import.list', {});
    expect(newest?.undoneAtMs).not.toBeNull();
  });

  test('a line that two imports changed in turn shows the newest cell, and each undo goes one step back', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const february = await importFile(
      test1,
      csv('february.csv', [JANUARY[2]?.replace('1900.25', '1800.00') ?? '']),
    );
    const march = await importFile(
      test1,
      csv('march.csv', [JANUARY[0] ?? '', JANUARY[2]?.replace('1900.25', '1700.00') ?? '']),
    );
    const view = await test1.call('portfolio.get', { settings: null });
    const clientId = view?.clients.find(({ code }) => code === 'K-1')?.id ?? '';
    const newest = async (): Promise<unknown[]> => {
      const { rows, sumE4 } = await test1.call('portfolio.sourceRows', {
        clientId,
        offset: 0,
        limit: 10,
      });
      return [rows[0]?.fileName, rows[0]?.row, rows[0]?.amountE4, sumE4];
    };
    expect(await newest()).toEqual(['march.csv', 3, 17_000_000, 18_005_000]);
    const early = await test1.backend.request('import.undo', {
      batchId: february.result.batchId,
    });
    expect(early).toMatchObject({ ok: false, error: { code: 'IMPORT_INVALID' } });
    await test1.call('import.undo', { batchId: march.result.batchId });
    expect(await newest()).toEqual(['february.csv', 2, 18_000_000, 19_005_000]);
    await test1.call('import.undo', { batchId: february.result.batchId });
    expect(await newest()).toEqual(['january.csv', 4, 19_002_500, 20_007_500]);
  });

  test('an undone file can be imported again', async () => {
    const path = csv('january.csv', JANUARY);
    const { result } = await importFile(test1, path);
    await test1.call('import.undo', { batchId: result.batchId });
    const again = await importFile(test1, path);
    expect(again.opened.alreadyImported).toBeNull();
    expect(again.result.added).toBe(3);
  });

  test('clients are found by code, by name and by folded name, not by a near name', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const more = [
      '2026-03-01,FV/5,K-1,PAPIERNIA KOSTRZYCA SA,Seal,1,10',
      '2026-03-02,FV/6,,Huta  Zawiszów,Seal,1,10',
      '2026-03-03,FV/7,,huta zawiszow,Seal,1,10',
      '2026-03-04,FV/8,,Huta Zawiszof,Seal,1,10',
    ];
    const { check, result } = await importFile(test1, csv('march.csv', more));
    expect(result.clientsAdded).toBe(1);
    expect(
      check.clients.near.map(({ name, candidates }) => [
        name,
        candidates.map((candidate) => candidate.name),
      ]),
    ).toEqual([['Huta Zawiszof', ['Huta Zawiszów']]]);
  });

  test('a near match the user confirms becomes the known client', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const opened = await test1.call('import.open', {
      file: test1.file(csv('march.csv', ['2026-03-04,FV/8,,Huta Zawiszof,Seal,1,10'])),
      jobId: 'job-1',
    });
    const mapping = opened.guess.sheets[0]?.mapping;
    if (!mapping) throw new Error('no mapping');
    const check = await test1.call('import.check', {
      importId: opened.importId,
      mapping: mutable(mapping),
      jobId: 'job-2',
    });
    const near = check.clients.near[0];
    const result = await test1.call('import.commit', {
      importId: opened.importId,
      mapping: mutable(check.mapping),
      merges: { [near?.key ?? '']: near?.candidates[0]?.clientId ?? '' },
      jobId: 'job-3',
    });
    expect(result.clientsAdded).toBe(0);
    expect(count('SELECT count(*) FROM client')).toBe(2);
  });

  test('rejected cells are listed by sheet and address and can be saved', async () => {
    const { result } = await importFile(
      test1,
      csv('january.csv', [
        ...JANUARY,
        '31.09.2026,FV/9,K-1,Papiernia Kostrzyca,Seal,1,12.00',
        '2026-01-21,FV/10,,,Seal,1,5.00',
      ]),
    );
    expect(result.rejectedRows).toBe(2);
    const issues = await test1.call('import.issues', { batchId: result.batchId });
    expect(
      issues.filter(({ severity }) => severity === 'rejected').map(({ row, code }) => [row, code]),
    ).toEqual([
      [5, expect.stringMatching(/DATE/u)],
      [6, 'CLIENT_MISSING'],
    ]);
    const target = join(test1.folder, 'issues.csv');
    const saved = await test1.call('import.saveIssues', {
      source: result.batchId,
      file: test1.file(target),
    });
    expect(saved.rows).toBeGreaterThanOrEqual(2);
  });

  test('a cancelled import leaves the workspace as before', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const many = Array.from(
      { length: 20_000 },
      (_, i) =>
        `2026-02-${String((i % 28) + 1).padStart(2, '0')},D/${i},K-${i % 300},Client ${i % 300},P,1,${i % 97}.50`,
    );
    const opened = await test1.call('import.open', {
      file: test1.file(csv('many.csv', many)),
      jobId: 'job-open',
    });
    const mapping = opened.guess.sheets[0]?.mapping;
    if (!mapping) throw new Error('no mapping');
    const commit = test1.backend.request('import.commit', {
      importId: opened.importId,
      mapping,
      merges: {},
      jobId: 'job-long',
    });
    await test1.call('job.cancel', { jobId: 'job-long' });
    expect(await commit).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(lineCount()).toBe(3);
    expect(count('SELECT count(*) FROM import_batch')).toBe(1);
    expect(count('SELECT count(*) FROM sales_run')).toBe(2);
  });

  test('closing and opening again keeps everything, settings and screen state too', async () => {
    await importFile(test1, csv('january.csv', JANUARY));
    const settings = await test1.call('portfolio.settings', {});
    await test1.call('portfolio.saveSettings', {
      settings: { ...settings, basis: 'orders', abcLimits: { ...settings.abcLimits } } as never,
    });
    await test1.call('screen.set', { key: 'portfolio', value: { cells: ['AX'] } });
    await test1.call('workspace.close', {});
    expect(await test1.call('workspace.current', {})).toBeNull();
    await test1.call('workspace.open', { file: test1.file(join(test1.folder, 'firm.keybook')) });
    expect((await test1.call('portfolio.settings', {})).basis).toBe('orders');
    expect(await test1.call('screen.get', { key: 'portfolio' })).toEqual({ cells: ['AX'] });
    expect(await test1.call('workspace.current', {})).toMatchObject({
      name: 'Firm',
      clients: 2,
      lines: 3,
      dataTo: '2026-01-20',
    });
  });
});
