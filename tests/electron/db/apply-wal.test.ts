import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyWal } from '../../../electron/db/apply-wal';
import { loadSqlite } from '../../../electron/db/load-sqlite';
import { seededRandom } from '../../support/build-facts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-wal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with a log beside it, left by a program that was killed: some changes in the file, some in the log only. */
function killed(seed: number): { file: Buffer; wal: Buffer } {
  const random = seededRandom(seed);
  const path = join(folder, `${seed}.db`);
  const sqlite = loadSqlite(path);
  sqlite.pragma(`page_size = ${[512, 4096, 65_536][seed % 3]}`);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('wal_autocheckpoint = 0');
  sqlite.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)');
  const write = sqlite.prepare('INSERT OR REPLACE INTO t VALUES (?, ?)');
  for (let step = 0; step < 30; step++) {
    const what = random();
    if (what < 0.1) sqlite.pragma('wal_checkpoint(PASSIVE)');
    else if (what < 0.2) sqlite.exec('DELETE FROM t WHERE id % 3 = 0; VACUUM');
    else
      sqlite.transaction(() => {
        for (let row = 0; row < 20; row++)
          write.run(Math.floor(random() * 200), 'x'.repeat(Math.floor(random() * 900)));
      })();
  }
  // Whatever does not fit the page cache goes to the log before its commit; the kill comes first.
  sqlite.pragma('cache_size = 5');
  sqlite.exec("BEGIN; UPDATE t SET text = text || 'never saved'");
  const found = { file: readFileSync(path), wal: readFileSync(`${path}-wal`) };
  sqlite.exec('ROLLBACK');
  sqlite.close();
  return found;
}

/** All rows of a database. */
const rowsOf = (place: string | Buffer): unknown => {
  const sqlite = loadSqlite(place);
  try {
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    return sqlite.prepare('SELECT * FROM t ORDER BY id').raw().all();
  } finally {
    sqlite.close();
  }
};

function rowsBySqlite(file: Buffer, wal: Buffer): unknown {
  const path = join(folder, 'copy.db');
  writeFileSync(path, file);
  writeFileSync(`${path}-wal`, wal);
  rmSync(`${path}-shm`, { force: true });
  return rowsOf(path);
}

test('says what SQLite says, whatever lies in the log', () => {
  for (let seed = 1; seed <= 24; seed++) {
    const { file, wal } = killed(seed);
    expect(rowsOf(applyWal(file, wal)), `seed ${seed}`).toEqual(rowsBySqlite(file, wal));
  }
});

test('a torn log gives what was whole of it, as SQLite has it', () => {
  // All in the log and nothing in the file yet, so that every cut gives a state of its own.
  const path = join(folder, 'torn.db');
  const sqlite = loadSqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)');
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  for (let id = 0; id < 40; id++)
    sqlite.prepare('INSERT INTO t VALUES (?, ?)').run(id, 'y'.repeat(700));
  copyFileSync(path, `${path}.copy`);
  const file = readFileSync(`${path}.copy`);
  const wal = readFileSync(`${path}-wal`);
  sqlite.close();
  const random = seededRandom(5);
  const counts = new Set<number>();
  for (let round = 0; round < 60; round++) {
    const at = Math.floor(random() * wal.length);
    const torn = Buffer.from(round % 2 === 0 ? wal.subarray(0, at) : wal);
    if (round % 2 === 1) torn[at] = (torn[at] ?? 0) ^ 0x10;
    const rows = rowsOf(applyWal(file, torn)) as unknown[];
    expect(rows, `round ${round}, byte ${at}`).toEqual(rowsBySqlite(file, torn));
    counts.add(rows.length);
  }
  expect(counts.size).toBeGreaterThan(10);
});
