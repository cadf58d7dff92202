import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveElectron } from '../../electron/setup/resolve-electron.mjs';
import { expect, test } from './app-fixture';

const root = fileURLToPath(new URL('../..', import.meta.url));
const canTrace =
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

test('the whole tour asks the system for no address of any network', () => {
  test.skip(!canTrace, 'strace is not here, or may not trace');
  const folder = mkdtempSync(join(tmpdir(), 'keybook-offline-'));
  const { executablePath, args, env } = resolveElectron();
  const traces = join(folder, 'trace');
  const startMs = performance.now();
  const result = spawnSync(
    'strace',
    [
      '-ff',
      '-qq',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg,bind',
      '-o',
      traces,
      executablePath,
      ...args,
      '--disable-gpu',
      '--log-level=3',
      root,
    ],
    {
      env: {
        ...env,
        KEYBOOK_USER_DATA: join(folder, 'user'),
        KEYBOOK_HEADLESS_TOUR: join(folder, 'tour'),
      },
      timeout: 85_000,
      encoding: 'utf8',
    },
  );
  expect(result.status, result.stderr).toBe(0);
  expect(existsSync(join(folder, 'tour', 'portfolio-dark.png')), 'the tour was made').toBe(true);
  const calls = readdirSync(folder)
    .filter((name) => name.startsWith('trace.'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  const families = new Map<string, number>();
  for (const call of calls) {
    const family = /AF_[A-Z0-9]+/u.exec(call)?.[0];
    if (family) families.set(family, (families.get(family) ?? 0) + 1);
  }
  process.stdout.write(
    `traced ${calls.length} calls in ${((performance.now() - startMs) / 1000).toFixed(0)} s: ${JSON.stringify([...families])}\n`,
  );
  // The display and the desktop's bus are sockets of this computer; the trace did see them.
  expect(families.get('AF_UNIX') ?? 0).toBeGreaterThan(0);
  expect(calls.filter((call) => /AF_INET6?/u.test(call))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
