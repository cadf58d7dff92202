import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the benchmarks for Node, into out/bench. */
export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias: { '@shared': `${root}shared` } },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'out/bench',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        'import-bench': 'tests/bench/import-bench.ts',
        'freeze-bench': 'tests/bench/freeze-bench.ts',
        'grid-bench': 'tests/bench/grid-bench.ts',
        'map-bench': 'tests/bench/map-bench.ts',
        'formats-bench': 'tests/bench/formats-bench.ts',
        'formats-contender': 'tests/bench/formats-contender.ts',
        'pipeline-bench': 'tests/bench/pipeline-bench.ts',
        'import-contender': 'tests/bench/import-contender.ts',
      },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
