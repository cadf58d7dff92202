import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contract } from '@shared/ipc/contract';
import { resources } from '../../renderer/i18n/resources';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names of everything that can be undone, as the use cases write them: `kind: 'people.renamed'`. */
const NAMESPACES = Object.keys(resources.en).join('|');
const KIND = new RegExp(`'((?:${NAMESPACES})\\.[a-zA-Z]+)'`, 'gu');
const FORMS = ['', '_one', '_few', '_many', '_other'];

function kindsInSource(): readonly string[] {
  const found = globSync('electron/app/**/*.ts', { cwd: root }).flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8');
    if (!source.includes('runAction')) return [];
    return [...source.matchAll(KIND)].map(([, kind = '']) => kind);
  });
  // Requests may be named in the same manner; what is in the contract is no name of an action.
  return [...new Set(found)].filter((kind) => !(kind in contract)).toSorted();
}

test('everything that can be undone has its words in every language', () => {
  const kinds = kindsInSource();
  expect(kinds.length).toBeGreaterThan(50);
  const missing = Object.entries(resources).flatMap(([language, texts]) =>
    kinds.flatMap((kind) => {
      const [namespace = '', name = ''] = kind.split('.');
      const did =
        (texts as Readonly<Record<string, { readonly did?: object }>>)[namespace]?.did ?? {};
      return FORMS.some((form) => `${name}${form}` in did) ? [] : [`${language} ${kind}`];
    }),
  );
  expect(missing).toEqual([]);
});
