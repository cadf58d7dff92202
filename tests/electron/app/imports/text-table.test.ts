import { describe, expect, test } from 'vitest';
import { TextStore } from '../../../../electron/app/imports/text-store';
import { TextTable } from '../../../../electron/app/imports/text-table';

describe('numbers of texts', () => {
  test('each text is found under its own number however many there are', () => {
    const table = new TextTable();
    const texts = Array.from({ length: 20_000 }, (_, i) => `FV/${i}/2026`);
    texts.forEach((text, i) => table.add(text, i + 1));
    expect(texts.every((text, i) => table.find(text) === i + 1)).toBe(true);
    expect(table.find('FV/20000/2026')).toBe(0);
    expect(table.find('')).toBe(0);
  });

  test('texts that share letters in other scripts are told apart', () => {
    const table = new TextTable();
    ['ООО', 'OOO', '', '😀', '\ud83d'].forEach((text, i) => table.add(text, i + 1));
    expect(['ООО', 'OOO', '', '😀', '\ud83d'].map((text) => table.find(text))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('stored texts come back whole, long ones too', () => {
    const store = new TextStore();
    const texts = ['', 'Huta Zawiszów', '漢'.repeat(10_000), 'x'];
    for (const text of texts) store.add(text);
    expect(texts.map((_, i) => store.text(i))).toEqual(texts);
    expect(store.text(4)).toBe('');
  });
});
