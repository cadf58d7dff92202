import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processMark } from '../../../electron/setup/process-identity.mjs';

const setup = (name: string) => pathToFileURL(path.resolve('electron/setup', name)).href;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'keybook-interrupt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A set-up step that runs a shell, which dies at once when asked to; its program takes its time. */
const STEP = `
import { runMain } from '${setup('run-main.mjs')}';
import { inPartialFolder } from '${setup('partial-folder.mjs')}';
import { runProcess } from '${setup('run-process.mjs')}';
await runMain(() => inPartialFolder(process.argv[2], async (work) => {
  const program = "process.on('SIGTERM', () => setTimeout(() => process.exit(), 400)); require('fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => {}, 1000)";
  const inner = '"$0" -e "$1" "$2" >/dev/null 2>&1; echo after';
  const result = await runProcess('sh', ['-c', inner, process.execPath, program, work + '/pid']);
  process.stderr.write('the step failed with ' + result.code);
  return 1;
}));
`;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test.skipIf(process.platform === 'win32')(
    `${signal} ends what was started, removes what is unfinished, blames nobody`,
    async () => {
      const script = path.join(folder, 'step.mjs');
      const work = path.join(folder, 'work');
      writeFileSync(script, STEP);
      const step = spawn(process.execPath, [script, work], { stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      step.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      const program = await programIn(work);
      const ended = once(step, 'close');
      step.kill(signal);
      expect(await ended).toEqual([code, null]);
      expect(processMark(program)).toBeNull();
      expect(readdirSync(work)).toEqual([]);
      expect(said).toBe('');
    },
  );
}

/** The number of the program at work, once it has noted it. */
async function programIn(work: string): Promise<number> {
  for (;;) {
    try {
      const [partial = ''] = readdirSync(work);
      const pid = Number(readFileSync(path.join(work, partial, 'pid'), 'utf8'));
      if (pid > 0) return pid;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
