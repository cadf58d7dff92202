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
      expect(variables(text), key).toEqual(english.get(base(key)));
    }
  });
});

it('no language shouts', () => {
  for (const [key, text] of texts(resources)) expect(text, key).not.toMatch(/!(?!=)/);
});
