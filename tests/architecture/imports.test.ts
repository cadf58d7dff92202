import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import what. `inside`: folders of this project; `packages`: node built-ins and packages, by prefix. */
const RULES: readonly { from: string; inside: readonly string[]; packages: readonly string[] }[] = [
  { from: 'shared/lib', inside: ['shared/lib'], packages: [] },
  { from: 'shared/domain', inside: ['shared/domain', 'shared/lib'], packages: [] },
  {
    from: 'shared/analysis',
    inside: ['shared/analysis', 'shared/domain', 'shared/lib'],
    packages: [],
  },
  { from: 'shared/import', inside: ['shared/import', 'shared/domain', 'shared/lib'], packages: [] },
  {
    from: 'shared/report',
    inside: ['shared/report', 'shared/analysis', 'shared/import', 'shared/domain', 'shared/lib'],
    packages: [],
  },
  {
    from: 'shared/reconcile',
    inside: ['shared/reconcile', 'shared/analysis', 'shared/import', 'shared/domain', 'shared/lib'],
    packages: [],
  },
  {
    from: 'shared/roundtrip',
    inside: ['shared/roundtrip', 'shared/report', 'shared/import', 'shared/domain', 'shared/lib'],
    packages: [],
  },
  { from: 'shared/search', inside: ['shared/search', 'shared/import', 'shared/lib'], packages: [] },
  { from: 'shared/errors', inside: ['shared/errors', 'shared/import'], packages: [] },
  { from: 'shared/ipc', inside: ['shared'], packages: ['zod'] },
  {
    from: 'electron/db',
    inside: ['electron/db', 'shared'],
    packages: ['node:', 'better-sqlite3', 'drizzle-orm', 'drizzle-kit'],
  },
  {
    from: 'electron/excel',
    inside: ['electron/excel', 'electron/platform', 'shared'],
    packages: ['node:', 'exceljs', '@e965/xlsx', 'officecrypto-tool', 'yazl'],
  },
  {
    from: 'electron/reader',
    inside: ['electron/reader', 'electron/excel/read', 'shared'],
    packages: ['node:'],
  },
  {
    from: 'electron/app',
    inside: [
      'electron/app',
      'electron/db',
      'electron/excel',
      'electron/reader',
      'electron/platform',
      'shared',
    ],
    packages: ['node:', 'drizzle-orm', 'better-sqlite3', 'zod'],
  },
  { from: 'electron/ipc', inside: ['electron/ipc', 'electron/app', 'shared'], packages: ['zod'] },
  {
    from: 'electron/platform',
    inside: ['electron/platform', 'electron/app', 'shared'],
    packages: ['node:'],
  },
  { from: 'electron/preload', inside: ['electron/preload', 'shared/ipc'], packages: ['electron'] },
  {
    from: 'electron/cli',
    inside: ['electron/cli', 'electron/app', 'electron/excel', 'electron/reader', 'shared'],
    packages: ['node:'],
  },
  {
    from: 'renderer/lib',
    inside: ['renderer/lib', 'renderer/i18n', 'renderer/data', 'renderer/ui/fonts', 'shared'],
    packages: ['react', 'zustand', 'i18next'],
  },
  {
    from: 'renderer/ui',
    inside: ['renderer/ui', 'renderer/lib', 'renderer/i18n', 'shared/lib', 'shared/domain'],
    packages: ['react', 'zustand', '@tanstack', '@internationalized/date', 'd3-', 'lucide-react'],
  },
];

const IMPORT = /(?:from\s+|import\s+|import\()['"]([^'"]+)['"]/gu;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).split(sep).join('/'));
}

/** A file without its lines of comment. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\/\*|\*).*$/gmu, '');
}

function importsOf(file: string): string[] {
  return [...codeOf(file).matchAll(IMPORT)].flatMap((match) =>
    match[1] === undefined ? [] : [match[1]],
  );
}

/** An import as a path in this project, or as a package name. */
function target(file: string, name: string): { inside: string } | { package: string } {
  if (name.startsWith('@shared/')) return { inside: `shared/${name.slice('@shared/'.length)}` };
  if (name.startsWith('.'))
    return {
      inside: relative(root, join(root, file, '..', name))
        .split(sep)
        .join('/'),
    };
  return { package: name };
}

describe('who may import what', () => {
  for (const rule of RULES) {
    test(rule.from, () => {
      const offences = sources(rule.from).flatMap((file) =>
        importsOf(file).flatMap((name) => {
          const to = target(file, name);
          const isAllowed =
            'inside' in to
              ? rule.inside.some((folder) => to.inside.startsWith(`${folder}/`))
              : rule.packages.some((prefix) => to.package.startsWith(prefix));
          return isAllowed ? [] : [`${file} → ${name}`];
        }),
      );
      expect(offences).toEqual([]);
    });
  }

  test('features do not import their siblings', () => {
    const offences = sources('renderer/features').flatMap((file) => {
      const own = file.split('/').slice(0, 3).join('/');
      return importsOf(file).flatMap((name) => {
        const to = target(file, name);
        return 'inside' in to &&
          to.inside.startsWith('renderer/features/') &&
          !to.inside.startsWith(`${own}/`)
          ? [`${file} → ${name}`]
          : [];
      });
    });
    expect(offences).toEqual([]);
  });

  test('the window has no Node, no Electron, no database and no workbook library', () => {
    const offences = sources('renderer').flatMap((file) =>
      importsOf(file)
        .filter((name) => /^(?:node:|electron$|better-sqlite3|drizzle-orm|exceljs)/u.test(name))
        .map((name) => `${file} → ${name}`),
    );
    expect(offences).toEqual([]);
  });

  test('libraries of parts, grids and charts are imported by the kit only', () => {
    const offences = [...sources('renderer/features'), ...sources('renderer/app')].flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          /^(?:react-aria|@tanstack\/react-virtual|d3-|lucide-react|@xyflow)/u.test(name),
        )
        // The canvas of the map is nodes and edges of that library through and through.
        .filter(
          (name) => !(name.startsWith('@xyflow') && file.includes('/people/components/canvas/')),
        )
        .map((name) => `${file} → ${name}`),
    );
    expect(offences).toEqual([]);
  });

  test('exceljs only writes, and only the one migrator calls migrate', () => {
    const electron = sources('electron');
    const exceljs = electron.filter(
      (file) => importsOf(file).includes('exceljs') && !file.startsWith('electron/excel/write/'),
    );
    const migrators = electron.filter((file) =>
      importsOf(file).some((name) => name.endsWith('/migrator')),
    );
    expect(exceljs).toEqual([]);
    expect(migrators).toEqual(['electron/db/apply-migrations.ts']);
  });

  test('pure logic knows no clock, no chance, no place and no machine', () => {
    const offences = sources('shared').filter((file) =>
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|toLocale\w+\(|fetch\()/u.test(
        codeOf(file),
      ),
    );
    expect(offences).toEqual([]);
  });

  test('what is exported is used by the program, or in its own file', () => {
    const files = ['shared', 'electron', 'renderer'].flatMap((folder) => sources(folder));
    const users = new Map<string, number>();
    for (const file of files)
      for (const word of new Set(codeOf(file).match(/[\w$]+/gu)))
        users.set(word, (users.get(word) ?? 0) + 1);
    const unused = files
      // The tables of the schema are read by the generator of migrations.
      .filter((file) => !file.startsWith('electron/db/schema/'))
      .flatMap((file) => {
        const code = codeOf(file);
        const names = [...code.matchAll(/^export (?:async )?(?:\w+) (\w+)/gmu)].map(
          ([, name = '']) => name,
        );
        return names
          .filter(
            (name) =>
              users.get(name) === 1 && code.split(new RegExp(`\\b${name}\\b`, 'u')).length === 2,
          )
          .map((name) => `${file}: ${name}`);
      });
    expect(unused).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    const long = [...sources('shared'), ...sources('electron'), ...sources('renderer')]
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(
        ({ file, lines }) =>
          lines > 400 && !/(?:words|texts|i18n|look-alikes|legal-forms)/u.test(file),
      );
    expect(long).toEqual([]);
  });
});
