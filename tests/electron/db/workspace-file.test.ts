import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  closeWorkspaceDb,
  createWorkspaceDb,
  openWorkspaceDb,
} from '../../../electron/db/open-workspace-db';
import { loadSqlite } from '../../../electron/db/load-sqlite';

const migrationsFolder = fileURLToPath(new URL('../../../electron/db/migrations', import.meta.url));
let folder = '';
const options = () => ({
  migrationsFolder,
  backupFolder: join(folder, 'backups'),
  stamp: '2026-10-13T08-00-00',
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-db-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a workspace file', () => {
  test('is opened with the settings that survive a power cut and leave no readable rows behind', () => {
    const workspace = createWorkspaceDb(join(folder, 'a.keybook'), options());
    const read = (name: string): unknown => workspace.sqlite.pragma(name, { simple: true });
    expect({
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      tempStore: read('temp_store'),
      foreignKeys: read('foreign_keys'),
      secureDelete: read('secure_delete'),
      trustedSchema: read('trusted_schema'),
      cellSizeCheck: read('cell_size_check'),
      mmap: read('mmap_size'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      tempStore: 2,
      foreignKeys: 1,
      secureDelete: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      mmap: 0,
    });
    closeWorkspaceDb(workspace);
  });

  test('is readable by its owner only', { skip: process.platform === 'win32' }, () => {
    closeWorkspaceDb(createWorkspaceDb(join(folder, 'a.keybook'), options()));
    expect(statSync(join(folder, 'a.keybook')).mode & 0o777).toBe(0o600);
  });

  test('an empty file is not taken for an empty workspace', () => {
    writeFileSync(join(folder, 'empty.keybook'), '');
    expect(() => openWorkspaceDb(join(folder, 'empty.keybook'), options())).toThrow(
      'NOT_A_WORKSPACE',
    );
  });

  test("another program's database is refused and not touched", () => {
    const path = join(folder, 'other.keybook');
    const other = loadSqlite(path);
    other.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)');
    other.close();
    const before = readFileSync(path);
    expect(() => openWorkspaceDb(path, options())).toThrow('NOT_A_WORKSPACE');
    expect(readFileSync(path).subarray(100)).toEqual(before.subarray(100));
  });

  test('made by a newer Keybook is refused with nothing changed', () => {
    const path = join(folder, 'future.keybook');
    const workspace = createWorkspaceDb(path, options());
    workspace.sqlite
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run('x', 9_999_999_999_999);
    closeWorkspaceDb(workspace);
    const before = readFileSync(path);
    expect(() => openWorkspaceDb(path, options())).toThrow('DB_FROM_FUTURE');
    expect(readFileSync(path)).toEqual(before);
  });

  test('a damaged file gives an error, never wrong rows', () => {
    const path = join(folder, 'a.keybook');
    const workspace = createWorkspaceDb(path, options());
    const insert = workspace.sqlite.prepare('INSERT INTO product (name) VALUES (?)');
    for (let i = 0; i < 5_000; i++) insert.run(`product ${i}`);
    closeWorkspaceDb(workspace);
    const bytes = readFileSync(path);
    bytes.fill(0x7f, 40_960, 45_056);
    writeFileSync(path, bytes);
    expect(() => openWorkspaceDb(path, options())).toThrow('DB_CORRUPT');
  });

  test('the lines of a client are found by its runs, not by reading all lines', () => {
    const workspace = createWorkspaceDb(join(folder, 'a.keybook'), options());
    const plan = workspace.sqlite
      .prepare(
        'EXPLAIN QUERY PLAN SELECT lines FROM sales_run WHERE client_num = ? ORDER BY first_id',
      )
      .all(1) as { detail: string }[];
    const text = plan.map(({ detail }) => detail).join('; ');
    expect(text).toContain('sales_run_by_client');
    expect(text).not.toContain('TEMP B-TREE');
    closeWorkspaceDb(workspace);
  });
});
