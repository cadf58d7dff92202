import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Each test process has a folder of its own: two would empty each other's. */
const bundles = join(root, 'out', 'test-children', String(process.pid));

/** Removes the bundles this test process has made. */
export function removeChildren(): void {
  rmSync(bundles, { recursive: true, force: true });
}

/** Bundles one script of `tests/support` for plain Node, so that a child process starts in no time; answers its path. */
export async function buildChild(name: string): Promise<string> {
  const outDir = join(bundles, name);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@shared': `${root}shared` } },
    // One file starts in a third of the time; the database's binding must stay where it is installed.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node22',
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: `tests/support/${name}.ts`,
        output: { format: 'es', entryFileNames: `${name}.js` },
      },
    },
  });
  return join(outDir, `${name}.js`);
}
