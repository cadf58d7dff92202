import { describe, expect, it } from 'vitest';
import { resources } from '../../../renderer/i18n/resources';

/** Every text of a tree with its path. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

const variables = (text: string) =>
  [...text.matchAll(/\{\{\s*([^},\s]+)/g)]
    .map(([, name]) => String(name))
    .sort((left, right) => left.localeCompare(right));
const base = (key: string) => key.replace(/_(one|few|many|other)$/, '');

describe.each(['pl', 'ru', 'af'] as const)('texts in %s', (language) => {
  it('name the same figures as English, or a screen would show braces or lose a number', () => {
    const english = new Map(texts(resources.en).map(([key, text]) => [base(key), variables(text)]));
    for (const [key, text] of texts(resources[language])) {
      const own = new Set(variables(text));
      const wanted = new Set(english.get(base(key)));
      // "The row is held back" needs no figure where the form means exactly one; the Russian one means 21 as well.
      if (key.endsWith('_one') && language !== 'ru' && wanted.has('count')) own.add('count');
      expect(own, key).toEqual(wanted);
    }
  });
});

it('no language shouts', () => {
  for (const [key, text] of texts(resources)) expect(text, key).not.toMatch(/!(?![=@\p{L}])/u);
});
