// Rewrites one file over and over, each time filled with another letter, until it is killed.
import { runnerImport } from 'vite';

const [root, target, size] = process.argv.slice(2);
const { module } = await runnerImport(`${root}electron/platform/atomic-write.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': `${root}shared` } },
});
for (let turn = 0; ; turn++) {
  const letter = String.fromCharCode(65 + (turn % 26));
  await module.atomicWrite(target, async (output) => {
    for (let part = 0; part < 16; part++) output.write(letter.repeat(Number(size) / 16));
  });
  if (turn === 1) process.stdout.write('ready\n');
}
