import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Method } from '@shared/ipc/contract';
import { requireWorkspace } from '../../../electron/app/require-workspace';
import { readOnlyPlace } from '../../support/read-only-place';
import { seededRandom } from '../../support/build-facts';
import { randomInput } from '../../support/random-input';
import { openTestBackend, type TestBackend } from '../../support/test-backend';
import { workspaceState } from '../../support/workspace-state';

const parent = mkdtempSync(join(tmpdir(), 'keybook-reading-'));
const place = readOnlyPlace(parent);

describe.skipIf(place === null)('a workspace on a stick that cannot be written', () => {
  let backend: TestBackend;
  let file = '';
  let saved = '';

  beforeAll(async () => {
    const path = join(place?.folder ?? '', 'firm “ąж’s”.keybook');
    const writer = openTestBackend();
    await writer.call('workspace.openSample', { language: 'en' });
    const { sqlite, path: source } = requireWorkspace(writer.backend.context);
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    // The newest change lies in the -wal only, as a stick pulled out of a running program has it.
    await writer.call('workspace.rename', { name: 'Newest name' });
    expect(statSync(`${source}-wal`).size).toBeGreaterThan(0);
    copyFileSync(source, path);
    copyFileSync(`${source}-wal`, `${path}-wal`);
    saved = workspaceState(sqlite);
    writer.close();
    place?.seal();
    backend = openTestBackend();
    file = backend.file(path);
    await backend.call('workspace.open', { file });
  });
  afterAll(() => {
    backend.close();
    place?.remove();
    rmSync(parent, { recursive: true, force: true });
  });

  test('opens with everything saved, says that it is for reading, and leaves nothing there', async () => {
    const info = await backend.call('workspace.current', {});
    expect(info?.name).toBe('Newest name');
    expect(info?.readOnly).toBe(process.getuid?.() === 0 ? 'medium' : 'folder');
    expect(workspaceState(requireWorkspace(backend.backend.context).sqlite)).toBe(saved);
    expect(readdirSync(place?.folder ?? '')).toHaveLength(2);
  });

  test('every command is refused with one code before anything is looked at, and nothing changes', async () => {
    const codes = new Map<string, string[]>();
    for (const [name, method] of Object.entries(contract)) {
      if (method.kind !== 'command') continue;
      const answer = await backend.backend.request(name, {});
      const code = answer.ok ? 'done' : answer.error.code;
      codes.set(code, [...(codes.get(code) ?? []), name]);
    }
    expect([...codes.keys()]).toEqual(['READ_ONLY']);
    expect(codes.get('READ_ONLY')?.length).toBeGreaterThan(90);
    expect(workspaceState(requireWorkspace(backend.backend.context).sqlite)).toBe(saved);
  });

  test('every question is answered as in a workspace that can be written', async () => {
    const clientId = String(
      requireWorkspace(backend.backend.context)
        .sqlite.prepare('SELECT id FROM client LIMIT 1')
        .pluck()
        .get(),
    );
    const faults: string[] = [];
    const random = seededRandom(4);
    for (const [name, method] of Object.entries(contract)) {
      if (method.kind !== 'query') continue;
      for (let round = 0; round < 3; round++) {
        const input = validInput(method.input, random, clientId);
        const answer = await backend.backend.request(name, input);
        if (!answer.ok && ['UNEXPECTED', 'PERMISSION', 'READ_ONLY'].includes(answer.error.code))
          faults.push(`${name} ${JSON.stringify(input)} ${JSON.stringify(answer.error)}`);
      }
    }
    expect(faults).toEqual([]);
    expect((await backend.call('search.find', { text: 'price' })).length).toBeGreaterThan(0);
    expect(await backend.call('history.state', {})).toEqual({ undo: null, redo: null });
  });

  test('filters of a screen are kept while it is open', async () => {
    await backend.call('screen.set', { key: 'clients', value: { filter: 'x' } });
    expect(await backend.call('screen.get', { key: 'clients' })).toEqual({ filter: 'x' });
  });

  test('the figures can be looked at with other settings, which hold until it is closed', async () => {
    const before = await backend.call('portfolio.settings', {});
    await backend.call('portfolio.saveSettings', { settings: { ...before, grain: 'quarter' } });
    const settings = { ...before, basis: 'orders' as const };
    await backend.call('portfolio.saveSettings', { settings });
    expect(await backend.call('portfolio.settings', {})).toEqual(settings);
    await backend.call('workspace.open', { file });
    expect(await backend.call('portfolio.settings', {})).toEqual(before);
  });

  test('the result workbook can be written elsewhere', async () => {
    const target = join(backend.folder, 'result.xlsx');
    await backend.call('portfolio.export', {
      file: backend.file(target),
      jobId: 'job-1',
      language: 'en',
    });
    expect(existsSync(target)).toBe(true);
  });

  test('a copy cannot be saved beside it; saved elsewhere it is whole, private and can be changed', async () => {
    const there = join(place?.folder ?? '', 'copy.keybook');
    await expect(backend.call('workspace.saveCopy', { file: backend.file(there) })).rejects.toThrow(
      'PERMISSION',
    );
    await expect(backend.call('workspace.saveCopy', { file })).rejects.toThrow('PERMISSION');
    const path = join(backend.folder, 'copy.keybook');
    await backend.call('screen.set', { key: 'draft', value: 'half a note' });
    const info = await backend.call('workspace.saveCopy', { file: backend.file(path) });
    expect(info).toMatchObject({ name: 'Newest name', readOnly: null, fileName: 'copy.keybook' });
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    // What was begun while reading goes on in the copy.
    expect(await backend.call('screen.get', { key: 'draft' })).toBe('half a note');
    await backend.call('workspace.rename', { name: 'Mine' });
    await backend.call('workspace.close', {});
    await backend.call('workspace.open', { file: backend.file(path) });
    expect((await backend.call('workspace.current', {}))?.name).toBe('Mine');
  });

  test('a copy takes the place of another workspace, and what that one left beside it is not read into it', async () => {
    const path = join(backend.folder, 'old.keybook');
    const other = openTestBackend();
    await other.call('workspace.create', { file: other.file(path), name: 'Old' });
    const log = readFileSync(`${path}-wal`);
    await expect(backend.call('workspace.saveCopy', { file: backend.file(path) })).rejects.toThrow(
      'DB_BUSY',
    );
    await other.call('workspace.close', {});
    other.close();
    expect(log.length).toBeGreaterThan(0);
    writeFileSync(`${path}-wal`, log);
    await backend.call('workspace.saveCopy', { file: backend.file(path) });
    expect((await backend.call('workspace.current', {}))?.isSample).toBe(true);
  });
});

function validInput(
  schema: (typeof contract)[Method]['input'],
  random: () => number,
  clientId = '00000000-0000-7000-8000-000000000001',
): unknown {
  for (let attempt = 0; attempt < 400; attempt++) {
    const input = randomInput(schema, { random, idsFor: () => [clientId] });
    if (schema.safeParse(input).success) return input;
  }
  return {};
}
