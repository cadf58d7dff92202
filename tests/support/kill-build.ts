import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles one script of `tests/support` for plain Node, so that a child process starts in no time; answers its path. Each
 * test process has a bundle in a folder of its own, which the caller removes: two would empty each other's.
 */
export async function buildChild(name: string): Promise<string> {
  const folder = `out/test-children/${name}-${process.pid}`;
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
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: `tests/support/${name}.ts`,
        output: { format: 'es', entryFileNames: `${name}.js` },
      },
    },
  });
  return `${root}${folder}/${name}.js`;
}
