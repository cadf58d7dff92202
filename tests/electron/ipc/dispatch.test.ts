import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Method } from '@shared/ipc/contract';
import { backendHandlers } from '../../../electron/ipc/backend-handlers';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

let test1: TestBackend;
beforeAll(() => {
  test1 = openTestBackend();
});
afterAll(() => test1.close());

const backendMethods = (Object.keys(contract) as Method[]).filter(
  (method) => contract[method].side === 'backend',
);

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  0,
  'x',
  [],
  [1],
  { file: '../../etc/passwd' },
  { file: 'file-zz' },
  { settings: { basis: 'revenue; DROP TABLE client' } },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  { importId: 'import-' + 'a'.repeat(32), mapping: { columns: 'x' } },
  { key: 'a'.repeat(10_000), value: 'x' },
  { jobId: 'job-1', extra: true },
];

describe('the one door', () => {
  test('every backend method of the contract has a handler and no other exists', () => {
    expect(Object.keys(backendHandlers).sort()).toEqual([...backendMethods].sort());
  });

  test.each(backendMethods)(
    '%s refuses wrong input with a code, never with a stack',
    async (method) => {
      for (const input of HOSTILE) {
        const envelope = await test1.backend.request(method, input);
        if (envelope.ok) continue;
        expect(envelope.error.code).not.toBe('UNEXPECTED');
        expect(JSON.stringify(envelope)).not.toContain('.ts:');
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test.each(['nothing.here', '__proto__', 'constructor', 'app.info', 'toString'])(
    '%s is not a method of the back end',
    async (method) => {
      expect(await test1.backend.request(method, {})).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION' },
      });
    },
  );

  test('a file handle that was never given out is unknown', async () => {
    const envelope = await test1.backend.request('workspace.open', {
      file: `file-${'0'.repeat(31)}f`,
    });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});
